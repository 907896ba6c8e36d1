import type { ArcScores } from './tree.ts';
import { inPanel, type Weights } from './load.ts';

/** Where the parser's last product stands: row 0 is the root, row w + 1 word w; each row has four parts. */
export type Parts = { readonly at: number; readonly rows: number };

/** Opens the scoring of every word as the head of every other (Dozat & Manning 2017). */
export const openArcs = (weights: Weights, { at: parts, rows }: Parts) => {
  const { kernel, sizes, arcs } = weights;
  const { arc, near } = sizes;
  const { floats } = kernel;
  const dependents = kernel.allocate(rows * arc);
  const heads = kernel.allocate(rows * arc);
  const biases = kernel.allocate(rows);
  const scores = kernel.allocate(rows * rows);
  const scale = 1 / Math.sqrt(arc);

  /** Lays heads out by column and weighs them alone: some words are likelier heads than others. */
  const layOut = (count: number): void => {
    for (let head = 0; head <= count; head += 1) {
      const from = parts / 4 + head * arcs.columns + arc;
      let bias = 0;
      for (let unit = 0; unit < arc; unit += 1) {
        const value = floats[from + unit] as number;
        floats[heads / 4 + inPanel(arc, unit, head)] = value * scale;
        bias = Math.fround(bias + value * (weights.arcBias[unit] as number));
      }
      floats[biases / 4 + head] = bias;
    }
    for (let word = 0; word < count; word += 1) {
      const from = parts / 4 + (word + 1) * arcs.columns;
      floats.copyWithin(dependents / 4 + word * arc, from, from + arc);
    }
  };

  const nearness = (word: number, head: number): number =>
    weights.distance[head < 0 ? 2 * near + 1 : Math.max(-near, Math.min(near, head - word)) + near] as number;

  return (count: number): ArcScores => {
    const columns = Math.ceil((count + 1) / 8) * 8;
    layOut(count);
    kernel.product({ a: dependents, b: heads, bias: biases, c: scores, n: count, k: arc, m: columns });
    const all = new Float64Array(count * (count + 1));
    for (let word = 0; word < count; word += 1)
      for (let head = 0; head <= count; head += 1)
        all[word * (count + 1) + head] =
          (floats[scores / 4 + word * columns + head] as number) + nearness(word, head - 1);
    return { scores: all, count };
  };
};

/** Numbers of the kernel's memory the arcs take. */
export const arcsRoom = (rows: number, arc: number): number => rows * (2 * arc + 1 + rows) + 64;
