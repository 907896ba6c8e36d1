import { packFor } from '../language/index.ts';
import type { ReportRecord, Span, Statement } from '../model/index.ts';
import { compare } from './order.ts';
import { sentencesIn } from './sentences.ts';
import { statementsOf } from './statements.ts';
import { termsBetween } from './terms.ts';
import type { Term } from './terms.ts';
import { rootOf, voicesOf } from './voices/voices.ts';
import type { Voices } from './voices/voices.ts';

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
  /** The bounds of a figure. */
  readonly number?: string;
  /** Who says it, and whether they assert or deny it. */
  readonly voice: string;
  readonly words: ReadonlySet<string>;
  /** Where in the text it stands, from 0 to 1. */
  readonly at: number;
};

const shown = (record: ReportRecord, { start, end, part }: Span): string =>
  (part === 'headline' ? (record.report.headline ?? '') : record.report.text).slice(start, end).replace(/\s+/g, ' ');

/** The attribution a statement is said under. */
const attributionOf = (record: ReportRecord, { id, says }: Statement): string | null => {
  if ('figure' in says) return record.figures.find((figure) => figure.id === says.figure)?.attribution ?? null;
  if ('event' in says) return record.events.find((event) => event.id === says.event)?.attribution ?? null;
  return id.slice(record.report.id.length + 1);
};

/** What a statement is about and what it says of it; a figure is the measure and the number, an event its type and whether it happened. */
const contentOf = (record: ReportRecord, statement: Statement): Pick<Facts, 'about' | 'says' | 'number'> => {
  const { says, evidence } = statement;
  if ('figure' in says) {
    const figure = record.figures.find(({ id }) => id === says.figure);
    const number = [figure?.min, figure?.max].join(' ');
    return { about: `figure ${figure?.measure}`, says: `${number} ${figure?.retracted === true}`, number };
  }
  if ('event' in says) {
    const event = record.events.find(({ id }) => id === says.event);
    return { about: `event ${event?.type}`, says: [event?.polarity, event?.modality].join(' ') };
  }
  return { about: 'content', says: evidence.map((span) => shown(record, span)).join(' … ') };
};

const termsIn = ({ report }: ReportRecord, text: string): readonly Term[] =>
  termsBetween(text, 0, text.length, packFor(report.language)).filter(({ number }) => !number);

/** The content words of the sentences a statement stands in; numbers are what may have changed, so they do not count. */
const wordsAround = (record: ReportRecord): ((statement: Statement) => ReadonlySet<string>) => {
  const headline = termsIn(record, record.report.headline ?? '');
  const terms = termsIn(record, record.report.text);
  const sentences = sentencesIn(record.report);
  const around = (span: Span): readonly Term[] => {
    if (span.part === 'headline') return headline;
    const touched = sentences.filter(({ start, end }) => start < span.end && span.start < end);
    return terms.filter((term) => touched.some(({ start, end }) => start <= term.start && term.end <= end));
  };
  return ({ evidence }) => new Set(evidence.flatMap(around).map(({ term }) => term));
};

const factsOf = (record: ReportRecord, voices: Voices): readonly Facts[] => {
  const words = wordsAround(record);
  const length = Math.max(1, record.report.text.length);
  return statementsOf(record).map((statement) => {
    const first = statement.evidence[0] as Span;
    return {
      statement,
      ...contentOf(record, statement),
      voice: `${statement.act} ${rootOf(voices(record, attributionOf(record, statement)))}`,
      words: words(statement),
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

/** Below this two sentences are different sentences; a number that stays the same may be retold in other words. */
const ALIKE = 0.5;
const RETOLD = 0.2;

type Pair = { readonly older: Facts; readonly newer: Facts; readonly same: boolean; readonly score: number };

const candidates = (older: readonly Facts[], newer: readonly Facts[]): readonly Pair[] =>
  older.flatMap((one) =>
    newer.flatMap((other) => {
      if (other.about !== one.about) return [];
      const words = likeness(one.words, other.words);
      const value = one.says === other.says;
      const same = value && one.voice === other.voice;
      // Place decides between sentences alike, as two tolls in one paragraph are.
      const score = words + Number(value) - 0.2 * Math.abs(one.at - other.at);
      const enough = one.number !== undefined && one.number === other.number ? RETOLD : ALIKE;
      return words >= enough ? [{ older: one, newer: other, same, score }] : [];
    }),
  );

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
  const voices = voicesOf([older, newer], () => older.report.id); // two versions are one text
  const [before, after] = [factsOf(older, voices), factsOf(newer, voices)];
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
