import type { Tree } from '../../src/corpus/linking/trees.ts';

/** Examples as one long table of clues, row by row, with what is right. */
export type Examples = { readonly clues: readonly (readonly number[])[]; readonly right: readonly boolean[] };

const TREES = 110;
const DEPTH = 4;
const RATE = 0.18;
const PRIOR = 4;
const BINS = 32;
const LEAST = 1e-3;

/** Bounds between the bins of one clue: quantiles of the values that occur, the lowest and highest kept apart. */
const boundsOf = (values: Float64Array): readonly number[] => {
  const sorted = values.slice().sort();
  const bounds = new Set<number>();
  for (let bin = 1; bin < BINS * 2; bin += 1) {
    const share = bin < BINS ? bin / BINS : 1 - 2 ** -(bin - BINS + 5);
    const at = Math.floor(sorted.length * share);
    const [below, above] = [sorted[Math.max(0, at - 1)] as number, sorted[Math.min(at, sorted.length - 1)] as number];
    bounds.add(below === above ? nextBelow(sorted, at) : Number(((below + above) / 2).toFixed(3)));
  }
  return [...bounds].filter((bound) => Number.isFinite(bound)).sort((a, b) => a - b);
};

/** Between a run of equal values and what stands before it. */
const nextBelow = (sorted: Float64Array, at: number): number => {
  let low = Math.min(at, sorted.length - 1);
  const value = sorted[low] as number;
  while (low > 0 && sorted[low - 1] === value) low -= 1;
  return low === 0 ? Infinity : Number((((sorted[low - 1] as number) + value) / 2).toFixed(3));
};

type Binned = { readonly bounds: readonly number[]; readonly bins: Uint8Array };

const binned = (clues: Examples['clues'], clue: number): Binned => {
  const values = Float64Array.from(clues, (row) => row[clue] as number);
  const bounds = boundsOf(values);
  return { bounds, bins: Uint8Array.from(values, (value) => bounds.filter((bound) => value > bound).length) };
};

type State = { readonly slopes: Float64Array; readonly curves: Float64Array; readonly rows: Uint8Array };
type Split = { readonly clue: number; readonly bin: number; readonly gain: number };

/** The best question for all rows of answers so far at once. */
const bestSplit = (columns: readonly Binned[], { slopes, curves, rows }: State, leaves: number): Split => {
  let best: Split = { clue: 0, bin: 0, gain: -1 };
  columns.forEach(({ bins, bounds }, clue) => {
    const width = bounds.length + 1;
    const slope = new Float64Array(leaves * width);
    const curve = new Float64Array(leaves * width);
    for (let at = 0; at < bins.length; at += 1) {
      const cell = (rows[at] as number) * width + (bins[at] as number);
      slope[cell] = (slope[cell] as number) + (slopes[at] as number);
      curve[cell] = (curve[cell] as number) + (curves[at] as number);
    }
    for (let bin = 0; bin < bounds.length; bin += 1) {
      const gain = gainAt(slope, curve, { width, bin, leaves });
      if (gain > best.gain + 1e-9) best = { clue, bin, gain };
    }
  });
  return best;
};

type Cut = { readonly width: number; readonly bin: number; readonly leaves: number };

const gainAt = (slope: Float64Array, curve: Float64Array, { width, bin, leaves }: Cut): number => {
  let gain = 0;
  for (let leaf = 0; leaf < leaves; leaf += 1) {
    let [low, lowCurve, high, highCurve] = [0, PRIOR, 0, PRIOR];
    for (let at = 0; at < width; at += 1) {
      const [s, c] = [slope[leaf * width + at] as number, curve[leaf * width + at] as number];
      if (at <= bin) [low, lowCurve] = [low + s, lowCurve + c];
      else [high, highCurve] = [high + s, highCurve + c];
    }
    gain += (low * low) / lowCurve + (high * high) / highCurve;
  }
  return gain;
};

const leafValues = ({ slopes, curves, rows }: State): readonly number[] => {
  const [slope, curve] = [new Float64Array(2 ** DEPTH), new Float64Array(2 ** DEPTH).fill(PRIOR)];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as number;
    slope[row] = (slope[row] as number) + (slopes[at] as number);
    curve[row] = (curve[row] as number) + (curves[at] as number);
  }
  return Array.from(slope, (value, row) => Number(((-RATE * value) / (curve[row] as number)).toFixed(3)));
};

/** Gradient boosting of logistic loss over trees that ask one question a level (Friedman 2001). No random numbers. */
export const boost = ({ clues, right }: Examples, names: readonly string[]): readonly Tree[] => {
  const columns = names.map((_, clue) => binned(clues, clue));
  const scores = new Float64Array(right.length);
  const trees: Tree[] = [];
  while (trees.length < TREES) {
    const state = {
      slopes: new Float64Array(scores),
      curves: new Float64Array(scores),
      rows: new Uint8Array(scores.length),
    };
    scores.forEach((score, at) => {
      const odds = 1 / (1 + Math.exp(-score));
      state.slopes[at] = odds - (right[at] ? 1 : 0);
      state.curves[at] = Math.max(LEAST, odds * (1 - odds));
    });
    const asks = Array.from({ length: DEPTH }, (_, level) => {
      const { clue, bin } = bestSplit(columns, state, 2 ** level);
      const { bins, bounds } = columns[clue] as Binned;
      for (let at = 0; at < bins.length; at += 1)
        if ((bins[at] as number) > bin) state.rows[at] = (state.rows[at] as number) | (1 << level);
      return [names[clue] as string, bounds[bin] as number] as const;
    });
    const says = leafValues(state);
    for (let at = 0; at < scores.length; at += 1)
      scores[at] = (scores[at] as number) + (says[state.rows[at] as number] as number);
    trees.push({ asks, says });
  }
  return trees;
};
