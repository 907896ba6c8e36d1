import type { NumberWords } from '../language/parts/core.ts';
import type { Token } from '../text/tokens.ts';

/** A number read from tokens [index, end). `written`: in words, so that "one" and "1" can be told apart. */
export type NumberReading = { readonly end: number; readonly value: number; readonly written: boolean };

const digits = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

const digitsAt = (token: Token): number | undefined =>
  token.kind === 'number' && token.text.length <= 16 && digits.test(token.text)
    ? Number(token.text.replaceAll(',', ''))
    : undefined;

/** "twenty", "twenty-six", "twenty six", "seven": below one hundred. */
const belowHundred = (tokens: readonly Token[], index: number, last: number, words: NumberWords) => {
  const word = (tokens[index] as Token).lower;
  const small = words.small.get(word);
  if (small !== undefined) return { end: index + 1, value: small };
  const tens = words.tens.get(word);
  if (tens === undefined) return undefined;
  const hyphen = index + 1 < last && (tokens[index + 1] as Token).text === '-' ? 1 : 0;
  const unit = index + 1 + hyphen < last ? words.small.get((tokens[index + 1 + hyphen] as Token).lower) : undefined;
  return unit !== undefined && unit < 10
    ? { end: index + 2 + hyphen, value: tens + unit }
    : { end: index + 1, value: tens };
};

type Part = { readonly end: number; readonly value: number };

/** The number before a scale word: "4,500", "1.2", "a", "half a", "twenty-six". */
const countAt = (
  tokens: readonly Token[],
  index: number,
  last: number,
  words: NumberWords,
): (Part & { bare: boolean }) | undefined => {
  const token = tokens[index] as Token;
  const value = digitsAt(token);
  if (value !== undefined) return { end: index + 1, value, bare: false };
  if (token.lower === words.half && words.one.has(tokens[index + 1]?.lower ?? '') && index + 1 < last)
    return { end: index + 2, value: 0.5, bare: true };
  if (words.one.has(token.lower)) return { end: index + 1, value: 1, bare: true };
  const written = belowHundred(tokens, index, last, words);
  return written && { ...written, bare: false };
};

const scaleAt = (tokens: readonly Token[], index: number, last: number, words: NumberWords): number | undefined =>
  index < last ? words.scales.get((tokens[index] as Token).lower) : undefined;

/**
 * Cardinal number beginning at token `index`, within [index, last): "225", "4,500", "twenty-six", "1.2 million",
 * "a dozen", "two hundred and six", "half a million". Ordinals, decades, clock times and fractions are none.
 */
export const readNumber = (
  tokens: readonly Token[],
  index: number,
  last: number,
  words: NumberWords,
): NumberReading | undefined => {
  const head = countAt(tokens, index, last, words);
  if (!head) return undefined;
  let { end, value } = head;
  let smallest = Infinity;
  let scale = scaleAt(tokens, end, last, words);
  if (scale === undefined && head.bare) return undefined;
  while (scale !== undefined && scale < 1e12) {
    value *= scale;
    smallest = Math.min(smallest, scale);
    end += 1;
    scale = scaleAt(tokens, end, last, words);
  }
  const written = (tokens[index] as Token).kind === 'word';
  const rest =
    written && smallest < Infinity && smallest !== 12 ? restAt(tokens, end, last, words, smallest) : undefined;
  return rest ? { end: rest.end, value: value + rest.value, written } : { end, value, written };
};

/** What follows a scale: "two hundred | and six", "three thousand | four hundred". Smaller than the scale before it. */
const restAt = (
  tokens: readonly Token[],
  index: number,
  last: number,
  words: NumberWords,
  below: number,
): Part | undefined => {
  const joined = index < last && (tokens[index] as Token).lower === words.and ? index + 1 : index;
  if (joined >= last) return undefined;
  const head = belowHundred(tokens, joined, last, words);
  if (!head) return undefined;
  const scale = scaleAt(tokens, head.end, last, words);
  if (scale === undefined) return head.value < below ? head : undefined;
  if (scale >= below || scale === 12) return undefined;
  const part = { end: head.end + 1, value: head.value * scale };
  const more = restAt(tokens, part.end, last, words, scale);
  return more ? { end: more.end, value: part.value + more.value } : part;
};
