import type { Token } from '../../text/tokens.ts';
import { anyHead, given, is } from './lexicon.ts';
import type { NameReader, Run } from './reader.ts';
import { hasFlag, isNameToken, tokenAt } from './reader.ts';

/** Does the capital at the head of a sentence say nothing: an ordinary word, no name elsewhere in the text? */
const isOrdinary = (reader: NameReader, index: number): boolean => {
  const token = tokenAt(reader, index) as Token;
  if (token.shape === 'upper' && token.text.length > 1 && reader.casing === 'mixed')
    return hasFlag(reader, index, is.frequent) && reader.lowerToo.has(token.lower);
  if (reader.capitalInside.has(token.lower) && !reader.lowerToo.has(token.lower))
    return hasFlag(reader, index, is.frequent) && !hasFlag(reader, index, given);
  return hasFlag(reader, index, is.frequent) || reader.lowerToo.has(token.lower) || looksOrdinary(reader, token);
};

/** Inflected ordinary words no list can hold in full: "Rioters", "Reopening". */
const looksOrdinary = (reader: NameReader, { lower }: Token): boolean => {
  if (lower.length < 5) return false;
  const known = (word: string): boolean => ((reader.lexicon.words.get(word) ?? 0) & is.frequent) !== 0;
  if (lower.endsWith('s') && (known(lower.slice(0, -1)) || known(lower.slice(0, -2)))) return true;
  if (lower.endsWith('ing')) return known(lower.slice(0, -3)) || known(`${lower.slice(0, -3)}e`);
  if (lower.endsWith('ed')) return known(lower.slice(0, -2)) || known(lower.slice(0, -1));
  return lower.endsWith('ly') && known(lower.slice(0, -2));
};

/** "Police Chief", "Health Ministry", "Green Party": an ordinary first word that belongs to the name behind it. */
const belongs = (reader: NameReader, { first, last }: Run): boolean => {
  if (last - first < 2) return false;
  if (hasFlag(reader, last - 1, anyHead)) return !hasFlag(reader, first, is.article | is.former | is.inside);
  if (hasFlag(reader, first, given)) return !hasFlag(reader, first + 1, is.frequent);
  return hasFlag(reader, first, is.placeStart | is.ofHead);
};

/** Cuts ordinary words off where capitals are only spelling: heads of sentences and headlines. */
export const withoutOrdinary = (reader: NameReader, run: Run): Run[] => {
  if (run.solid) return [run];
  const pieces: Run[] = [];
  let first = run.first;
  for (let index = run.first; index < run.last; index += 1) {
    const rest = { first: index, last: run.last };
    if (!reader.initial[index] || !isNameToken(reader, index)) continue;
    if (!isOrdinary(reader, index) || (index === first && belongs(reader, rest))) continue;
    if (index > first && index === run.last - 1 && hasFlag(reader, index, anyHead)) continue;
    if (index > first) pieces.push({ first, last: index });
    first = index + 1;
    while (first < run.last && !isNameToken(reader, first)) first += 1;
    index = first - 1;
  }
  if (first < run.last) pieces.push(first === run.first ? run : { first, last: run.last });
  return pieces;
};

const firstOf = (reader: NameReader, run: Run): number => {
  let first = run.first;
  while (first < run.last && hasFlag(reader, first, is.article) && tokenAt(reader, first)?.shape !== 'upper')
    first += 1;
  return first;
};

/** "Stephen King", "Christian Bishop": a title word in last place behind a given name is a family name. */
const isSurname = (reader: NameReader, at: number, end: number, run: Run): boolean =>
  end === run.last && end === at + 1 && at > run.first && hasFlag(reader, run.first, given);

const hasOf = (reader: NameReader, { first, last }: Run): boolean => {
  for (let index = first; index < last; index += 1) if (hasFlag(reader, index, is.of)) return true;
  return false;
};

/** Titles stand outside names and part what stands before from what stands behind: "Kazakhstan | President | Tokayev". */
export const withoutTitles = (reader: NameReader, run: Run): Run[] => {
  if (run.solid || hasOf(reader, run)) return [run];
  const { titles } = reader.lexicon;
  const headed = run.last - run.first > 1 && hasFlag(reader, run.last - 1, anyHead);
  const pieces: Run[] = [];
  let first = run.first;
  for (let index = run.first; index < run.last; index += 1) {
    const token = tokenAt(reader, index) as Token;
    if (!titles.has(token.lower)) continue;
    const title = titles.longest(reader.tokens, index, run.last);
    if (!title || isSurname(reader, index, title.end, { first, last: run.last })) continue;
    if (headed && title.end < run.last + 1 && title.end === index + 1) continue;
    // "the Prosecutor General's Office" is one body, not an office that stands beside a prosecutor.
    const owned = title.end < run.last && hasFlag(reader, title.end, is.possessive);
    if (headed && owned) continue;
    if (index > first) pieces.push({ first, last: index });
    first = owned ? title.end + 1 : title.end;
    index = first - 1;
  }
  if (first < run.last) pieces.push(first === run.first ? run : { first, last: run.last });
  return pieces;
};

/** "Kazakh Omarova", "Kazakhstan Kassym Omarov": nationality or country before a person, not part of the name. */
export const withoutOrigin = (reader: NameReader, run: Run): Run[] => {
  if (run.solid) return [run];
  const first = firstOf(reader, run);
  if (first >= run.last) return [];
  const rest = { first, last: run.last };
  if (run.last - first === 1) return hasFlag(reader, first, is.demonym) ? [] : [first === run.first ? run : rest];
  if (hasFlag(reader, first, is.demonym) && hasFlag(reader, first + 1, given))
    return [{ first: first + 1, last: run.last }];
  const place = reader.lexicon.places.longest(reader.tokens, first, run.last);
  if (
    place &&
    place.end < run.last - 1 &&
    hasFlag(reader, place.end, given) &&
    !hasFlag(reader, run.last - 1, anyHead) &&
    !hasFlag(reader, first, given)
  )
    return [
      { first, last: place.end, solid: 'place' },
      { first: place.end, last: run.last },
    ];
  return [first === run.first ? run : rest];
};
