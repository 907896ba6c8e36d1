import { LEAF, type Tree } from '../../src/corpus/linking/mention-trees.ts';
import { binned, type Binned } from './bins.ts';

/** An example: its clues, whether it is one, and how many it stands for. */
export type Example = { readonly clues: Float32Array; readonly yes: boolean; readonly weight: number };

const [TREES, RATE, LEAVES] = [140, 0.1, 14];
/** A leaf holds at least this much, and small leaves are drawn towards nothing. */
const [LEAST, PRIOR] = [40, 8];
const ROOM = 64;

type Slopes = { readonly first: Float64Array; readonly second: Float64Array };
type Sums = { readonly first: Float64Array; readonly second: Float64Array };
type Split = { readonly gain: number; readonly clue: number; readonly bin: number };
type Leaf = {
  readonly members: Int32Array;
  readonly sums: Sums;
  readonly total: readonly [number, number];
  readonly split: Split;
};

const gainOf = (first: number, second: number): number => (first * first) / (second + PRIOR);

const sumsOf = ({ width, bins }: Binned, members: Int32Array, slopes: Slopes): Sums => {
  const [first, second] = [new Float64Array(width * ROOM), new Float64Array(width * ROOM)];
  for (const member of members) {
    const [one, two] = [slopes.first[member] as number, slopes.second[member] as number];
    for (let clue = 0, from = member * width; clue < width; clue += 1) {
      const at = clue * ROOM + (bins[from + clue] as number);
      first[at] = (first[at] as number) + one;
      second[at] = (second[at] as number) + two;
    }
  }
  return { first, second };
};

const less = (a: Sums, b: Sums): Sums => ({
  first: a.first.map((value, at) => value - (b.first[at] as number)),
  second: a.second.map((value, at) => value - (b.second[at] as number)),
});

const totalOf = ({ first, second }: Sums): readonly [number, number] => {
  let [one, two] = [0, 0];
  for (let bin = 0; bin < ROOM; bin += 1) {
    one += first[bin] as number;
    two += second[bin] as number;
  }
  return [one, two];
};

/** The question that parts the slopes best. */
const bestSplit = ({ width, bounds }: Binned, sums: Sums, [first, second]: readonly [number, number]): Split => {
  let best: Split = { gain: 0, clue: LEAF, bin: 0 };
  const whole = gainOf(first, second);
  for (let clue = 0; clue < width; clue += 1) {
    let [one, two] = [0, 0];
    for (let bin = 0; bin < (bounds[clue] as readonly number[]).length; bin += 1) {
      one += sums.first[clue * ROOM + bin] as number;
      two += sums.second[clue * ROOM + bin] as number;
      if (two < LEAST / 4 || second - two < LEAST / 4) continue;
      const gain = gainOf(one, two) + gainOf(first - one, second - two) - whole;
      if (gain > best.gain + 1e-9) best = { gain, clue, bin };
    }
  }
  return best;
};

const leafOf = (data: Binned, members: Int32Array, sums: Sums): Leaf => {
  const total = totalOf(sums);
  const split = members.length < 2 * LEAST ? { gain: 0, clue: LEAF, bin: 0 } : bestSplit(data, sums, total);
  return { members, sums, total, split };
};

const parted = (data: Binned, leaf: Leaf, slopes: Slopes): readonly [Leaf, Leaf] => {
  const { clue, bin } = leaf.split;
  const isBelow = (member: number): boolean => (data.bins[member * data.width + clue] as number) <= bin;
  const [below, rest] = [leaf.members.filter(isBelow), leaf.members.filter((member) => !isBelow(member))];
  const small = sumsOf(data, below.length < rest.length ? below : rest, slopes);
  const large = less(leaf.sums, small);
  const [belowSums, restSums] = below.length < rest.length ? [small, large] : [large, small];
  return [leafOf(data, below, belowSums), leafOf(data, rest, restSums)];
};

type Grown = {
  readonly tree: Tree;
  readonly leaves: readonly { readonly members: Int32Array; readonly value: number }[];
};

/** Splits the leaf that gains most until there are enough. */
const grow = (data: Binned, slopes: Slopes): Grown => {
  const all = Int32Array.from({ length: data.size }, (_, at) => at);
  const rows: [number, number, number, number][] = [[LEAF, 0, 0, 0]];
  let leaves = [{ row: 0, leaf: leafOf(data, all, sumsOf(data, all, slopes)) }];
  while (leaves.length < LEAVES) {
    const chosen = leaves.reduce((best, one) => (one.leaf.split.gain > best.leaf.split.gain ? one : best));
    const { clue, bin, gain } = chosen.leaf.split;
    if (gain <= 0) break;
    const [below, rest] = parted(data, chosen.leaf, slopes);
    const next = rows.length;
    rows[chosen.row] = [clue, data.bounds[clue]?.[bin] as number, next, next + 1];
    rows.push([LEAF, 0, 0, 0], [LEAF, 0, 0, 0]);
    leaves = [...leaves.filter((one) => one !== chosen), { row: next, leaf: below }, { row: next + 1, leaf: rest }];
  }
  const values = leaves.map(({ row, leaf }) => {
    const value = Number(((-RATE * leaf.total[0]) / (leaf.total[1] + PRIOR)).toFixed(3));
    rows[row] = [LEAF, value, 0, 0];
    return { members: leaf.members, value };
  });
  return { tree: rows, leaves: values };
};

/** Boosted trees for a yes or no (Friedman 2001, steps after Newton). No random numbers: the same input gives the same trees. */
export const fitTrees = (examples: readonly Example[], trees = TREES): readonly Tree[] => {
  const data = binned(examples.map(({ clues }) => clues));
  const weights = examples.reduce((sum, { weight }) => sum + weight, 0);
  const yes = examples.reduce((sum, one) => sum + (one.yes ? one.weight : 0), 0);
  const prior = Number(Math.log(yes / (weights - yes)).toFixed(3));
  const scores = new Float64Array(examples.length).fill(prior);
  const slopes = { first: new Float64Array(examples.length), second: new Float64Array(examples.length) };
  const grown: Tree[] = [[[LEAF, prior, 0, 0]]];
  while (grown.length <= trees) {
    examples.forEach((example, at) => {
      const chance = 1 / (1 + Math.exp(-(scores[at] as number)));
      slopes.first[at] = example.weight * (chance - (example.yes ? 1 : 0));
      slopes.second[at] = example.weight * chance * (1 - chance);
    });
    const { tree, leaves } = grow(data, slopes);
    for (const { members, value } of leaves)
      for (const member of members) scores[member] = (scores[member] as number) + value;
    grown.push(tree);
  }
  return grown;
};

/** Trees as lines, the way `readTrees` reads them. */
export const writeTrees = (trees: readonly Tree[]): readonly string[] =>
  trees.map((tree) => tree.map((row) => (row[0] === LEAF ? String(row[1]) : row.join(','))).join(' '));
