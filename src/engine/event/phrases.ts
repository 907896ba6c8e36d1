import type { Upos } from '../../language/parts/core.ts';
import type { Token } from '../../text/tokens.ts';

/** A base noun phrase: tokens [first, last), `head` its last noun. */
export type NounPhrase = { readonly first: number; readonly last: number; readonly head: number };

type Layer = { readonly tokens: readonly Token[]; readonly tags: readonly Upos[] };

const inside = new Set<Upos>(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN']);

const isHyphenInside = ({ tokens }: Layer, index: number): boolean => {
  const token = tokens[index] as Token;
  return token.text === '-' && token.glued && (tokens[index + 1]?.glued ?? false);
};

const continues = (layer: Layer, index: number): boolean => {
  const tag = layer.tags[index] as Upos;
  const { lower } = layer.tokens[index] as Token;
  return (inside.has(tag) && !(tag === 'DET' && lower !== 'the')) || lower === "'s" || isHyphenInside(layer, index);
};

/**
 * Base noun phrases within tokens [first, last), in order: "the 44-year-old man", "Kazakhstan's president Example Person".
 * Pronouns stand for one. A determiner begins a new phrase.
 */
export const nounPhrases = (layer: Layer, first: number, last: number): readonly NounPhrase[] => {
  const phrases: NounPhrase[] = [];
  let index = first;
  while (index < last) {
    const tag = layer.tags[index] as Upos;
    if (tag === 'PRON') {
      phrases.push({ first: index, last: index + 1, head: index });
      index += 1;
      continue;
    }
    if (!inside.has(tag)) {
      index += 1;
      continue;
    }
    const begin = index;
    index += 1;
    while (index < last && continues(layer, index)) index += 1;
    let head = index - 1;
    while (head > begin && layer.tags[head] !== 'NOUN' && layer.tags[head] !== 'PROPN') head -= 1;
    if (layer.tags[head] === 'DET') continue;
    phrases.push({ first: begin, last: index, head });
  }
  return phrases;
};
