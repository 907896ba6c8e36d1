import { breaksAtName, isDateline } from './headings.ts';
import { breaksAtAddress, breaksAtStamp, isSignOff } from './letters.ts';
import { isEmoticon } from './marks.ts';
import type { Scan } from './sentences.ts';
import type { Token } from './tokens.ts';
import { isCapitalised } from './tokens.ts';

/** "________", "========": a line drawn with marks. Eight, for fewer are an ornament or a word left out. */
const isLine = (token: Token): boolean =>
  token.kind !== 'word' && token.text.length > 7 && /^[-=_*~#+]+$/.test(token.text);

const divides = (line: Token, other: Token): boolean => isLine(line) && other.kind !== 'symbol';

/** Does a sentence end behind this token though no stop stands there? There is a next token. */
export const breaksAfter = (scan: Scan, index: number): boolean => {
  const token = scan.tokens[index] as Token;
  const next = scan.tokens[index + 1] as Token;
  if (divides(token, next) || divides(next, token)) return true;
  if (token.kind === 'symbol')
    return isEmoticon(token.text)
      ? !next.glued && isCapitalised(next)
      : breaksAtAddress(scan, index) || breaksAtStamp(scan, index);
  if (token.kind === 'punct') return isSignOff(scan, index) || isDateline(scan, index);
  return breaksAtAddress(scan, index) || breaksAtStamp(scan, index) || breaksAtName(scan, index);
};
