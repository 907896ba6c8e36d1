import { packFor } from '../language/index.ts';
import type { ReportRecord, Span, Statement } from '../model/index.ts';
import { compare } from './order.ts';
import { sentencesIn } from './sentences.ts';
import { statementsOf } from './statements.ts';
import { termsBetween } from './terms.ts';

/** What became of each statement of a report in its next version. */
export type Changes = {
  readonly kept: readonly (readonly [older: Statement, newer: Statement])[];
  readonly changed: readonly (readonly [older: Statement, newer: Statement])[];
  readonly dropped: readonly Statement[];
  readonly added: readonly Statement[];
};

/** A statement as it is compared: what it is about, what exactly it says, and the words around it. */
type Facts = {
  readonly statement: Statement;
  readonly about: string;
  readonly says: string;
  readonly words: ReadonlySet<string>;
  /** Where in the text it stands, from 0 to 1. */
  readonly at: number;
};

const shown = (record: ReportRecord, { start, end, part }: Span): string =>
  (part === 'headline' ? (record.report.headline ?? '') : record.report.text).slice(start, end).replace(/\s+/g, ' ');

const voiceIn = ({ chain, act }: Statement): string =>
  [act, ...chain.map(({ name }) => name.toLowerCase())].join(' < ');

/** What a statement is about and what it says of it; a figure is the measure and the number, an event its type and whether it happened. */
const contentOf = (record: ReportRecord, statement: Statement): { readonly about: string; readonly says: string } => {
  const { says, evidence } = statement;
  if ('figure' in says) {
    const figure = record.figures.find(({ id }) => id === says.figure);
    const value = [figure?.min, figure?.max, figure?.retracted === true].join(' ');
    return { about: `figure ${figure?.measure}`, says: value };
  }
  if ('event' in says) {
    const event = record.events.find(({ id }) => id === says.event);
    return { about: `event ${event?.type}`, says: [event?.polarity, event?.modality].join(' ') };
  }
  return { about: 'content', says: evidence.map((span) => shown(record, span)).join(' … ') };
};

/** The content words of the sentences a statement stands in; numbers are what may have changed, so they do not count. */
const wordsAround = (record: ReportRecord, sentences: readonly Span[], statement: Statement): ReadonlySet<string> => {
  const pack = packFor(record.report.language);
  const around = statement.evidence.flatMap((span) => {
    if (span.part === 'headline') return termsBetween(shown(record, { ...span, start: 0, end: 1e9 }), 0, 1e9, pack);
    return sentences
      .filter(({ start, end }) => start < span.end && span.start < end)
      .flatMap(({ start, end }) => termsBetween(record.report.text, start, end, pack));
  });
  return new Set(around.filter(({ number }) => !number).map(({ term }) => term));
};

const factsOf = (record: ReportRecord): readonly Facts[] => {
  const sentences = sentencesIn(record.report);
  const length = Math.max(1, record.report.text.length);
  return statementsOf(record).map((statement) => {
    const { about, says } = contentOf(record, statement);
    const first = statement.evidence[0] as Span;
    return {
      statement,
      about,
      says: `${says} | ${voiceIn(statement)}`,
      words: wordsAround(record, sentences, statement),
      at: first.part === 'headline' ? 0 : first.start / length,
    };
  });
};

/** Share of common words (Dice). */
const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  if (a.size + b.size === 0) return 1;
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return (2 * common) / (a.size + b.size);
};

/** Below this two sentences are different sentences. */
const ALIKE = 0.5;

type Pair = { readonly older: Facts; readonly newer: Facts; readonly same: boolean; readonly score: number };

const candidates = (older: readonly Facts[], newer: readonly Facts[]): readonly Pair[] => {
  const byTopic = Map.groupBy(newer, ({ about }) => about);
  return older.flatMap((one) =>
    (byTopic.get(one.about) ?? []).flatMap((other) => {
      const words = likeness(one.words, other.words);
      const same = one.says === other.says;
      // Place decides between sentences alike, as two tolls in one paragraph are.
      const score = words - 0.2 * Math.abs(one.at - other.at);
      return words >= ALIKE ? [{ older: one, newer: other, same, score }] : [];
    }),
  );
};

const best = (a: Pair, b: Pair): number =>
  Number(b.same) - Number(a.same) ||
  b.score - a.score ||
  compare(a.older.statement.id, b.older.statement.id) ||
  compare(a.newer.statement.id, b.newer.statement.id);

/**
 * What a new version of a report says as before, says otherwise, no longer says and says for the first time. Statements
 * are matched by what they are about, the words around them and their place; a figure quietly changed is `changed`.
 */
export const changesBetween = (older: ReportRecord, newer: ReportRecord): Changes => {
  const [before, after] = [factsOf(older), factsOf(newer)];
  const matched = new Map<Facts, Pair>();
  for (const pair of [...candidates(before, after)].sort(best)) {
    if (matched.has(pair.older) || matched.has(pair.newer)) continue;
    matched.set(pair.older, pair);
    matched.set(pair.newer, pair);
  }
  const pairs = before.flatMap((facts) => matched.get(facts) ?? []);
  const both = (same: boolean): Changes['kept'] =>
    pairs.filter((pair) => pair.same === same).map((pair) => [pair.older.statement, pair.newer.statement]);
  const alone = (facts: readonly Facts[]): readonly Statement[] =>
    facts.filter((one) => !matched.has(one)).map(({ statement }) => statement);
  return { kept: both(true), changed: both(false), dropped: alone(before), added: alone(after) };
};
