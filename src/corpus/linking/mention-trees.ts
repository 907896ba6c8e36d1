/** A regression tree in rows: clue asked, bound, row if below it, row if not; a leaf has no clue and its value for bound. */
type Row = readonly [clue: number, bound: number, below: number, otherwise: number];
export type Tree = readonly Row[];

/** A leaf in place of a clue. */
export const LEAF = -1;

/** Trees as the file of weights holds them: one a line, rows between blanks, a leaf as its value alone. */
export const readTrees = (lines: readonly string[]): readonly Tree[] =>
  lines.map((line) =>
    line.split(' ').map((row): Row => {
      const [first = 0, bound = 0, below = 0, otherwise = 0] = row.split(',').map(Number);
      return row.includes(',') ? [first, bound, below, otherwise] : [LEAF, first, 0, 0];
    }),
  );

const valueIn = (tree: Tree, values: Float32Array): number => {
  let row = tree[0] as Row;
  while (row[0] !== LEAF) row = tree[(values[row[0]] as number) < row[1] ? row[2] : row[3]] as Row;
  return row[1];
};

/** The probability the trees together give, from the sum of their leaves. */
export const probabilityOf = (trees: readonly Tree[], values: Float32Array): number => {
  let sum = 0;
  for (const tree of trees) sum += valueIn(tree, values);
  return 1 / (1 + Math.exp(-sum));
};
