import type { NumberWords } from '../../language/parts/core.ts';
import type { Bound, QuantityWords } from '../../language/parts/figures.ts';
import type { LanguagePack } from '../../language/pack.ts';
import { memoByKey } from '../../text/memo.ts';
import type { Token } from '../../text/tokens.ts';
import type { TokenTrie } from '../../text/trie.ts';
import { buildTrie, splitPhrase } from '../../text/trie.ts';
import { readNumber } from '../number.ts';

/** A quantity in tokens [first, end): its interval, and whether it comes on top of one named before ("another five"). */
export type Quantity = {
  readonly first: number;
  readonly end: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly exact: boolean;
  readonly increment: boolean;
};

type Interval = { readonly min: number | null; readonly max: number | null };
type Read = Interval & { readonly end: number; readonly exact: boolean };

type Compiled = {
  readonly words: QuantityWords;
  readonly numbers: NumberWords;
  readonly bounds: TokenTrie<Bound>;
  readonly after: TokenTrie<Bound>;
  readonly vague: TokenTrie<readonly [number, number]>;
  readonly increments: TokenTrie<true>;
  readonly between: ReadonlyMap<string, string>;
};

const marked = (phrases: readonly string[]): readonly (readonly [string, true])[] =>
  phrases.map((phrase) => [phrase, true] as const);

const compile = memoByKey((pack: LanguagePack): Compiled => {
  const words = pack.figures.quantities;
  return {
    words,
    numbers: pack.core.numbers,
    bounds: buildTrie(words.bounds, splitPhrase),
    after: buildTrie(words.boundsAfter, splitPhrase),
    vague: buildTrie(words.vague, splitPhrase),
    increments: buildTrie(marked(words.increments), splitPhrase),
    between: new Map(words.between),
  };
});

const firstWords = (phrases: readonly string[]): readonly string[] =>
  phrases.map((phrase) => splitPhrase(phrase)[0] ?? '');

/** Every word a quantity may begin with: most tokens need no further look. */
export const quantityStarts = (pack: LanguagePack): readonly string[] => {
  const { quantities } = pack.figures;
  const { small, tens, one, half, scales } = pack.core.numbers;
  const phrases = [...quantities.bounds, ...quantities.vague, ...quantities.between].map(([phrase]) => phrase);
  return [
    ...firstWords([...phrases, ...quantities.increments]),
    ...quantities.none,
    ...quantities.several.keys(),
    ...[...small.keys(), ...tens.keys(), ...one, half, ...scales.keys()],
  ];
};

/** The interval of a bounded number, as the record's contract gives it; tenths are rounded outwards. */
const applyBound = (bound: Bound, { min, max }: Interval): Interval => {
  switch (bound) {
    case 'at-least':
      return { min, max: null };
    case 'more-than':
      return { min: min === null ? null : min + 1, max: null };
    case 'up-to':
      return { min: 0, max };
    case 'fewer-than':
      return { min: 0, max: max === null ? null : Math.max(max - 1, 0) };
    case 'about':
      return {
        min: min === null ? null : Math.floor((min * 9) / 10),
        max: max === null ? null : Math.ceil((max * 11) / 10),
      };
    case 'almost':
      return { min: min === null ? null : Math.floor((min * 9) / 10), max };
    default:
      return { min, max };
  }
};

const numberAt = (tokens: readonly Token[], index: number, last: number, { numbers }: Compiled): Read | undefined => {
  const found = index < last ? readNumber(tokens, index, last, numbers) : undefined;
  return found && Number.isSafeInteger(found.value)
    ? { end: found.end, min: found.value, max: found.value, exact: true }
    : undefined;
};

/** "five or six", "20-30", "5 to 9": the second number is the larger one. */
const rangeFrom = (low: Read, tokens: readonly Token[], last: number, compiled: Compiled): Read => {
  if (low.end + 1 >= last || !compiled.words.rangeJoints.has((tokens[low.end] as Token).lower)) return low;
  const high = numberAt(tokens, low.end + 1, last, compiled);
  if (!high || (high.max as number) <= (low.min as number)) return low;
  return { end: high.end, min: low.min, max: high.max, exact: false };
};

/** "several hundred": the word for a few, then a scale. */
const severalAt = (tokens: readonly Token[], index: number, last: number, compiled: Compiled): Read | undefined => {
  const start = compiled.numbers.one.has((tokens[index] as Token).lower) ? index + 1 : index;
  const interval = start + 1 < last ? compiled.words.several.get((tokens[start] as Token).lower) : undefined;
  const scale = interval && compiled.numbers.scales.get((tokens[start + 1] as Token).lower);
  return interval && scale
    ? { end: start + 2, min: interval[0] * scale, max: interval[1] * scale, exact: false }
    : undefined;
};

const vagueAt = (tokens: readonly Token[], index: number, last: number, compiled: Compiled): Read | undefined => {
  const scaled = severalAt(tokens, index, last, compiled);
  if (scaled) return scaled;
  const found = compiled.vague.longest(tokens, index, last);
  return found && { end: found.end, min: found.value[0], max: found.value[1], exact: false };
};

const plainAt = (tokens: readonly Token[], index: number, last: number, compiled: Compiled): Read | undefined => {
  if (index >= last) return undefined;
  const number = numberAt(tokens, index, last, compiled);
  return number ? rangeFrom(number, tokens, last, compiled) : vagueAt(tokens, index, last, compiled);
};

const betweenAt = (tokens: readonly Token[], index: number, last: number, compiled: Compiled): Read | undefined => {
  const joint = compiled.between.get((tokens[index] as Token).lower);
  if (joint === undefined) return undefined;
  const low = numberAt(tokens, index + 1, last, compiled);
  if (!low || low.end >= last || (tokens[low.end] as Token).lower !== joint) return undefined;
  const high = numberAt(tokens, low.end + 1, last, compiled);
  return high && (high.max as number) > (low.min as number)
    ? { end: high.end, min: low.min, max: high.max, exact: false }
    : undefined;
};

const boundedAt = (tokens: readonly Token[], index: number, last: number, compiled: Compiled): Read | undefined => {
  const between = betweenAt(tokens, index, last, compiled);
  if (between) return between;
  const bound = compiled.bounds.longest(tokens, index, last);
  const plain = plainAt(tokens, bound ? bound.end : index, last, compiled);
  if (!plain) return undefined;
  const value = bound ? { ...plain, ...applyBound(bound.value, plain) } : plain;
  const exact = plain.exact && (!bound || bound.value === 'exactly');
  const after = plain.end < last ? compiled.after.longest(tokens, plain.end, last) : undefined;
  return after ? { ...value, ...applyBound(after.value, plain), end: after.end, exact: false } : { ...value, exact };
};

/** A single number with its bound, never a range: the ends of "from 9 to 14" are two numbers. */
export const singleAt = (
  tokens: readonly Token[],
  index: number,
  last: number,
  pack: LanguagePack,
): Quantity | undefined => {
  const compiled = compile(pack);
  const bound = compiled.bounds.longest(tokens, index, last);
  const number = numberAt(tokens, bound ? bound.end : index, last, compiled);
  if (!number) return undefined;
  const value = bound ? applyBound(bound.value, number) : number;
  const exact = !bound || bound.value === 'exactly';
  return { first: index, end: number.end, min: value.min, max: value.max, exact, increment: false };
};

/**
 * The quantity beginning at a token: "225", "more than 4,500", "between 5 and 9", "several hundred", "another five",
 * "14 or more". Bound words belong to it. Nothing when no number stands there.
 */
export const quantityAt = (
  tokens: readonly Token[],
  index: number,
  last: number,
  pack: LanguagePack,
): Quantity | undefined => {
  const compiled = compile(pack);
  const more = compiled.increments.longest(tokens, index, last);
  const read = boundedAt(tokens, more ? more.end : index, last, compiled);
  if (read) return { first: index, ...read, increment: more !== undefined };
  if (compiled.words.none.has((tokens[index] as Token).lower))
    return { first: index, end: index + 1, min: 0, max: 0, exact: false, increment: false };
  return more && { first: index, end: more.end, min: 1, max: 1, exact: true, increment: true };
};
