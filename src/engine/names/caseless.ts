import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { given, is } from './lexicon.ts';
import type { NameReader, Run } from './reader.ts';
import { hasFlag, tokenAt } from './reader.ts';

/** Words that can stand in a name when capitals do not tell: unknown to the list of ordinary words. */
const isRare = (reader: NameReader, index: number): boolean => {
  const token = tokenAt(reader, index);
  return (
    token?.kind === 'word' &&
    !hasFlag(reader, index, is.frequent | is.never | is.demonym | is.possessive | is.of) &&
    token.text.length > 1
  );
};

/** An initial: "J." */
const isInitial = (token: Token | undefined): boolean => token?.kind === 'word' && /^.\.$/.test(token.text);

/** Up to `most` words of a person's name from here: "ALIYA B. OMAROVA". */
const personEnd = (reader: NameReader, from: number, last: number, most: number): number => {
  let end = from;
  for (let at = from; at < last && at < from + most + 2; at += 1) {
    const token = tokenAt(reader, at);
    if (isRare(reader, at) || hasFlag(reader, at, given)) end = at + 1;
    else if (!isInitial(token) && !(token?.text === '-' && token.glued) && !hasFlag(reader, at, is.particle)) break;
  }
  return end;
};

const known = (reader: NameReader, at: number, last: number): Run | undefined => {
  const { tokens, lexicon } = reader;
  const word = tokens[at]?.lower;
  if (word === undefined || at >= last) return undefined;
  const organisation = lexicon.organisations.has(word) ? lexicon.organisations.longest(tokens, at, last) : undefined;
  const place = lexicon.places.has(word) ? lexicon.places.longest(tokens, at, last) : undefined;
  const end = Math.max(organisation?.end ?? 0, place?.end ?? 0);
  if (end === 0 || (end === at + 1 && hasFlag(reader, at, is.frequent))) return undefined;
  return { first: at, last: end, solid: place && place.end === end ? 'place' : 'organisation' };
};

/** "MINISTRY OF DEFENSE", "BANK OF EXAMPLE": an organisation word, "of", and what is named. */
const headed = (reader: NameReader, at: number, last: number): Run | undefined => {
  if (!hasFlag(reader, at, is.ofHead) || !hasFlag(reader, at, is.organisationHead)) return undefined;
  if (!hasFlag(reader, at + 1, is.of) || at + 2 >= last) return undefined;
  const next = hasFlag(reader, at + 2, is.article) ? at + 3 : at + 2;
  return next < last && isRare(reader, next) ? { first: at, last: next + 1 } : undefined;
};

const runAt = (reader: NameReader, at: number, last: number): Run | undefined => {
  const token = tokenAt(reader, at) as Token;
  if (token.kind !== 'word') return undefined;
  const solid = known(reader, at, last);
  if (solid) return solid;
  const organisation = headed(reader, at, last);
  if (organisation) return organisation;
  if (hasFlag(reader, at, given) && !hasFlag(reader, at, is.frequent)) {
    const end = personEnd(reader, at, last, 3);
    return end > at + 1 || reader.casing === 'upper' ? { first: at, last: end } : undefined;
  }
  return undefined;
};

/**
 * Runs where capitals do not tell: all-capitals wire copy, all-lower-case archives. Only what lists know, and what
 * follows a title or a given name.
 */
export const caselessRuns = (reader: NameReader, sentences: readonly Sentence[]): Run[] => {
  const { titles } = reader.lexicon;
  const runs: Run[] = [];
  for (const { first, last } of sentences) {
    for (let index = first; index < last; index += 1) {
      const found = runAt(reader, index, last);
      if (found) {
        runs.push(found);
        index = found.last - 1;
        continue;
      }
      const word = (tokenAt(reader, index) as Token).lower;
      const title = titles.has(word) ? titles.longest(reader.tokens, index, last) : undefined;
      if (!title) continue;
      const end = personEnd(reader, title.end, last, 2);
      if (end > title.end && !known(reader, title.end, last)) runs.push({ first: title.end, last: end });
      index = Math.max(end, title.end) - 1;
    }
  }
  return runs;
};
