import type { ReportRecord } from '../../../src/model/record.ts';
import type { FindingDraft, ReviewLayer } from '../../../src/model/review.ts';
import type { Span } from '../../../src/model/span.ts';
import type { AnyFinding } from './finding.ts';
import { sentenceOf, wordsOf } from './finding.ts';

/** What a form changed: fields by name; null takes a field away. */
export type Edits = Readonly<Record<string, unknown>>;

/** Values that say the same, however their fields are ordered. */
export const isSame = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Array.isArray(a) === Array.isArray(b) && [...keys].every((key) => isSame(one[key], other[key]));
};

/** A figure is exact where its bounds are one number; what follows from bounds is not asked. */
const withExact = (layer: ReviewLayer, finding: AnyFinding, edits: Edits): Edits => {
  if (layer !== 'figures' || !('min' in edits || 'max' in edits)) return edits;
  const { min, max } = { ...finding, ...edits } as { min?: number | null; max?: number | null };
  return { ...edits, exact: typeof min === 'number' && min === max };
};

/** The fields that differ from what stands. */
export const changedIn = (layer: ReviewLayer, finding: AnyFinding, edits: Edits): Edits =>
  Object.fromEntries(
    Object.entries(withExact(layer, finding, edits)).filter(
      ([name, value]) => !isSame(finding[name] ?? null, value ?? null),
    ),
  );

type About = {
  readonly report: string;
  readonly path: string;
  readonly layer: ReviewLayer;
  readonly finding: AnyFinding;
};

const because = (why: string): { why?: string } => (why.trim() === '' ? {} : { why: why.trim() });

/** Accepts a finding or says it is none. `old` is what the reviewer saw. */
export const judged = (
  what: 'accept' | 'reject',
  { report, path, finding }: About,
  why = '',
): readonly FindingDraft[] => [{ what, target: { report, path }, old: finding, ...because(why) }];

/** Corrections, one for each field that differs: a history is kept value by value. */
export const corrected = (
  { report, path, layer, finding }: About,
  edits: Edits,
  why: string,
): readonly FindingDraft[] =>
  Object.entries(changedIn(layer, finding, edits)).map(([name, value]) => ({
    what: 'correct',
    target: { report, path: `${path}/${name}` },
    old: finding[name] ?? null,
    new: value ?? null,
    ...because(why),
  }));

/** Fields of which null says something: no bound, nobody, the report's own voice. */
const nullable = new Set(['min', 'max', 'attribution', 'source', 'voice']);

/** The one number that selected words hold, as bounds; open where they hold none or several. */
const numberIn = (words: string): { min: number | null; max: number | null; exact: boolean } => {
  const [found, ...others] = words.match(/\d+(?:[,.\u00a0\u202f ]\d{3})*/g) ?? [];
  const value = found === undefined || others.length > 0 ? null : Number(found.replaceAll(/\D/g, ''));
  return { min: value, max: value, exact: value !== null };
};

/** What a new finding of a layer begins with, and the words it rests on. */
export const blankOf = (record: ReportRecord, layer: ReviewLayer, span: Span): Readonly<Record<string, unknown>> => {
  const words = wordsOf(record, span);
  const blanks: Readonly<Record<ReviewLayer, Readonly<Record<string, unknown>>>> = {
    figures: { span, words, measure: 'killed', ...numberIn(words), kind: 'total', attribution: null },
    attributions: { source: null, cue: [], content: [span], act: 'assert', manner: 'indirect' },
    events: {
      type: 'other',
      trigger: [span],
      sentence: sentenceOf(record, span),
      participants: [],
      attribution: null,
      polarity: 'positive',
      modality: 'actual',
    },
    times: { span, type: 'DATE', basis: 'stated' },
    toponyms: { span, form: 'name', candidates: [] },
    labels: { span, word: words, of: 'participant', voice: null },
    caveats: { span, about: [] },
  };
  return blanks[layer];
};

/** Adds a finding: absent fields stay absent. */
export const added = (
  { report, layer, span }: { readonly report: string; readonly layer: ReviewLayer; readonly span: Span },
  finding: Readonly<Record<string, unknown>>,
  why: string,
): FindingDraft => {
  const bare = Object.fromEntries(
    Object.entries(finding).filter(([name, value]) => value !== undefined && (value !== null || nullable.has(name))),
  );
  return { what: 'add', target: { report, path: `/${layer}`, span }, new: bare, ...because(why) };
};
