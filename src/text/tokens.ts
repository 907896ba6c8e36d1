import { addressEnd } from './addresses.ts';
import { classAt, DIGIT, isAlphanumeric, LETTER, SPACE } from './chars.ts';
import { markEnd } from './marks.ts';
import { numberEnd } from './numerals.ts';
import type { TokenRules } from './words.ts';
import { clippedEnd, cutsOf, letterEnd } from './words.ts';

export type TokenKind = 'word' | 'number' | 'quote' | 'punct' | 'symbol';
export type TokenShape = 'lower' | 'title' | 'upper' | 'mixed' | 'none';

/** A token of the normalised text. `glued`: no white space stands before it. */
export type Token = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
  readonly shape: TokenShape;
  readonly glued: boolean;
};

const shapeOf = (text: string, lower: string): TokenShape => {
  // Most words are small ASCII letters throughout: nothing has to be folded to see it.
  const code = text.charCodeAt(0);
  if (text === lower && code >= 97 && code <= 122) return 'lower';
  const first = text.charAt(0);
  const upper = text.toUpperCase();
  if (upper === lower) return 'none';
  if (text === lower) return 'lower';
  if (text === upper) return text.length > 1 ? 'upper' : 'title';
  return first !== lower.charAt(0) && text.slice(1) === lower.slice(1) ? 'title' : 'mixed';
};

const isOpening = (text: string, index: number): boolean =>
  index === 0 || classAt(text, index - 1) === SPACE || '([{"-\u2013\u2014'.includes(text[index - 1] as string);

/** A stretch without white space: where it ends, and whether some mark of an address stands inside. */
type Stretch = { readonly end: number; readonly address: boolean };

const stretchFrom = (text: string, start: number, to: number): Stretch => {
  let address = false;
  let index = start;
  for (; index < to; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 97 && code <= 122) continue;
    if (classAt(text, index) === SPACE) break;
    // A full stop or an @ before a letter, or "://".
    if (code === 46 || code === 64) address ||= isAlphanumeric(text, index + 1);
    else if (code === 58) address ||= text[index + 1] === '/' || text.startsWith('mailto', index - 6);
  }
  return { end: index, address };
};

type Piece = { readonly end: number; readonly kind: TokenKind };

const markKind = (char: string, length: number): TokenKind => {
  if (char === '"' || (char === "'" && length < 3)) return 'quote';
  return /[.,;:!?()[\]{}\u2013\u2014\u2026/\u00B7\u2022-]/.test(char) ? 'punct' : 'symbol';
};

const isFace = (text: string, start: number, end: number): boolean =>
  end - start > 1 && ':;('.includes(text.charAt(start));

/** "#rain", "@newsdesk", "+44", ".265": a mark that belongs to what follows, at the beginning of a stretch. */
const prefixedEnd = (text: string, start: number, to: number, rules: TokenRules): Piece | undefined => {
  const char = text.charAt(start);
  const next = classAt(text, start + 1);
  if (start + 1 >= to) return undefined;
  if ((char === '#' || char === '@') && next === LETTER)
    return { end: letterEnd(text, start + 1, to, rules), kind: 'word' };
  if ((char === '+' || char === '.') && next === DIGIT)
    return { end: numberEnd(text, start + 1, to, rules.units), kind: 'number' };
  return undefined;
};

const isYearOrOrdinal = (text: string, start: number, end: number): boolean =>
  classAt(text, end - 1) === DIGIT || /(?:st|nd|rd|th|s)$/i.test(text.slice(end - 2, end)) || end - start === 1;

/** The token beginning at `start`, by the class of its first character. */
const pieceAt = (
  text: string,
  start: number,
  to: number,
  { rules, opens }: { rules: TokenRules; opens: boolean },
): Piece => {
  const first = classAt(text, start);
  if (first === LETTER) return { end: letterEnd(text, start, to, rules), kind: 'word' };
  if (first === DIGIT) {
    const end = numberEnd(text, start, to, rules.units);
    return { end, kind: isYearOrOrdinal(text, start, end) ? 'number' : 'word' };
  }
  const char = text.charAt(start);
  if (char === "'") {
    const end = clippedEnd(text, start, to, rules);
    if (end > start) return { end, kind: classAt(text, start + 1) === DIGIT ? 'number' : 'word' };
  }
  const prefixed = opens ? prefixedEnd(text, start, to, rules) : undefined;
  if (prefixed) return prefixed;
  const end = markEnd(text, start, to);
  return { end, kind: isFace(text, start, end) ? 'symbol' : markKind(char, end - start) };
};

const makeToken = (text: string, start: number, end: number, kind: TokenKind, glued: boolean): Token => {
  const slice = text.slice(start, end);
  const lower = slice.toLowerCase();
  return { start, end, text: slice, lower, kind, shape: kind === 'word' ? shapeOf(slice, lower) : 'none', glued };
};

/**
 * Tokens of one range of normalised text, UD style: clitics, hyphens and units stand apart, numbers, abbreviations and
 * addresses stay whole. Linear in the length of the range.
 */
export const tokensOf = (text: string, from: number, to: number, rules: TokenRules): Token[] => {
  const tokens: Token[] = [];
  let index = from;
  let stretch: Stretch = { end: from, address: false };
  while (index < to) {
    if (classAt(text, index) === SPACE) {
      index += 1;
      continue;
    }
    const glued = index > from && index < stretch.end;
    if (!glued) stretch = stretchFrom(text, index, to);
    const opens = !glued || (stretch.address && !isAlphanumeric(text, index - 1));
    const address = stretch.address && opens ? addressEnd(text, index, stretch.end) : -1;
    const piece: Piece =
      address > index ? { end: address, kind: 'word' } : pieceAt(text, index, to, { rules, opens: !glued });
    let begin = index;
    if (piece.kind === 'word' && address < 0) {
      for (const cut of cutsOf(text.slice(index, piece.end), rules)) {
        tokens.push(makeToken(text, begin, index + cut, piece.kind, begin === index ? glued : true));
        begin = index + cut;
      }
    }
    tokens.push(makeToken(text, begin, piece.end, piece.kind, begin === index ? glued : true));
    index = piece.end;
  }
  return tokens;
};

/** Does the token begin with a capital letter: `Almaty`, `CSTO`, `McKay`? */
export const isCapitalised = (token: Token): boolean =>
  token.shape === 'title' ||
  token.shape === 'upper' ||
  (token.shape === 'mixed' && token.text.charAt(0) !== token.lower.charAt(0));

/** Is the mark at this offset printed where only an opening one can stand? */
export const opensAt = isOpening;

export type { TokenRules };
