import type { LabelledSpan } from './bilou.ts';
import { bilouReader } from './bilou.ts';
import type { WordRange } from './encoder.ts';
import type { Weights } from './weights.ts';

/** Labels as numbers, one a word; names in order. */
export type Labels = { readonly upos: Uint8Array; readonly xpos: Uint8Array; readonly names: LabelledSpan[] };

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
      into.names.push({ ...span, first: span.first + first, last: span.last + first });
  };
};
