import type { FindingDraft, ReviewLayer } from '../../../src/model/review.ts';
import type { Span } from '../../../src/model/span.ts';
import { fieldsOf } from './fields.ts';
import type { AnyFinding } from './finding.ts';

/** What a form changed: fields by name; null takes a field away. */
export type Edits = Readonly<Record<string, unknown>>;

/** Values that say the same, however their fields are ordered. */
const isSame = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [one, other] = [a as Edits, b as Edits];
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Array.isArray(a) === Array.isArray(b) && [...keys].every((key) => isSame(one[key], other[key]));
};

/** A figure is exact where its bounds are one number; what follows from bounds is not asked. */
const withExact = (layer: ReviewLayer, finding: AnyFinding, edits: Edits): Edits => {
  if (layer !== 'figures' || !('min' in edits || 'max' in edits)) return edits;
  const { min = null, max = null } = { ...finding, ...edits } as { min?: number | null; max?: number | null };
  return { ...edits, exact: min !== null && min === max };
};

/** The fields that differ from what stands. */
export const changedIn = (layer: ReviewLayer, finding: AnyFinding, edits: Edits): Edits =>
  Object.fromEntries(
    Object.entries(withExact(layer, finding, edits)).filter(
      ([name, value]) => !isSame(finding[name] ?? null, value ?? null),
    ),
  );

const isBackwards = (value: unknown): boolean => {
  const { from = null, to = null } = (value ?? {}) as { from?: string | null; to?: string | null };
  return from !== null && to !== null && from > to;
};

/** What of a form cannot be, before anybody else is asked; the server looks at the whole record. */
export const faultIn = (layer: ReviewLayer, finding: AnyFinding, edits: Edits): string | undefined => {
  const now: Edits = { ...finding, ...edits };
  const [min, max] = [now['min'], now['max']];
  if (layer === 'figures' && typeof min === 'number' && typeof max === 'number' && min > max)
    return 'The least is above the most.';
  return ['interval', 'time', 'scope'].some((name) => isBackwards(now[name])) ? 'It ends before it begins.' : undefined;
};

/** Values as the server compares them: what is absent is null. */
const seen = (finding: AnyFinding, names: readonly string[]): Edits =>
  Object.fromEntries(names.map((name) => [name, finding[name] ?? null]));

type About = {
  readonly report: string;
  readonly path: string;
  readonly layer: ReviewLayer;
  readonly finding: AnyFinding;
};

const because = (why: string): { why?: string } => (why.trim() === '' ? {} : { why: why.trim() });

/** Accepts a finding or says it is none. `old` is what the reviewer saw: where another value stands, nothing is written. */
export const judged = (what: 'accept' | 'reject', about: About, why = ''): readonly FindingDraft[] => {
  const { report, path, layer, finding } = about;
  const names = fieldsOf[layer].map(({ name }) => name);
  return [{ what, target: { report, path }, old: seen(finding, names), ...because(why) }];
};

/** A correction: of a field where one differs, else of several at once, which may hold only together. */
export const corrected = (about: About, edits: Edits, why: string): readonly FindingDraft[] => {
  const { report, path, layer, finding } = about;
  const changed = changedIn(layer, finding, edits);
  const names = Object.keys(changed);
  const [name] = names;
  if (name === undefined) return [];
  const old = seen(finding, names);
  return names.length === 1
    ? [
        {
          what: 'correct',
          target: { report, path: `${path}/${name}` },
          old: old[name],
          new: changed[name] ?? null,
          ...because(why),
        },
      ]
    : [{ what: 'correct', target: { report, path }, old, new: changed, ...because(why) }];
};

/** The one number that selected words hold, as bounds; nothing where they hold none or several. */
const numberIn = (words: string): Edits => {
  const [found, ...others] = words.match(/\d+(?:[,.\u00a0\u202f ]\d{3})*/g) ?? [];
  if (found === undefined || others.length > 0) return {};
  const value = Number(found.replaceAll(/\D/g, ''));
  return { min: value, max: value };
};

/** What a new finding begins with, for a reader to look over. Whose claim it is and what it is, nobody says for them. */
export const blankOf = (layer: ReviewLayer, words: string): Edits => {
  const blanks: Readonly<Record<ReviewLayer, Edits>> = {
    figures: { kind: 'total', ...numberIn(words) },
    attributions: { source: null, act: 'assert', manner: 'indirect' },
    events: { polarity: 'positive', modality: 'actual' },
    times: { type: 'DATE', basis: 'stated' },
    toponyms: {},
    labels: { of: 'participant' },
    caveats: {},
  };
  return blanks[layer];
};

/** Fields of which null says something: no bound, nobody, the report's own voice. */
const nullable = new Set(['min', 'max', 'attribution', 'source', 'voice']);

/** Adds a finding that rests on selected words; what is not told stays absent. */
export const added = (
  { report, layer, span }: { readonly report: string; readonly layer: ReviewLayer; readonly span: Span },
  fields: Edits,
  why: string,
): FindingDraft => {
  const told = Object.entries(fields).filter(
    ([name, value]) => value !== undefined && (value !== null || nullable.has(name)),
  );
  return {
    what: 'add',
    target: { report, path: `/${layer}`, span },
    new: Object.fromEntries(told),
    ...because(why),
  };
};
