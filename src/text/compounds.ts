import { classAt, isAlphanumeric, isCapital, LETTER, SPACE, spaceAfter } from './chars.ts';
import { nextWord, wordEnd } from './runs.ts';
import type { TokenRules } from './words.ts';

const isUpper = (text: string, start: number, end: number): boolean => {
  const word = text.slice(start, end);
  return word === word.toUpperCase() && word !== word.toLowerCase();
};

/** "R&D", "AT&T": capitals around the sign; "w/o" is listed. */
export const joinedEnd = (text: string, start: number, end: number, rules: TokenRules, to: number): number => {
  const mark = text.charAt(end);
  if ((mark !== '&' && mark !== '/') || end + 1 >= to || end - start > 4 || classAt(text, end + 1) !== LETTER)
    return -1;
  let last = end + 1;
  while (last < to && last - end <= 5 && classAt(text, last) === LETTER) last += 1;
  if (last - end > 5 || isAlphanumeric(text, last)) return -1;
  if (mark === '/') return rules.slashed.has(text.slice(start, last).toLowerCase()) ? last : -1;
  return isUpper(text, start, end) && isUpper(text, end + 1, last) ? last : -1;
};

/** Speech broken off: "th- that one", where the word behind begins as the piece does, and "a very s- thing". */
export const brokenEnd = (text: string, start: number, end: number, to: number): number => {
  if (text[end] !== '-' || end - start > 6 || classAt(text, end + 1) !== SPACE) return -1;
  if (end - start < 3 && (end - start === 1 || !isCapital(text, start))) return end + 1;
  const next = nextWord(text, end + 1, to);
  if (next < 0 || spaceAfter(text, next, Math.min(to, next + 12)) - next <= end - start) return -1;
  return text.slice(next, next + end - start).toLowerCase() === text.slice(start, end).toLowerCase() ? end + 1 : -1;
};

/**
 * "non-stop", "anti-war": the prefixes that English treebanks leave with their word. Others are words: "ex", "mid".
 * Before a capital letter they stand apart, so that "pro-Example" still names Example.
 */
export const prefixedWordEnd = (text: string, start: number, end: number, rules: TokenRules, to: number): number => {
  if (text[end] !== '-' || end + 1 >= to || end - start > 7 || classAt(text, end + 1) !== LETTER) return -1;
  if (isCapital(text, end + 1) || !rules.prefixes.has(text.slice(start, end).toLowerCase())) return -1;
  return wordEnd(text, end + 1, to);
};
