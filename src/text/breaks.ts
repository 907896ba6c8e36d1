import { isEmoticon } from './marks.ts';
import type { Scan } from './sentences.ts';
import type { Token } from './tokens.ts';
import { isCapitalised } from './tokens.ts';

/** "________", "========": a line drawn with marks. Eight, for fewer are an ornament or a word left out. */
const isLine = (token: Token): boolean =>
  token.kind !== 'word' && token.text.length > 7 && /^[-=_*~#+]+$/.test(token.text);

const divides = (line: Token, other: Token): boolean => isLine(line) && other.kind !== 'symbol';

const isAddress = ({ kind, text }: Token): boolean =>
  kind === 'word' && text.length > 7 && (text.includes('://') || text.startsWith('www.'));

/** Index behind a stamp "05/14/2001 09:26 AM" that begins at `index`; -1 when none does. */
const stampEnd = ({ tokens, last }: Scan, index: number): number => {
  if (index + 1 >= last || !/^\d{1,2}\/\d{1,2}\/\d{2,4}$/.test((tokens[index] as Token).text)) return -1;
  if (!/^\d{1,2}:\d\d(?::\d\d)?$/.test((tokens[index + 1] as Token).text)) return -1;
  return index + 2 < last && /^[ap]m$/.test((tokens[index + 2] as Token).lower) ? index + 3 : index + 2;
};

const LONGEST_SENDER = 6;

/** "Alma Example 05/14/2001 09:26 AM They signed": the sender, the stamp and the letter are three. */
const breaksAtStamp = (scan: Scan, index: number): boolean => {
  const { tokens, begin } = scan;
  const { kind, text } = tokens[index] as Token;
  if (kind === 'number' ? text.includes(':') : /^[ap]m$/i.test(text))
    return (
      index > begin &&
      (stampEnd(scan, index - 1) === index + 1 || (index > begin + 1 && stampEnd(scan, index - 2) === index + 1))
    );
  if (kind !== 'word' || index - begin >= LONGEST_SENDER || tokens[index + 1]?.kind !== 'number') return false;
  return (
    stampEnd(scan, index + 1) > 0 &&
    tokens.slice(begin, index + 1).every((one) => isCapitalised(one) || one.text.includes('@'))
  );
};

/** "Kind regards, Alma": what ends a letter and the name under it. */
const isSignOff = ({ tokens, begin, rules }: Scan, index: number): boolean => {
  if (index === begin || index - begin > 4 || (tokens[index] as Token).text !== ',') return false;
  const next = tokens[index + 1] as Token;
  return (
    rules.signOffs.has((tokens[index - 1] as Token).lower) && isCapitalised(next) && !rules.starters.has(next.lower)
  );
};

/** "Storm in the Delta This year's harvest is lost": the line break behind a heading is gone. */
const isHeading = ({ tokens, last, rules }: Scan, index: number): boolean => {
  const token = tokens[index] as Token;
  const next = tokens[index + 1] as Token;
  if (next.shape !== 'title' || next.glued || next.text.length < 2 || !rules.openers.has(next.lower)) return false;
  if (token.kind !== 'number' && (!isCapitalised(token) || token.text.endsWith('.'))) return false;
  return index + 2 < last && tokens[index + 2]?.shape === 'lower' && !rules.starters.has(token.lower);
};

/** Does a sentence end behind this token though no stop stands there? There is a next token. */
export const breaksAfter = (scan: Scan, index: number): boolean => {
  const token = scan.tokens[index] as Token;
  const next = scan.tokens[index + 1] as Token;
  if (divides(token, next) || divides(next, token)) return true;
  if (token.kind === 'symbol') return isEmoticon(token.text) && !next.glued && isCapitalised(next);
  if (isAddress(token) && !next.glued && (isCapitalised(next) || isAddress(next))) return true;
  return breaksAtStamp(scan, index) || isSignOff(scan, index) || isHeading(scan, index);
};
