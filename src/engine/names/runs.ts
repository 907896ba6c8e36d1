import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { anyHead, given, is } from './lexicon.ts';
import type { NameReader, Run } from './reader.ts';
import { hasFlag, isNameToken, tokenAt } from './reader.ts';

/** No name is longer; a text of nothing but capitals is cut into runs of this length. */
const LONGEST = 14;

const isHyphen = (token: Token | undefined): boolean => token?.text === '-' && token.glued;

/** "Khabar-24", "Kassym-Jomart": hyphen and what is glued to it. */
const hyphenated = (reader: NameReader, at: number): number => {
  const next = tokenAt(reader, at + 1);
  if (!isHyphen(tokenAt(reader, at)) || !next?.glued) return at;
  if (isNameToken(reader, at + 1) || next.kind === 'number') return at + 2;
  const small = hasFlag(reader, at + 1, is.particle) && isHyphen(tokenAt(reader, at + 2));
  return small && isNameToken(reader, at + 3) ? at + 4 : at;
};

/** "Omar al-Bashir", "Leonardo da Vinci", "Osama bin Laden". */
const overParticles = (reader: NameReader, at: number): number => {
  let index = at;
  while (index < at + 4 && hasFlag(reader, index, is.particle) && tokenAt(reader, index)?.shape === 'lower') {
    index += 1;
    if (isHyphen(tokenAt(reader, index))) index += 1;
  }
  return index > at && isNameToken(reader, index) ? index + 1 : at;
};

/** "Ministry of the Interior", "Bank of Example": only behind a word that takes "of". */
const overOf = (reader: NameReader, at: number, first: number): number => {
  if (!hasFlag(reader, at, is.of) || tokenAt(reader, at)?.shape !== 'lower') return at;
  if (!hasFlag(reader, at - 1, is.ofHead)) return at;
  if (tokenAt(reader, at)?.lower !== 'of' && !hasFlag(reader, at - 1, is.organisationHead)) return at;
  const next = hasFlag(reader, at + 1, is.article) ? at + 2 : at + 1;
  return at > first && isNameToken(reader, next) ? next + 1 : at;
};

/** "Ministry of Labour and Trade": the second half belongs to it unless a person or place stands there. */
const overAnd = (reader: NameReader, at: number, ofSeen: boolean): number => {
  if (tokenAt(reader, at)?.text === '&') return isNameToken(reader, at + 1) ? at + 2 : at;
  if (!ofSeen || !hasFlag(reader, at, is.and) || !isNameToken(reader, at + 1)) return at;
  return hasFlag(reader, at + 1, is.frequent) && !hasFlag(reader, at + 1, anyHead) ? at + 2 : at;
};

/** "Acme, Inc.", "John Example, Jr." and "St. Mary's Hospital". */
const overMarks = (reader: NameReader, at: number): number => {
  if (tokenAt(reader, at)?.text === ',')
    return hasFlag(reader, at + 1, is.companySuffix | is.personSuffix) && isNameToken(reader, at + 1) ? at + 2 : at;
  if (!hasFlag(reader, at, is.possessive) || !tokenAt(reader, at)?.glued) return at;
  const head = hasFlag(reader, at + 1, is.facilityHead | is.organisationHead) && isNameToken(reader, at + 1);
  const saint = tokenAt(reader, at - 2)?.lower.startsWith('st') === true && hasFlag(reader, at - 1, given);
  const people = hasFlag(reader, at - 1, is.frequent) && !hasFlag(reader, at - 1, is.demonym | is.group);
  return head && (saint || people) ? at + 2 : at;
};

const solidAt = (reader: NameReader, first: number, last: number): Run | undefined => {
  const { tokens, lexicon } = reader;
  const organisation = lexicon.organisations.has((tokens[first] as Token).lower)
    ? lexicon.organisations.longest(tokens, first, last)
    : undefined;
  const place = lexicon.places.has((tokens[first] as Token).lower)
    ? lexicon.places.longest(tokens, first, last)
    : undefined;
  if (!organisation && !place) return undefined;
  if (place && place.end >= (organisation?.end ?? 0)) return { first, last: place.end, solid: 'place' };
  return { first, last: (organisation as { end: number }).end, solid: 'organisation' };
};

/** A list word counts only as it is written in names: "Who said" is not the WHO. */
const isSpelt = (reader: NameReader, run: Run): boolean => {
  if (!isNameToken(reader, run.last - 1)) return false;
  const token = reader.tokens[run.first] as Token;
  if (run.last > run.first + 1) return true;
  if (token.lower.length <= 4 && hasFlag(reader, run.first, is.frequent)) return token.shape === 'upper';
  return token.text.length > 3 || token.shape !== 'title' || run.solid === 'place';
};

const extend = (reader: NameReader, first: number, from: number, last: number): number => {
  let at = from;
  let ofSeen = false;
  while (at < last && at - first < LONGEST) {
    if (isNameToken(reader, at)) {
      // "Almaty Bank" goes on; a sentence head behind a quotation mark does not.
      at += 1;
      continue;
    }
    let next = hyphenated(reader, at);
    if (next === at) next = overParticles(reader, at);
    if (next === at) {
      next = overOf(reader, at, first);
      if (next > at) ofSeen = true;
    }
    if (next === at) next = overAnd(reader, at, ofSeen);
    if (next === at) next = overMarks(reader, at);
    if (next === at || next > last) break;
    at = next;
  }
  return at;
};

/** "al-Shabaab": the small word opens the name. */
const opensSmall = (reader: NameReader, at: number): boolean =>
  hasFlag(reader, at, is.particle) && isHyphen(tokenAt(reader, at + 1)) && isNameToken(reader, at + 2);

/** Capitalised stretches of a sentence with what may stand inside a name, before titles and heads are cut off. */
export const runsOf = (reader: NameReader, sentence: Sentence): Run[] => {
  const runs: Run[] = [];
  for (let index = sentence.first; index < sentence.last; index += 1) {
    const small = opensSmall(reader, index);
    if (!small && !isNameToken(reader, index)) continue;
    const known = solidAt(reader, index, sentence.last);
    const solid = known && isSpelt(reader, known) ? known : undefined;
    const end = extend(reader, index, Math.max(solid?.last ?? 0, small ? index + 3 : index + 1), sentence.last);
    runs.push(solid && solid.last === end ? solid : { first: index, last: end });
    index = end - 1;
  }
  return runs;
};
