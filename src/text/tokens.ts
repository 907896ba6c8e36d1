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

/** What a language knows about tokens: words that keep their full stop ("Jan."), endings that stand apart ("'s", "n't"). */
export type TokenRules = {
  readonly abbreviations: ReadonlySet<string>;
  readonly clitics: readonly string[];
};

const OTHER = 0;
const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;

const letterPattern = /[\p{L}\p{M}]/u;
const classes = new Uint8Array(0x250);
for (let code = 0; code < classes.length; code += 1) {
  if (code <= 32) classes[code] = SPACE;
  else if (code >= 48 && code <= 57) classes[code] = DIGIT;
  else if (letterPattern.test(String.fromCharCode(code))) classes[code] = LETTER;
}

const classAt = (text: string, index: number): number => {
  const code = text.charCodeAt(index);
  if (code < classes.length) return classes[code] as number;
  if (Number.isNaN(code)) return SPACE;
  if (code >= 0xd800 && code <= 0xdfff) {
    return code < 0xdc00 && letterPattern.test(String.fromCodePoint(text.codePointAt(index) as number))
      ? LETTER
      : OTHER;
  }
  return letterPattern.test(String.fromCharCode(code)) ? LETTER : OTHER;
};

const isPairStart = (text: string, index: number): boolean => (text.codePointAt(index) as number) > 0xffff;
const width = (text: string, index: number): number => (isPairStart(text, index) ? 2 : 1);

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

const domains = new Set(['com', 'org', 'net', 'gov', 'edu', 'info', 'tv', 'int', 'uk', 'ru', 'kz', 'example']);

/** End of a run of letters and digits, apostrophes between letters included: `Kazakhstan's`, `O'Brien`. */
const wordEnd = (text: string, start: number, to: number): number => {
  let index = start;
  while (index < to) {
    const kind = classAt(text, index);
    if (kind === LETTER || kind === DIGIT) index += width(text, index);
    else if (text[index] === "'" && index > start && classAt(text, index + 1) === LETTER) index += 1;
    else break;
  }
  return Math.min(index, to);
};

/** `U.S.`, `p.m.`, `J.K.`: single letters each with its stop. Returns the end, or the start when it is not one. */
const acronymEnd = (text: string, start: number, to: number): number => {
  let index = start;
  while (index + 1 < to && classAt(text, index) === LETTER && text[index + 1] === '.') index += 2;
  if (index - start < 4) return start;
  return classAt(text, index) === LETTER && classAt(text, index + 1) !== LETTER ? index + 1 : index;
};

const untilSpace = (text: string, start: number, to: number): number => {
  let index = start;
  while (index < to && classAt(text, index) !== SPACE) index += 1;
  while (index > start + 1 && /[.,;:!?)"'\]]/.test(text.charAt(index - 1))) index -= 1;
  return index;
};

/** `www.example.org`, `https://…`, `desk@example.org`; -1 when the run is an ordinary word. */
const addressEnd = (text: string, start: number, end: number, to: number): number => {
  const next = text[end];
  if (next === ':' && text.startsWith('://', end)) return untilSpace(text, start, to);
  if (next === '@' && end > start && classAt(text, end + 1) === LETTER) return untilSpace(text, start, to);
  if (next !== '.' || classAt(text, end + 1) !== LETTER) return -1;
  let last = end;
  while (text[last] === '.' && classAt(text, last + 1) === LETTER) last = wordEnd(text, last + 1, to);
  const suffix = text.slice(text.lastIndexOf('.', last - 1) + 1, last).toLowerCase();
  return domains.has(suffix) ? untilSpace(text, start, to) : -1;
};

const isoDay = /^\d{4}-\d{2}-\d{2}(?!\d)/;
const ordinal = /^(?:st|nd|rd|th|s)(?![a-z])/i;

/** `4,500`, `7.30`, `7:30`, `9/11`, `2022-01-29`, `19th`, `1990s`. */
const numberEnd = (text: string, start: number, to: number): number => {
  if (text[start + 4] === '-' && isoDay.test(text.slice(start, start + 11))) return Math.min(start + 10, to);
  let index = start;
  while (index < to) {
    if (classAt(text, index) === DIGIT) index += 1;
    else if ('.,:/'.includes(text[index] as string) && index > start && classAt(text, index + 1) === DIGIT) index += 1;
    else break;
  }
  const suffix = classAt(text, index) === LETTER ? ordinal.exec(text.slice(index, index + 3)) : undefined;
  return Math.min(index + (suffix ? suffix[0].length : 0), to);
};

const repeatEnd = (text: string, start: number, to: number): number => {
  let index = start + 1;
  while (index < to && text[index] === text[start] && index < start + 64) index += 1;
  return index;
};

const isOpening = (text: string, index: number): boolean =>
  index === 0 || classAt(text, index - 1) === SPACE || '([{"-\u2013\u2014'.includes(text[index - 1] as string);

const kindOf = (first: number, char: string): TokenKind => {
  if (first === LETTER) return 'word';
  if (first === DIGIT) return 'number';
  if (char === '"' || char === "'") return 'quote';
  return /[.,;:!?()[\]{}\u2013\u2014\u2026/\u00B7\u2022-]/.test(char) ? 'punct' : 'symbol';
};

/** Where the token beginning at `start` ends, by the class of its first character. */
const endOf = (text: string, start: number, to: number, rules: TokenRules): number => {
  const first = classAt(text, start);
  const char = text.charAt(start);
  if (first === DIGIT) return numberEnd(text, start, to);
  if (first === LETTER) {
    const acronym = acronymEnd(text, start, to);
    if (acronym > start) return acronym;
    const end = wordEnd(text, start, to);
    const address = addressEnd(text, start, end, to);
    if (address > 0) return address;
    const keepsStop =
      text[end] === '.' &&
      end < to &&
      ((end - start === 1 && char !== char.toLowerCase()) ||
        (end - start < 12 && rules.abbreviations.has(text.slice(start, end).toLowerCase())));
    return keepsStop ? end + 1 : end;
  }
  if (char === "'" && text[start + 1] === "'") return Math.min(start + 2, to);
  if (char === '.' || char === '-' || char === '*' || char === '_' || char === '=') return repeatEnd(text, start, to);
  return Math.min(start + width(text, start), to);
};

const cliticStart = (word: string, rules: TokenRules): number => {
  if (!word.includes("'")) return 0;
  const lower = word.toLowerCase();
  for (const clitic of rules.clitics) {
    if (lower.length > clitic.length && lower.endsWith(clitic)) return lower.length - clitic.length;
  }
  return 0;
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
  while (index < to) {
    const first = classAt(text, index);
    if (first === SPACE) {
      index += 1;
      continue;
    }
    const end = endOf(text, index, to, rules);
    const kind = kindOf(first, text.charAt(index));
    const glued = index > from && classAt(text, index - 1) !== SPACE;
    const split = kind === 'word' ? cliticStart(text.slice(index, end), rules) : 0;
    if (split > 0) {
      tokens.push(makeToken(text, index, index + split, kind, glued));
      tokens.push(makeToken(text, index + split, end, 'word', true));
    } else tokens.push(makeToken(text, index, end, kind, glued));
    index = end;
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
