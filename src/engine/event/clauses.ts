import type { Upos } from '../../language/parts/core.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';

/** Tokens [first, last) that hold together: a clause, or the whole sentence when it is simple. */
export type Clause = { readonly first: number; readonly last: number };

type Layer = { readonly tokens: readonly Token[]; readonly tags: readonly Upos[] };

export type ClauseWords = {
  /** Words that open a clause of their own: "while", "when", "after", "who". */
  readonly breaks: ReadonlySet<string>;
};

const hard = new Set([';', ':', '\u2014', '\u2013', '--', '(', ')', '"', "''", '[', ']']);

const hasVerb = ({ tags }: Layer, first: number, last: number): boolean => {
  for (let index = first; index < last; index += 1) if (tags[index] === 'VERB' || tags[index] === 'AUX') return true;
  return false;
};

/** Where a new clause may begin: after hard marks, at subordinators, at "and/but/," with a verb on either side. */
const isBreak = (layer: Layer, words: ClauseWords, begin: number, index: number, last: number): boolean => {
  const token = layer.tokens[index] as Token;
  if (hard.has(token.text)) return true;
  if (!hasVerb(layer, begin, index)) return false;
  if (words.breaks.has(token.lower)) return hasVerb(layer, index + 1, Math.min(last, index + 25));
  const next = layer.tags[index + 1];
  if (layer.tags[index] === 'CCONJ') return next === 'PRON' || next === 'DET' || next === 'PROPN' || next === 'NOUN' ? hasVerb(layer, index + 1, Math.min(last, index + 8)) : false;
  return false;
};

/** Clauses of a sentence by its marks and conjunctions. Rough, linear, never empty: "police fired | while residents fled". */
export const clausesOf = (layer: Layer, sentence: Sentence, words: ClauseWords): readonly Clause[] => {
  const clauses: Clause[] = [];
  let begin = sentence.first;
  for (let index = sentence.first; index < sentence.last; index += 1) {
    if (index === begin || !isBreak(layer, words, begin, index, sentence.last)) continue;
    clauses.push({ first: begin, last: index });
    begin = hard.has((layer.tokens[index] as Token).text) ? index + 1 : index;
  }
  if (begin < sentence.last) clauses.push({ first: begin, last: sentence.last });
  return clauses.filter((clause) => clause.last > clause.first);
};
