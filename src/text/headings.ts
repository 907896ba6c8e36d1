import { isDash } from './marks.ts';
import type { Scan } from './sentences.ts';
import type { Token } from './tokens.ts';
import { isCapitalised } from './tokens.ts';

/** "Storm in the Delta This year's harvest is lost": the line break behind a heading is gone. */
const isHeading = ({ tokens, last, rules }: Scan, index: number): boolean => {
  const token = tokens[index] as Token;
  const next = tokens[index + 1] as Token;
  if (next.shape !== 'title' || next.glued || next.text.length < 2 || !rules.openers.has(next.lower)) return false;
  if (token.kind !== 'number' && (!isCapitalised(token) || token.text.endsWith('.'))) return false;
  return index + 2 < last && tokens[index + 2]?.shape === 'lower' && !rules.starters.has(token.lower);
};

/** "Tuesday, May 15, 2001" to the end of the paragraph: the date under a heading. */
const isDateUnder = ({ tokens, last }: Scan, index: number): boolean => {
  if (index + 7 !== last || tokens[index + 2]?.text !== ',' || tokens[index + 5]?.text !== ',') return false;
  const named = tokens[index + 1]?.shape === 'title' && tokens[index + 3]?.shape === 'title';
  const counted = /^\d{1,2}$/.test(tokens[index + 4]?.text ?? '') && /^\d{4}$/.test(tokens[index + 6]?.text ?? '');
  return named && counted;
};

/** "Figure 2.1 The dam", "in the square Photo: Alma Example". */
const breaksAtCaption = ({ tokens, begin, last, rules }: Scan, index: number): boolean => {
  const next = tokens[index + 1] as Token;
  if (index === begin + 1 && (tokens[index] as Token).kind === 'number')
    return rules.captions.has((tokens[begin] as Token).lower) && (isCapitalised(next) || next.text === '(');
  return (
    next.shape === 'title' && index + 2 < last && tokens[index + 2]?.text === ':' && rules.captions.has(next.lower)
  );
};

/** A heading and a date over a text whose line breaks are gone, a caption under it. */
export const breaksAtName = (scan: Scan, index: number): boolean => {
  const { kind, lower } = scan.tokens[index] as Token;
  if (kind !== 'word' && kind !== 'number') return false;
  if (isHeading(scan, index) || breaksAtCaption(scan, index)) return true;
  return isDateUnder(scan, index) && lower.length > 3 && !scan.rules.starters.has(lower);
};

const isPlaceName = (token: Token): boolean =>
  (isCapitalised(token) && token.text.length > 1) || token.text === ',' || token.text === '(' || token.text === ')';

const LONGEST_DATELINE = 10;

/** "SEMEY, Kazakhstan (Example Wire) - A bridge": a dateline inside a report. */
export const isDateline = ({ tokens, begin, rules }: Scan, index: number): boolean => {
  if (index === begin || index - begin > LONGEST_DATELINE || !isDash(tokens[index] as Token)) return false;
  const next = tokens[index + 1] as Token;
  if (next.glued || next.shape !== 'title' || next.text === 'I' || !rules.starters.has(next.lower)) return false;
  for (let at = begin; at < index; at += 1) if (!isPlaceName(tokens[at] as Token)) return false;
  return true;
};
