import type { Scan, SentenceRules } from './sentences.ts';
import type { Token } from './tokens.ts';
import { isCapitalised } from './tokens.ts';

const closers = new Set(['"', "'", "''", ')', ']']);
const openers = new Set(['"', "'", "''", '(', '[', '-', '\u2014', '\u2022']);

const isEllipsis = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:\.\.+|\u2026\.*)$/.test(token.text);

const startsSentence = (token: Token | undefined, casing: 'mixed' | 'other'): boolean => {
  if (!token) return true;
  if (token.kind === 'number' || isCapitalised(token) || openers.has(token.text)) return true;
  return casing === 'other' && token.kind === 'word';
};

/** Does the token with its own full stop ("Jan.", "U.S.", "Mr.") also end the sentence? */
const abbreviationEnds = (token: Token, next: Token | undefined, rules: SentenceRules): boolean => {
  if (!next) return true;
  const bare = token.lower.slice(0, -1);
  if (rules.nonFinal.has(bare) || token.text.length === 2) return false;
  return isCapitalised(next) && rules.starters.has(next.lower);
};

/** Does the word before the stop look like the last of a sentence, not like an abbreviation nobody listed? */
const mayBeLast = (before: Token | undefined): boolean => {
  if (!before) return false;
  if (before.kind !== 'word') return before.text === ')' || (before.kind === 'number' && before.text.length > 2);
  return before.shape === 'lower' ? before.text.length > 1 : before.text.length > 4;
};

/**
 * "they left . nobody saw them go": typed in haste. Not in brackets, not behind "Yahoo!", nor behind a question that
 * is quoted, `"Why?" he asked`.
 */
const startsSmall = (scan: Scan, index: number, next: Token): boolean => {
  if (scan.open > 0 || next.shape !== 'lower') return false;
  const before = index > scan.begin ? scan.tokens[index - 1] : undefined;
  const mark = scan.tokens[index] as Token;
  if (mark.text === '.') return !next.glued && mayBeLast(before);
  return /^[!?]+$/.test(mark.text) && before?.shape === 'lower';
};

const isStarter = (token: Token | undefined, rules: SentenceRules): boolean =>
  token !== undefined && token.shape === 'title' && rules.starters.has(token.lower);

/** "They left. [4] [5] Nobody", "the river. 7 The town": marks of notes go with the sentence before them. */
const notesEnd = ({ tokens, last, rules }: Scan, from: number): number => {
  let end = from;
  while (end + 2 < last && tokens[end]?.text === '[' && tokens[end + 2]?.text === ']') {
    const mark = tokens[end + 1] as Token;
    if (mark.kind !== 'number' && !isEllipsis(mark)) break;
    end += 3;
  }
  const number = end < last ? tokens[end] : undefined;
  const isNote = end === from && number !== undefined && /^\d\d?$/.test(number.text);
  return isNote && end + 1 < last && isStarter(tokens[end + 1], rules) ? end + 1 : end;
};

const closingEnd = ({ tokens, last }: Scan, from: number): number => {
  let end = from;
  while (end < last) {
    const mark = tokens[end] as Token;
    if (/^[.!?]/.test(mark.text) || (closers.has(mark.text) && mark.glued)) end += 1;
    else break;
  }
  return end;
};

const markEnds = (scan: Scan, index: number): number => {
  const { tokens, last, rules } = scan;
  const closed = closingEnd(scan, index + 1);
  // "... and then they left": what goes on from elsewhere is one sentence.
  if (index === scan.begin && closed === index + 1 && isEllipsis(tokens[index]) && closed < last) return -1;
  const behind = notesEnd(scan, closed);
  const following = behind < last ? tokens[behind] : undefined;
  if (!following || behind > closed) return behind;
  if (behind === index + 1 && startsSmall(scan, index, following)) return behind;
  if (following.glued && !closers.has((tokens[behind - 1] as Token).text) && following.shape !== 'title') return -1;
  return startsSentence(following, rules.casing) ? behind : -1;
};

/** Index behind the last token of the sentence that ends at `index`, closing marks included; -1 when it does not end. */
export const stopAfter = (scan: Scan, index: number): number => {
  const token = scan.tokens[index] as Token;
  if (token.kind === 'word') {
    if (token.text.length < 2 || !token.text.endsWith('.')) return -1;
    const next = index + 1 < scan.last ? scan.tokens[index + 1] : undefined;
    return abbreviationEnds(token, next, scan.rules) ? index + 1 : -1;
  }
  return token.kind === 'punct' && /^[.!?\u2026]/.test(token.text) ? markEnds(scan, index) : -1;
};
