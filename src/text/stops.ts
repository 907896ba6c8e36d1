import { isWebAddress } from './addresses.ts';
import { isDash, isEmoticon } from './marks.ts';
import type { Scan, SentenceRules } from './sentences.ts';
import type { Token } from './tokens.ts';
import { isCapitalised } from './tokens.ts';

const closers = new Set(['"', "'", "''", ')', ']']);
const openers = new Set(['"', "'", "''", '(', '[', '\u2022']);

const isEllipsis = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:\.\.+|\u2026\.*)$/.test(token.text);

/** "$", "*", "<<" begin an entry; a face belongs to what stands before it. */
const startsEntry = ({ kind, text }: Token): boolean =>
  kind === 'symbol' && /^[$\u00A3\u20AC*+#<>]/.test(text) && !isEmoticon(text);

/** "(1951)": goes with the name before it, "Example! (1951)". */
const isYear = ({ tokens, last }: Scan, index: number): boolean =>
  index + 2 < last &&
  tokens[index]?.text === '(' &&
  tokens[index + 2]?.text === ')' &&
  /^\d{4}$/.test(tokens[index + 1]?.text ?? '');

const startsSentence = (scan: Scan, index: number): boolean => {
  const { casing } = scan.rules;
  const token = scan.tokens[index] as Token;
  // `"Out!" - so they called`: a dash begins an entry only before a capital letter or a number.
  if (isDash(token)) return index + 1 < scan.last && scan.tokens[index + 1]?.shape !== 'lower';
  if (isYear(scan, index)) return false;
  if (token.kind === 'number' || isCapitalised(token) || openers.has(token.text)) return true;
  if (startsEntry(token) || isWebAddress(token)) return true;
  return casing === 'other' && token.kind === 'word';
};

/** Does the token with its own full stop ("Jan.", "U.S.", "Mr.") also end the sentence? "P.S." at its beginning no. */
const abbreviationEnds = ({ tokens, begin, last, rules }: Scan, index: number): boolean => {
  const token = tokens[index] as Token;
  const next = index + 1 < last ? tokens[index + 1] : undefined;
  if (!next || index === begin) return !next;
  const bare = token.lower.slice(0, -1);
  if (rules.nonFinal.has(bare) || token.text.length === 2) return false;
  return isCapitalised(next) && (rules.starters.has(next.lower) || rules.finals.has(bare));
};

/** Does the word before the stop look like the last of a sentence, not like an abbreviation nobody listed? */
const mayBeLast = (before: Token | undefined): boolean => {
  if (!before) return false;
  if (before.kind !== 'word') return before.text === ')' || (before.kind === 'number' && before.text.length > 2);
  return before.shape === 'lower' ? before.text.length > 1 : before.text.length > 3;
};

/** "nobody", "eNews": a word that begins with a small letter. */
const isSmall = ({ kind, text }: Token): boolean => kind === 'word' && /^\p{Ll}/u.test(text);

/**
 * "they left . nobody saw them go": typed in haste. Not in brackets, not behind "Yahoo!", nor behind a question that
 * is quoted, `"Why?" he asked`.
 */
const startsSmall = (scan: Scan, index: number, next: Token): boolean => {
  if (scan.open > 0 || !isSmall(next)) return false;
  const before = index > scan.begin ? scan.tokens[index - 1] : undefined;
  const mark = scan.tokens[index] as Token;
  if (mark.text === '.') return !next.glued && mayBeLast(before);
  return /^[!?]+$/.test(mark.text) && before?.shape === 'lower';
};

const isStarter = (token: Token | undefined, rules: SentenceRules): boolean =>
  token !== undefined && token.shape === 'title' && rules.starters.has(token.lower);

const LONGEST_NOTE = 4;

/** Index behind "[4]" or "[source needed]" that begins at `from`; `from` when none does. */
const noteEnd = ({ tokens, last }: Scan, from: number): number => {
  if (tokens[from]?.text !== '[') return from;
  let end = from + 1;
  while (end < last && end - from <= LONGEST_NOTE) {
    const mark = tokens[end] as Token;
    if (mark.text === ']') return end + 1;
    if (mark.kind !== 'number' && mark.shape !== 'lower' && !isEllipsis(mark)) return from;
    end += 1;
  }
  return from;
};

/** "They left. [4] [5] Nobody", "the river. 7 The town": marks of notes go with the sentence before them. */
const notesEnd = (scan: Scan, from: number): number => {
  const { tokens, last, rules } = scan;
  let end = from;
  for (let next = noteEnd(scan, end); next > end && next <= last; next = noteEnd(scan, end)) end = next;
  // "They left. [the army] did not say so" begins with what was put in.
  if (end < last && tokens[end]?.shape === 'lower') return from;
  const number = end < last ? tokens[end] : undefined;
  const isNote = end === from && number !== undefined && /^\d\d?$/.test(number.text);
  return isNote && end + 1 < last && isStarter(tokens[end + 1], rules) ? end + 1 : end;
};

const closingEnd = ({ tokens, last }: Scan, from: number): number => {
  let end = from;
  while (end < last) {
    const mark = tokens[end] as Token;
    const closes = closers.has(mark.text) && (mark.glued || (mark.kind === 'quote' && end + 1 === last));
    if (/^[.!?]/.test(mark.text) || closes) end += 1;
    else break;
  }
  return end;
};

/** "2. The bridge", "Figure 2. The bridge": the number of an entry goes with what it counts. */
const isItemMark = ({ tokens, begin, last, rules }: Scan, index: number): boolean =>
  index === begin + (rules.captions.has((tokens[begin] as Token).lower) ? 2 : 1) &&
  index + 1 < last &&
  (tokens[index] as Token).text === '.' &&
  /^\d{1,2}(?:\.\d)*$/.test((tokens[index - 1] as Token).text) &&
  isCapitalised(tokens[index + 1] as Token);

const markEnds = (scan: Scan, index: number): number => {
  const { tokens, last } = scan;
  const closed = closingEnd(scan, index + 1);
  if (isItemMark(scan, index)) return -1;
  // "... and then they left": what goes on from elsewhere is one sentence.
  if (index === scan.begin && closed === index + 1 && isEllipsis(tokens[index]) && closed < last) return -1;
  const behind = notesEnd(scan, closed);
  const following = behind < last ? tokens[behind] : undefined;
  if (!following || behind > closed) return behind;
  if (behind === index + 1 && startsSmall(scan, index, following)) return behind;
  if (following.glued && !closers.has((tokens[behind - 1] as Token).text) && following.shape !== 'title') return -1;
  return startsSentence(scan, behind) ? behind : -1;
};

/** Index behind the last token of the sentence that ends at `index`, closing marks included; -1 when it does not end. */
export const stopAfter = (scan: Scan, index: number): number => {
  const token = scan.tokens[index] as Token;
  if (token.kind === 'word') {
    if (token.text.length < 2 || !token.text.endsWith('.')) return -1;
    return abbreviationEnds(scan, index) ? index + 1 : -1;
  }
  return token.kind === 'punct' && /^[.!?\u2026]/.test(token.text) ? markEnds(scan, index) : -1;
};
