import type { Origin, ReportRecord } from '../../model/index.ts';
import type { Accounts } from '../members.ts';
import { eventsIn, figuresIn, statementFor } from '../members.ts';
import { compare } from '../order.ts';
import { rootOf } from '../voices/voices.ts';
import type { Voice } from '../voices/voices.ts';

type Said = { readonly statement: string; readonly voice: Voice };

/** Whoever a pronoun means, the report named them or speaks itself: it is no origin of its own. */
export const accountable = (accounts: Accounts, record: ReportRecord, attribution: string | null): Voice => {
  const voice = accounts.voices(record, attribution);
  return voice.unnamed === 'open' ? accounts.voices(record, null) : voice;
};

/** Everything said of the cluster's events and figures, with the voice that accounts for it. */
const saidIn = (accounts: Accounts): readonly Said[] =>
  accounts.members.flatMap((member) =>
    [...eventsIn(member), ...figuresIn(member)].flatMap(({ id, attribution }) => {
      const statement = statementFor(accounts, member.record, id);
      return statement ? [{ statement: statement.id, voice: accountable(accounts, member.record, attribution) }] : [];
    }),
  );

/** The body speaks where a person only speaks for it: two spokesmen of one ministry are no two origins. */
const nameOf = (key: string, voices: readonly Voice[]): string =>
  voices.find((voice) => voice.key === key)?.name ?? key.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/**
 * Where a cluster's accounts come from: copies are one text, an attributed statement is its innermost speaker's, a
 * report's own voice its agency's, else its outlet's. Unnamed sources are an origin of each outlet that has them.
 */
export const originsOf = (accounts: Accounts): readonly Origin[] => {
  const byRoot = new Map<string, Said[]>();
  for (const said of saidIn(accounts)) {
    const root = rootOf(said.voice);
    byRoot.set(root, [...(byRoot.get(root) ?? []), said]);
  }
  return [...byRoot]
    .sort(([a], [b]) => compare(a, b))
    .map(([root, said]) => {
      const voices = said.map(({ voice }) => voice);
      const itself = voices.find(({ key }) => key === root);
      return {
        id: `origin:${root}`,
        name: nameOf(root, voices),
        kind: itself?.kind ?? 'speaker',
        statements: [...new Set(said.map(({ statement }) => statement))].sort(compare),
      };
    });
};

/** How much stands behind a cluster: "27 reports, 4 texts, 2 origins". */
export type Independence = { readonly reports: number; readonly texts: number; readonly origins: number };

export const independenceOf = (accounts: Accounts): Independence => {
  const reports = new Set(accounts.members.map(({ record }) => record.report.id));
  return {
    reports: reports.size,
    texts: new Set([...reports].map(accounts.textOf)).size,
    origins: originsOf(accounts).length,
  };
};
