import type { Parts } from './arcs.ts';
import type { Weights } from './load.ts';

/** Numbers of the kernel's memory the relations take. */
export const relationsRoom = (rows: number, rel: number): number => rows * (rel + 400) + 64;

/** Opens the naming of arcs: what each word is to its head. */
export const openRelations = (weights: Weights, { at: parts, rows }: Parts) => {
  const { kernel, sizes, labels, arcs, relations } = weights;
  const { arc, rel } = sizes;
  const { floats } = kernel;
  const pairs = kernel.allocate(rows * rel);
  const named = kernel.allocate(rows * relations.columns);
  const root = labels.rels.indexOf('root');

  const pair = (word: number, head: number): void => {
    const dependent = parts / 4 + (word + 1) * arcs.columns + 2 * arc;
    const above = parts / 4 + (head + 1) * arcs.columns + 2 * arc + rel;
    for (let unit = 0; unit < rel; unit += 1) {
      const sum = (floats[dependent + unit] as number) + (floats[above + unit] as number);
      floats[pairs / 4 + word * rel + unit] = Math.max(sum, 0);
    }
  };

  /** The best name but "root", which only the root's word bears. */
  const best = (word: number): number => {
    const from = named / 4 + word * relations.columns;
    let found = root === 0 ? 1 : 0;
    for (let index = 0; index < labels.rels.length; index += 1)
      if (index !== root && (floats[from + index] as number) > (floats[from + found] as number)) found = index;
    return found;
  };

  return (tree: Int32Array): Uint8Array => {
    tree.forEach((head, word) => pair(word, head));
    const { at, bias, columns } = relations;
    kernel.product({ a: pairs, b: at, bias, c: named, n: tree.length, k: rel, m: columns });
    return Uint8Array.from(tree, (head, word) => (head < 0 ? root : best(word)));
  };
};
