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

/** Trees laid out for speed: all rows one after another. */
export type Forest = {
  readonly roots: Int32Array;
  readonly clue: Int32Array;
  readonly bound: Float64Array;
  readonly below: Int32Array;
  readonly otherwise: Int32Array;
};

export const forestOf = (trees: readonly Tree[]): Forest => {
  let size = 0;
  const roots = Int32Array.from(trees, ({ length }) => (size += length) - length);
  const rows = trees.flatMap((tree, at) =>
    tree.map(([clue, bound, below, otherwise]) => {
      const root = roots[at] as number;
      return { clue, bound, below: root + below, otherwise: root + otherwise };
    }),
  );
  return {
    roots,
    clue: Int32Array.from(rows, ({ clue }) => clue),
    bound: Float64Array.from(rows, ({ bound }) => bound),
    below: Int32Array.from(rows, ({ below }) => below),
    otherwise: Int32Array.from(rows, ({ otherwise }) => otherwise),
  };
};

/** The probability the trees together give, from the sum of their leaves. */
export const probabilityOf = ({ roots, clue, bound, below, otherwise }: Forest, values: Float32Array): number => {
  let sum = 0;
  for (let tree = 0; tree < roots.length; tree += 1) {
    let at = roots[tree] as number;
    for (let asked = clue[at] as number; asked !== LEAF; asked = clue[at] as number)
      at = (values[asked] as number) < (bound[at] as number) ? (below[at] as number) : (otherwise[at] as number);
    sum += bound[at] as number;
  }
  return 1 / (1 + Math.exp(-sum));
};
