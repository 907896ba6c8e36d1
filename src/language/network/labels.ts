import type { LabelledSpan, Scores } from './bilou.ts';
import { bilouReader } from './bilou.ts';
import type { WordRange } from './encoder.ts';
import type { Weights } from './load.ts';

/** A name with what speaks for each kind, in the order of the model's `kinds`. */
export type ScoredName = LabelledSpan & { readonly scores: readonly number[] };

/** Labels as numbers, one a word; names in order. */
export type Labels = { readonly upos: Uint8Array; readonly xpos: Uint8Array; readonly names: ScoredName[] };

/** The kinds of names of a set of BILOU labels, sorted: "LOC", "ORG", "PER". */
export const kindsOf = (labels: readonly string[]): readonly string[] =>
  [...new Set(labels.filter((label) => label !== 'O').map((label) => label.slice(2)))].sort();

const place = (at: number, first: number, last: number): string =>
  last - first === 1 ? 'U' : at === first ? 'B' : at === last - 1 ? 'L' : 'I';

/** What the labels say for a stretch of words being one name of each kind. */
const scorer = (labels: readonly string[]) => {
  const kinds = kindsOf(labels);
  const index = new Map(labels.map((label, number) => [label, number]));
  return ({ first, last }: WordRange, at: Scores['at']): number[] =>
    kinds.map((kind) => {
      let sum = 0;
      for (let word = first; word < last; word += 1)
        sum += at(word, index.get(`${place(word, first, last)}-${kind}`) as number);
      return sum;
    });
};

const bestOf = (floats: Float32Array, from: number, count: number): number => {
  let best = 0;
  for (let index = 1; index < count; index += 1)
    if ((floats[from + index] as number) > (floats[from + best] as number)) best = index;
  return best;
};

/** Reads the scores of a sentence whose rows begin at `rows` (bytes) into labels. */
export const openLabels = ({ kernel, labels, tags }: Weights) => {
  const { floats } = kernel;
  const readNames = bilouReader(labels.names);
  const score = scorer(labels.names);
  const [xposFrom, namesFrom] = [labels.upos.length, labels.upos.length + labels.xpos.length];
  return (rows: number, { first, last }: WordRange, into: Labels): void => {
    for (let word = first; word < last; word += 1) {
      const row = rows / 4 + (word - first) * tags.columns;
      into.upos[word] = bestOf(floats, row, labels.upos.length);
      into.xpos[word] = bestOf(floats, row + xposFrom, labels.xpos.length);
    }
    const at = (word: number, label: number): number =>
      floats[rows / 4 + word * tags.columns + namesFrom + label] as number;
    for (const span of readNames({ at, count: last - first }))
      into.names.push({ kind: span.kind, scores: score(span, at), first: span.first + first, last: span.last + first });
  };
};
