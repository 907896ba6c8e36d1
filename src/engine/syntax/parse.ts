import type { LanguageModel } from '../../language/network/model.ts';
import type { Sentence } from '../../text/sentences.ts';

/** The structure of one sentence. Tokens are counted as in the document. */
export type SentenceParse = {
  /** Head of a token, -1 for the root's. */
  readonly head: (token: number) => number;
  /** Relation to the head as in Universal Dependencies: "nsubj", "nmod:poss". */
  readonly relation: (token: number) => string;
  /** Tokens that hang on this one, in order. */
  readonly children: (token: number) => readonly number[];
  /** Is the model clear about the token's head? Stages that ask an unsure arc go by the words around instead. */
  readonly sure: (token: number) => boolean;
};

/** Of arcs so much better than the next best one 92% are right, of the others half (docs/models.md). */
const SURE = 1.5;

const none: readonly number[] = [];

const childrenOf = (heads: Int32Array, first: number): ReadonlyMap<number, readonly number[]> => {
  const children = new Map<number, number[]>();
  heads.forEach((head, index) => {
    const known = children.get(head + first);
    if (known) known.push(index + first);
    else children.set(head + first, [index + first]);
  });
  return children;
};

/** Asks the model for the structure of a sentence; undefined when the sentence is too long for it. */
export const parseWith = (
  model: LanguageModel,
  states: Float32Array,
  { first, last }: Sentence,
): SentenceParse | undefined => {
  const parse = model.parse(states, { first, last });
  if (!parse) return undefined;
  const children = childrenOf(parse.heads, first);
  return {
    head: (token) => {
      const head = parse.heads[token - first] ?? -1;
      return head < 0 ? -1 : head + first;
    },
    relation: (token) => model.labels.rels[parse.relations[token - first] as number] ?? 'dep',
    children: (token) => children.get(token) ?? none,
    sure: (token) => (parse.margins[token - first] ?? 0) >= SURE,
  };
};
