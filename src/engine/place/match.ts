import type { Token } from '../../text/tokens.ts';
import { isCapitalised } from '../../text/tokens.ts';
import type { Casing } from '../doc.ts';
import type { Gazetteer, GazetteerEntry } from './gazetteer.ts';
import { checkOn, CHECK_START, finishCheck, finishHash, foldWord, HASH_START, hashOn } from './keys.ts';

/** A stretch of tokens [first, last) that the gazetteer has as a name, with its readings. */
export type Match = {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** Row of the name in the gazetteer: the same for every spelling that folds to it. */
  readonly key: number;
  readonly entries: readonly GazetteerEntry[];
};

type Text = { readonly tokens: readonly Token[]; readonly casing: Casing; readonly gazetteer: Gazetteer };

/** Longest name in tokens; "United Kingdom of Great Britain and Northern Ireland" has eight. */
const MOST_TOKENS = 12;

const isDash = (token: Token): boolean => token.text === '-' || token.text === '\u2013';
const isClitic = (token: Token): boolean => token.glued && token.text.startsWith("'");

/** Must the token continue a name although nothing in its shape says so: "Rio de Janeiro", "Isle of Man"? */
const mayContinue = (token: Token, casing: Casing): boolean =>
  token.kind === 'word' || (token.kind === 'number' && token.text.length < 4 && casing !== 'upper');

/** Two to four capitals in mixed copy are an abbreviation: "US" is no village of that name. */
const isAcronym = (written: string): boolean =>
  written.length <= 4 && written === written.toUpperCase() && !/[^\p{Lu}]/u.test(written);

/** How a name was written decides which readings it can have: "Fla." no village, "us" no country, "Ind" no state. */
const fits = ({ nameKind }: GazetteerEntry, written: string, plain: boolean): boolean => {
  const abbreviation = nameKind === 'abbreviation';
  const dotted = /\p{L}\.(?:\p{L}|$)/u.test(written) && !/^(?:St|Ft|Mt|Ste)\. /i.test(written);
  if (dotted) return abbreviation || written.includes(' ');
  if (!abbreviation) return plain ? written.length > 2 : true;
  return written === written.toUpperCase() && (!plain || written.length > 2);
};

const fitting = (entries: readonly GazetteerEntry[], written: string, casing: Casing): readonly GazetteerEntry[] => {
  if (written.length > 5 && !written.includes('.')) return entries;
  const fit = entries.filter((entry) => fits(entry, written, casing !== 'mixed'));
  if (casing !== 'mixed' || !isAcronym(written)) return fit;
  const short = fit.filter(({ nameKind }) => nameKind === 'abbreviation');
  return short.length > 0 ? short : fit;
};

const endsName = (token: Token, casing: Casing): boolean =>
  casing !== 'mixed' || token.kind !== 'word' || isCapitalised(token) || token.shape === 'mixed';

/** The longest name that begins at a token. Hyphens between its words are skipped, a possessive ending never taken. */
const matchAt = (text: string, index: number, last: number, { tokens, casing, gazetteer }: Text): Match | undefined => {
  const start = tokens[index] as Token;
  let hash = HASH_START;
  let check = CHECK_START;
  let best: { readonly last: number; readonly key: number } | undefined;
  for (let at = index; at < last && at < index + MOST_TOKENS; at += 1) {
    const token = tokens[at] as Token;
    if (at > index && isDash(token) && token.glued && tokens[at + 1]?.glued) continue;
    if (!mayContinue(token, casing)) break;
    if (at > index && !isClitic(token)) {
      hash = hashOn(hash, ' ');
      check = checkOn(check, ' ');
    }
    const word = foldWord(token.lower);
    hash = hashOn(hash, word);
    check = checkOn(check, word);
    const key = gazetteer.find(finishHash(hash), finishCheck(check));
    if (key < 0) {
      if (tokens[at + 1]?.text.startsWith("'") && tokens[at + 1]?.glued) continue;
      break;
    }
    if (gazetteer.isName(key) && endsName(token, casing) && !isClitic(token)) best = { last: at + 1, key };
    if (!gazetteer.continues(key)) break;
  }
  if (!best) return undefined;
  const end = (tokens[best.last - 1] as Token).end;
  const entries = fitting(gazetteer.entries(best.key), text.slice(start.start, end), casing);
  return entries.length === 0
    ? undefined
    : { first: index, last: best.last, start: start.start, end, key: best.key, entries };
};

/** A name can begin here: in mixed copy only at a capital letter. */
const mayBegin = (token: Token, { casing, gazetteer }: Omit<Text, 'tokens'>): boolean => {
  if (token.kind !== 'word' || (token.lower.length < 2 && casing !== 'mixed')) return false;
  if (casing === 'mixed' && !isCapitalised(token) && token.shape !== 'mixed') return false;
  return gazetteer.mayStart(foldWord(token.lower));
};

/** All names of one sentence, longest first, none inside another. */
export const matchesIn = (text: string, first: number, last: number, source: Text): readonly Match[] => {
  const found: Match[] = [];
  let index = first;
  while (index < last) {
    const token = source.tokens[index] as Token;
    const match = mayBegin(token, source) ? matchAt(text, index, last, source) : undefined;
    if (match) found.push(match);
    index = match ? match.last : index + 1;
  }
  return found;
};
