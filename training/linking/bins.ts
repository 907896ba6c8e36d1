/** Examples as small whole numbers, one a clue: where its value lies among the bounds of that clue. */
export type Binned = {
  readonly size: number;
  readonly width: number;
  readonly bins: Uint8Array;
  readonly bounds: readonly (readonly number[])[];
};

const BINS = 48;
const LOOKED_AT = 20_000;

/** Bounds that part the examples evenly; values that come often have a bin of their own. */
const boundsOf = (rows: readonly Float32Array[], clue: number): readonly number[] => {
  const step = Math.max(1, Math.floor(rows.length / LOOKED_AT));
  const values = rows.filter((_, at) => at % step === 0).map((row) => row[clue] as number);
  values.sort((a, b) => a - b);
  const bounds = new Set<number>();
  for (let bin = 1; bin < BINS; bin += 1) {
    const at = Math.floor((bin * values.length) / BINS);
    const [low, high] = [values[at - 1] as number, values[at] as number];
    // Between two values, so that rounding the bound moves nothing.
    const next = high > low ? high : values.find((value) => value > high);
    if (next !== undefined) bounds.add(Number(((Math.max(low, high > low ? low : high) + next) / 2).toPrecision(4)));
  }
  return [...bounds].sort((a, b) => a - b);
};

const binOf = (bounds: readonly number[], value: number): number => {
  let [low, high] = [0, bounds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value < (bounds[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
};

export const binned = (rows: readonly Float32Array[]): Binned => {
  const width = rows[0]?.length ?? 0;
  const bounds = Array.from({ length: width }, (_, clue) => boundsOf(rows, clue));
  const bins = new Uint8Array(rows.length * width);
  rows.forEach((row, at) => {
    for (let clue = 0; clue < width; clue += 1)
      bins[at * width + clue] = binOf(bounds[clue] as readonly number[], row[clue] as number);
  });
  return { size: rows.length, width, bins, bounds };
};
