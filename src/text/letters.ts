import { isWebAddress } from './addresses.ts';
import type { Scan } from './sentences.ts';
import type { Token } from './tokens.ts';
import { isCapitalised } from './tokens.ts';

const isMail = ({ kind, text }: Token): boolean => kind === 'word' && text.indexOf('@') > 0;

/** "https://wire.example/a The minister", "Desk: desk@wire.example Telephone"; not the address under an author. */
export const breaksAtAddress = ({ tokens, begin }: Scan, index: number): boolean => {
  const token = tokens[index] as Token;
  const next = tokens[index + 1] as Token;
  if (next.glued) return false;
  // "Alma Example <desk@wire.example> Telephone"
  if (token.text === '>') return index > begin && isMail(tokens[index - 1] as Token) && isCapitalised(next);
  if (token.kind !== 'word') return false;
  if (isWebAddress(token)) return isCapitalised(next) || isWebAddress(next);
  return isMail(token) && isCapitalised(next) && index > begin && !isCapitalised(tokens[index - 1] as Token);
};

/** Index behind a stamp "05/14/2001 09:26 AM" that begins at `index`; -1 when none does. */
const stampEnd = ({ tokens, last }: Scan, index: number): number => {
  if (index + 1 >= last || !/^\d{1,2}\/\d{1,2}\/\d{2,4}$/.test((tokens[index] as Token).text)) return -1;
  if (!/^\d{1,2}:\d\d(?::\d\d)?$/.test((tokens[index + 1] as Token).text)) return -1;
  return index + 2 < last && /^[ap]m$/.test((tokens[index + 2] as Token).lower) ? index + 3 : index + 2;
};

const endsStamp = (scan: Scan, index: number): boolean =>
  stampEnd(scan, index - 1) === index + 1 || (index > scan.begin + 1 && stampEnd(scan, index - 2) === index + 1);

/** "Alma Example 05/14/2001 09:26 AM They signed": the sender, the stamp and the letter are three. */
export const breaksAtStamp = (scan: Scan, index: number): boolean => {
  const token = scan.tokens[index] as Token;
  if (token.kind === 'number' ? token.text.includes(':') : /^[ap]m$/i.test(token.text))
    return index > scan.begin && endsStamp(scan, index);
  if (scan.tokens[index + 1]?.kind !== 'number') return false;
  return (isCapitalised(token) || isMail(token) || token.text === '>') && stampEnd(scan, index + 1) > 0;
};

/** "Kind regards, Alma": what ends a letter and the name under it. */
export const isSignOff = ({ tokens, begin, last, rules }: Scan, index: number): boolean => {
  if (index === begin || index - begin > 4 || (tokens[index] as Token).text !== ',') return false;
  const next = tokens[index + 1] as Token;
  if (index + 2 < last && tokens[index + 2]?.text === '.') return false;
  return (
    rules.signOffs.has((tokens[index - 1] as Token).lower) && isCapitalised(next) && !rules.starters.has(next.lower)
  );
};
