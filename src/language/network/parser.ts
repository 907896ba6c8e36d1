import { arcsRoom, openArcs } from './arcs.ts';
import type { WordRange } from './encoder.ts';
import { openRelations, relationsRoom } from './relations.ts';
import type { ArcScores } from './tree.ts';
import { bestTree } from './tree.ts';
import type { Weights } from './load.ts';

/** The structure of one sentence, words counted from its first. */
export type Parse = {
  /** Head of each word, -1 for the root. */
  readonly heads: Int32Array;
  /** Relation of each word to its head, as a number of the model's `rels`. */
  readonly relations: Uint8Array;
  /** How much better the arc is than the word's next best one, in units of the model (log odds). */
  readonly margins: Float32Array;
};

/** Longer sentences have no parse: nothing in news is that long, and the work grows with the square. */
const LONGEST_PARSED = 240;
const ROWS = LONGEST_PARSED + 8;

/** Numbers of the kernel's memory the parser works in. */
export const parserRoom = ({ size, arc, rel }: { size: number; arc: number; rel: number }): number =>
  ROWS * (4 * size + 2 * arc + 2 * rel + 8) + arcsRoom(ROWS, arc) + relationsRoom(ROWS, rel) + 128;

const marginsOf = ({ scores, count }: ArcScores, tree: Int32Array): Float32Array =>
  Float32Array.from(tree, (head, word) => {
    const row = word * (count + 1);
    let other = -Infinity;
    for (let column = 0; column <= count; column += 1)
      if (column !== head + 1 && column !== word + 1) other = Math.max(other, scores[row + column] as number);
    return (scores[row + head + 1] as number) - other;
  });

/** Opens the layers above those of the encoder: they fill the rows of `parts`, the root's first. */
const openLayers = (weights: Weights, parts: number) => {
  const { kernel, sizes, arcs } = weights;
  const { size } = sizes;
  const x = kernel.allocate(ROWS * size);
  const positive = kernel.allocate(ROWS * size);
  const inner = kernel.allocate(ROWS * 2 * size);
  const rootRow = weights.root.map((value) => Math.max(value, 0));
  return (states: Float32Array, { first, last }: WordRange): void => {
    const n = last - first;
    kernel.floats.set(states.subarray(first * size, last * size), x / 4);
    for (const { at, bias, columns, peep, gate } of weights.parseLayers) {
      kernel.positive(x, positive, n * size);
      kernel.product({ a: positive, b: at, bias, c: inner, n, k: size, m: columns });
      kernel.recur({ inner, peep, gate, x, n, size });
    }
    kernel.floats.set(rootRow, positive / 4);
    kernel.positive(x, positive + size * 4, n * size);
    kernel.product({ a: positive, b: arcs.at, bias: arcs.bias, c: parts, n: n + 1, k: size, m: arcs.columns });
  };
};

/** Opens the part of the network that is asked for single sentences: states of the encoder in, structure out. */
export const openParser = (weights: Weights) => {
  const parts = { at: weights.kernel.allocate(ROWS * weights.arcs.columns), rows: ROWS };
  const layers = openLayers(weights, parts.at);
  const scoresOf = openArcs(weights, parts);
  const relate = openRelations(weights, parts);
  return (states: Float32Array, sentence: WordRange): Parse | undefined => {
    const count = sentence.last - sentence.first;
    if (count === 0 || count > LONGEST_PARSED) return undefined;
    layers(states, sentence);
    const scores = scoresOf(count);
    const heads = bestTree(scores);
    return { heads, relations: relate(heads), margins: marginsOf(scores, heads) };
  };
};
