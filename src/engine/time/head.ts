import type { Mod, Relation, Unit } from '../../language/parts/time.ts';
import type { Candidate, Meaning, TimeType } from './meaning.ts';
import type { Reader } from './lexicon.ts';
import { isHyphen, wordAt } from './lexicon.ts';

export type Head = { readonly index: number; readonly unit: Unit; readonly plural: boolean };

export const candidate = (
  span: readonly [number, number],
  type: TimeType,
  meaning: Meaning,
  rule: Candidate['rule'],
  mod?: Mod,
): Candidate => ({ first: span[0], last: span[1], type, meaning, rule, ...(mod ? { mod } : {}) });

/** "44-year-old", "44 years old", "years of age": how old somebody is, no time of the report. */
export const isAge = (reader: Reader, { index }: Head): boolean => {
  const { words } = reader.lexicon;
  const next = wordAt(reader, index + 1) === '-' ? index + 2 : index + 1;
  if (words.ages.has(wordAt(reader, next))) return true;
  return words.of.has(wordAt(reader, index + 1)) && words.ages.has(wordAt(reader, index + 2));
};

/** "aged 71 years": before the amount. */
export const isAgeBefore = (reader: Reader, first: number): boolean =>
  reader.lexicon.words.ages.has(wordAt(reader, first - 1));

export type Direction = { readonly end: number; readonly relation: Relation };

/** Nothing follows that "before" could lead to: "He had left two days before." */
const endsClause = (reader: Reader, index: number): boolean => index >= reader.last || reader.tags[index] === 'PUNCT';

/** "ago", "later", "from now" behind a unit; "before" and "after" only lead to what follows. */
export const directionAfter = (reader: Reader, index: number): Direction | undefined => {
  const { directions, directionPhrases, words } = reader.lexicon;
  const at = isHyphen(reader, index) ? index + 1 : index;
  const relation = directions.get(wordAt(reader, at));
  if (relation) return relation.window && !endsClause(reader, at + 1) ? undefined : { end: at + 1, relation };
  if (wordAt(reader, index) !== '' && directionPhrases.has(wordAt(reader, index))) {
    const found = directionPhrases.longest(reader.tokens, index, reader.last);
    if (found) return { end: found.end, relation: found.value };
  }
  // "a week or so ago"
  return words.or.has(wordAt(reader, index)) &&
    !words.of.has(wordAt(reader, index + 1)) &&
    directions.has(wordAt(reader, index + 2))
    ? directionAfter(reader, index + 2)
    : undefined;
};

/** Walks left over "the", "last", "next": what stands before an amount or a unit. */
export const relationBefore = (
  reader: Reader,
  index: number,
): { first: number; word: string; relation: Relation } | undefined => {
  const word = wordAt(reader, index - 1);
  const relation = reader.lexicon.relations.get(word);
  // "expected to last three weeks"
  if (!relation || reader.lexicon.words.baseTags.has(reader.xpos(index - 1))) return undefined;
  // "this past spring", "this coming Sunday"
  const twice = reader.lexicon.words.demonstratives.has(wordAt(reader, index - 2)) && relation.window;
  const article = reader.lexicon.words.determiners.has(wordAt(reader, index - 2));
  return { first: index - (twice || article ? 2 : 1), word, relation };
};

export const ordinalAt = (reader: Reader, index: number): number | undefined => {
  const match = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(wordAt(reader, index));
  return match ? Number(match[1]) : reader.lexicon.ordinals.get(wordAt(reader, index));
};

export const articleBefore = (reader: Reader, index: number): number =>
  reader.lexicon.words.determiners.has(wordAt(reader, index - 1)) ? index - 1 : index;
