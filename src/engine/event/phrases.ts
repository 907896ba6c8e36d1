import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { Upos } from '../../language/parts/core.ts';
import type { View } from './view.ts';

/** A base noun phrase: tokens [first, last), `head` its last noun. `possessor`: it ends in "'s" and owns the next. */
export type NounPhrase = { readonly first: number; readonly last: number; readonly head: number };

/** The noun phrases of a sentence and which of them each token belongs to (-1: none), by offset from the sentence's first token. */
export type Phrases = { readonly list: readonly NounPhrase[]; readonly at: (index: number) => NounPhrase | undefined };

const inside = new Set<Upos>(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN']);

const isHyphenInside = ({ tokens }: View, index: number): boolean => {
  const token = tokens[index] as Token;
  return token.text === '-' && token.glued && (tokens[index + 1]?.glued ?? false);
};

/** "detained activists", "the wounded men": a participle before its noun belongs to the phrase. */
const isPremodifier = ({ tags, tokens, words }: View, index: number, begin: number, last: number): boolean => {
  if (tags[index] !== 'VERB' || index + 1 >= last) return false;
  const { lower } = tokens[index] as Token;
  const next = tags[index + 1];
  return (
    tags[begin] === 'DET' &&
    index === begin + 1 &&
    (next === 'NOUN' || next === 'PROPN') &&
    (lower.endsWith(words.clauses.participle) ||
      lower.endsWith(words.clauses.gerund) ||
      words.verbs.get(lower)?.has('participle') === true)
  );
};

const continues = (view: View, index: number, begin: number, last: number): boolean => {
  const tag = view.tags[index] as Upos;
  const token = view.tokens[index] as Token;
  if (tag === 'PUNCT') return isHyphenInside(view, index);
  if (tag === 'DET') return token.lower === 'the' && index === begin + 1;
  if (view.inTime[index] === 1 && view.inTime[begin] === 0) return false;
  return inside.has(tag) || isPremodifier(view, index, begin, last);
};

const headOf = (view: View, first: number, last: number): number => {
  for (let head = last - 1; head >= first; head -= 1)
    if (view.tags[head] === 'NOUN' || view.tags[head] === 'PROPN') return head;
  return last - 1;
};

const isPossessive = (view: View, index: number): boolean => {
  const { lower } = view.tokens[index] as Token;
  return lower === view.words.clauses.possessive || (lower === "'" && (view.tokens[index] as Token).glued);
};

/** "said that the government …": no determiner, though it looks like one. */
const isConjunction = ({ tokens, tags, words }: View, index: number, last: number): boolean => {
  if ((tokens[index] as Token).lower !== words.clauses.that || index + 1 >= last) return false;
  const next = tags[index + 1];
  return next === 'DET' || next === 'PRON' || next === 'PROPN' || next === 'NUM' || tags[index - 1] === 'VERB';
};

/** Base noun phrases of a sentence, in order: "the 44-year-old man". A determiner and a possessive end one. */
export const phrasesOf = (view: View, { first, last }: Sentence): Phrases => {
  const list: NounPhrase[] = [];
  const byToken = new Map<number, NounPhrase>();
  let index = first;
  while (index < last) {
    const tag = view.tags[index] as Upos;
    const begin = index;
    index += 1;
    if (tag !== 'PRON' && !inside.has(tag)) continue;
    if (isConjunction(view, begin, last)) continue;
    if (tag !== 'PRON') while (index < last && continues(view, index, begin, last)) index += 1;
    const phrase = { first: begin, last: index, head: headOf(view, begin, index) };
    if (view.tags[phrase.head] === 'DET' && index - begin > 1) continue;
    list.push(phrase);
    for (let cell = begin; cell < index; cell += 1) byToken.set(cell, phrase);
    if (index < last && isPossessive(view, index)) index += 1;
  }
  return { list, at: (cell) => byToken.get(cell) };
};

/** Does the phrase own what follows: "Ankara's troops"? */
export const owns = (view: View, phrase: NounPhrase, last: number): boolean =>
  phrase.last < last && isPossessive(view, phrase.last);
