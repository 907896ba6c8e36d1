import type { Filler, Located, When } from './muc4-types.ts';

const SMALL_WORDS = new Set(
  'the a an some of in and at on for to by with from their his her its two three several'.split(' '),
);
const TAIL = /\b(?:of|in|at|from|who|that|which|for|with|belonging|located|near)\b|,|\[/;

const words = (phrase: string): readonly string[] =>
  phrase
    .toLowerCase()
    .replace(/[^a-z0-9' ]+/g, ' ')
    .split(/\s+/)
    .filter(Boolean);

const core = (phrase: string): readonly string[] => words(phrase).filter((word) => !SMALL_WORDS.has(word));

function head(phrase: string): string {
  const front = words(phrase.toLowerCase().split(TAIL)[0] ?? '');
  return (front.length > 0 ? front : words(phrase)).at(-1) ?? '';
}

const singular = (word: string): string => word.replace(/s+$/, '');

/** 1 when equal, or one holds the other with the same head; a half when they share a word. */
export function matchPhrase(phrase: string, alternatives: readonly string[]): number {
  const own = core(phrase);
  const joined = ` ${own.join(' ')} `;
  let best = 0;
  for (const alternative of alternatives) {
    const other = core(alternative);
    if (own.length === 0 || other.length === 0) continue;
    const otherJoined = ` ${other.join(' ')} `;
    if (joined === otherJoined) return 1;
    const holds = otherJoined.includes(joined) || joined.includes(otherJoined);
    if (holds && singular(head(phrase)) === singular(head(alternative))) best = 1;
    else if (own.some((word) => other.includes(word))) best = Math.max(best, 0.5);
  }
  return best;
}

/** 1 for the same days, a half for days in common. */
export function matchDate(
  found: { readonly start?: string | null; readonly end?: string | null },
  gold: readonly When[],
): number {
  let best = 0;
  for (const one of gold) {
    if (one.kind === undefined) continue;
    const [start, end] = [found.start ?? null, found.end ?? null];
    if (start === (one.start ?? null) && end === (one.end ?? null)) return 1;
    const from = [start || '0', one.start || '0'].sort()[1] ?? '';
    const to = [end || '9', one.end || '9'].sort()[0] ?? '';
    if (from <= to) best = 0.5;
  }
  return best;
}

const pathNames = (place: Located): readonly string[] =>
  place.path.flatMap((step) =>
    Array.isArray(step) ? step.map(({ name }) => name) : [(step as { name: string }).name],
  );

/** 1 for the country and the narrowest place, a half for one of them. */
export function matchPlace(found: readonly string[], gold: readonly Located[]): number {
  const own = found.map((name) => name.toLowerCase());
  const scores = gold.map((place) => {
    const names = pathNames(place)
      .filter(Boolean)
      .map((name) => name.toLowerCase());
    if (names.length === 0) return 0;
    const country = own.includes(names[0] ?? '');
    const narrow = own.includes(names.at(-1) ?? '');
    if (country && narrow && (names.length > 1 || own.length === 1)) return 1;
    return country || narrow ? 0.5 : 0;
  });
  return own.length > 0 ? Math.max(0, ...scores) : 0;
}

const digits = (value: string): string => value.replace(/[^0-9~-]/g, '');

/** A cross-referenced value ("DEATH" of whom): 1 when value and reference match, a half for a loose reference. */
export function matchCrossed(
  slot: string,
  found: Filler,
  gold: { readonly values: readonly string[]; readonly of: readonly string[] },
): number {
  const number = slot.endsWith('number') && gold.values.some((value) => digits(value) === digits(found.v));
  if (!number && !gold.values.includes(found.v)) return 0;
  if (gold.of.length === 0 || (gold.of.length === 1 && gold.of[0] === '-')) return 1;
  const reference = matchPhrase(found.of ?? '', gold.of);
  return reference === 1 ? 1 : reference > 0 ? 0.5 : 0;
}

/** Pairs one to one by descending score: the sum, and which of the gold were used. */
export function greedy<F, G>(
  found: readonly F[],
  gold: readonly G[],
  match: (a: F, b: G) => number,
): { readonly sum: number; readonly used: ReadonlySet<number> } {
  const candidates = found
    .flatMap((a, i) => gold.map((b, j) => ({ score: match(a, b), i, j })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const usedFound = new Set<number>();
  const used = new Set<number>();
  let sum = 0;
  for (const { score, i, j } of candidates) {
    if (usedFound.has(i) || used.has(j)) continue;
    usedFound.add(i);
    used.add(j);
    sum += score;
  }
  return { sum, used };
}
