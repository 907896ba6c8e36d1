import { lemmatiser } from '../language/lemma.ts';
import { packFor } from '../language/index.ts';
import type { LanguagePack } from '../language/pack.ts';
import type { EventMention, FramingRow, Label, ReportRecord } from '../model/index.ts';
import { memoByKey } from '../text/memo.ts';
import type { Accounts, ClusterMember } from './members.ts';
import { eventsIn } from './members.ts';
import { compare } from './order.ts';
import { accountable } from './origins/origins.ts';
import { rootOf } from './voices/voices.ts';
import type { Voice } from './voices/voices.ts';

const singularOf = memoByKey((pack: LanguagePack) => lemmatiser(pack.lemma));

/** "Armed criminals" and "armed criminal" are one word. */
const wordOf = ({ report }: ReportRecord, { word }: Label): string => {
  const words = word.toLowerCase().replace(/[’]/g, "'").split(/\s+/);
  const singular = singularOf(packFor(report.language));
  return [...words.slice(0, -1), singular(words.at(-1) ?? '', 'NOUN', 'NNS')].join(' ');
};

const stands = ({ span }: Label, { sentence }: EventMention): boolean =>
  sentence.part === span.part && sentence.start <= span.start && span.end <= sentence.end;

/**
 * Labels of the cluster's events and of who takes part in them. "Some of the dead had been bandits" tells no event: such
 * a sentence is about what its report is about.
 */
const labelsIn = (member: ClusterMember): readonly Label[] => {
  const { record, incident } = member;
  const events = eventsIn(member);
  const ids = new Set(events.map(({ id }) => id));
  const leads = incident === undefined || incident.lead;
  return record.labels.filter(
    (label) =>
      (label.target !== undefined && ids.has(label.target)) ||
      events.some((event) => stands(label, event)) ||
      (leads && !record.events.some((event) => stands(label, event))),
  );
};

type Use = { readonly record: ReportRecord; readonly label: Label; readonly word: string; readonly voice: Voice };

const usesIn = (accounts: Accounts): readonly Use[] =>
  accounts.members.flatMap((member) =>
    labelsIn(member).map((label) => ({
      record: member.record,
      label,
      word: wordOf(member.record, label),
      voice: accounts.voices(member.record, label.voice),
    })),
  );

const rowOf = (accounts: Accounts, uses: readonly Use[]): FramingRow => {
  const [{ record, word, label, voice }] = uses as readonly [Use, ...Use[]];
  const reports = [...new Set(uses.map((use) => use.record.report.id))];
  return {
    word,
    of: label.of,
    voice: voice.name,
    own: voice.own,
    origin: `origin:${rootOf(accountable(accounts, record, label.voice))}`,
    texts: new Set(reports.map(accounts.textOf)).size,
    reports: reports.length,
    uses: uses.map(({ record: { report }, label: { id } }) => ({ report: report.id, label: id })),
  };
};

/**
 * Whose words these are: each label with the voice that uses it, a row for a word, what it is of and an origin. Reprints
 * of one text count once (`texts`); a word many outlets carry from one ministry is still one origin's word.
 */
export const framingOf = (accounts: Accounts): readonly FramingRow[] => {
  const rows = new Map<string, Use[]>();
  for (const use of usesIn(accounts)) {
    const key = [use.word, use.label.of, use.voice.own ? 'own' : '', use.voice.key].join('\n');
    rows.set(key, [...(rows.get(key) ?? []), use]);
  }
  return [...rows].sort(([a], [b]) => compare(a, b)).map(([, uses]) => rowOf(accounts, uses));
};
