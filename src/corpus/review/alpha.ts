/** How far two values are from the same: as names, or as numbers. */
export type Metric = 'nominal' | 'interval';

/** What observers said of one unit; those who said nothing of it are left out. */
export type Unit = readonly (string | number)[];

/** Disagreement that was observed and that chance would give, both times the number of values, so that they add up. */
export type Disagreement = {
  readonly observed: number;
  readonly expected: number;
  /** Units that at least two observers judged. */
  readonly units: number;
};

const difference = (a: string | number, b: string | number, metric: Metric): number => {
  if (metric === 'interval') return (Number(a) - Number(b)) ** 2;
  return a === b ? 0 : 1;
};

const countsOf = (values: Unit): readonly (readonly [value: string | number, count: number])[] => {
  const counts = new Map<string | number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts];
};

/** The difference over all ordered pairs of values. */
const overPairs = (values: Unit, metric: Metric): number => {
  const counts = countsOf(values);
  let sum = 0;
  for (const [a, m] of counts) for (const [b, n] of counts) sum += m * n * difference(a, b, metric);
  return sum;
};

/**
 * Observed and expected disagreement after K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011): any
 * number of observers, with missing values. A unit that fewer than two judged says nothing.
 */
export const disagreementOf = (units: readonly Unit[], metric: Metric): Disagreement => {
  const judged = units.filter((values) => values.length > 1);
  const all = judged.flat();
  const observed = judged.reduce((sum, values) => sum + overPairs(values, metric) / (values.length - 1), 0);
  const expected = all.length > 1 ? overPairs(all, metric) / (all.length - 1) : 0;
  return { observed, expected, units: judged.length };
};

/** Krippendorff's alpha of one field, or of several together; null where nothing varied, so that chance explains nothing. */
export const alphaOf = (parts: readonly Disagreement[]): number | null => {
  const sum = (of: 'observed' | 'expected'): number => parts.reduce((total, part) => total + part[of], 0);
  const expected = sum('expected');
  return expected === 0 ? null : 1 - sum('observed') / expected;
};
