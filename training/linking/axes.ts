type Numbers = Float64Array;

const dot = (a: Numbers, b: Numbers): number => a.reduce((sum, value, at) => sum + value * (b[at] as number), 0);

const scaled = (vector: Numbers, by: number): Numbers => vector.map((value) => value * by);

/** Length 1; what is nothing stays nothing. */
export const unit = (vector: Numbers): Numbers => scaled(vector, 1 / (Math.sqrt(dot(vector, vector)) || 1));

const covarianceOf = (rows: readonly Numbers[], size: number): readonly Numbers[] => {
  const sums = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows)
    for (let one = 0; one < size; one += 1)
      for (let two = 0; two < size; two += 1)
        (sums[one] as Numbers)[two] =
          ((sums[one] as Numbers)[two] as number) + (row[one] as number) * (row[two] as number);
  return sums;
};

const ROUNDS = 200;

/** The direction most of the rest lies along, by repeated multiplication; it begins the same each time. */
const nextAxis = (matrix: readonly Numbers[], known: readonly Numbers[]): Numbers => {
  let axis = unit(Float64Array.from(matrix, (_, at) => 1 + (at % 7)));
  for (let round = 0; round < ROUNDS; round += 1) {
    const product = Float64Array.from(matrix, (row) => dot(row, axis));
    for (const one of known) {
      const part = dot(product, one);
      one.forEach((value, at) => (product[at] = (product[at] as number) - part * value));
    }
    axis = unit(product);
  }
  return axis;
};

/** The mean of the rows and the principal axes around it, the strongest first. */
export const axesOf = (
  rows: readonly Numbers[],
  count: number,
): { readonly mean: Numbers; readonly axes: readonly Numbers[] } => {
  const size = rows[0]?.length ?? 0;
  const mean = new Float64Array(size);
  for (const row of rows) row.forEach((value, at) => (mean[at] = (mean[at] as number) + value / rows.length));
  const matrix = covarianceOf(
    rows.map((row) => row.map((value, at) => value - (mean[at] as number))),
    size,
  );
  const axes: Numbers[] = [];
  while (axes.length < count) axes.push(nextAxis(matrix, axes));
  return { mean, axes };
};

/** Where a row lies on the axes. */
export const project = (row: Numbers, mean: Numbers, axes: readonly Numbers[]): Numbers => {
  const centred = row.map((value, at) => value - (mean[at] as number));
  return Float64Array.from(axes, (axis) => dot(centred, axis));
};
