/** What is known of one name, and which class it is of. */
export type Example = { readonly features: readonly string[]; readonly class: number; readonly fold: number };
export type Weights = ReadonlyMap<string, readonly number[]>;

const CLASSES = 4;
const EPOCHS = 12;
const RATE = 0.15;
const DECAY = 1e-3;
const SEED = 7;
/** Share of an example's features that is left out at each visit: no single clue may carry a class alone. */
const DROPPED = 0.2;
/** How often a feature must be seen: those that hold a word more often than the others. */
const LEAST_WITH_WORD = 12;
const LEAST = 3;

/** Numbers in [0, 1) that are the same every time. */
const randomOf = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
};

/** Numbers of the features that are seen often enough, in the order of their first appearance. */
const numbering = (examples: readonly Example[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const kept = [...counts].filter(([name, count]) => count >= (name.includes('=') ? LEAST_WITH_WORD : LEAST));
  return new Map(kept.map(([name], index) => [name, index]));
};

const shuffle = (order: number[], random: () => number): void => {
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const kept = order[index] as number;
    order[index] = order[other] as number;
    order[other] = kept;
  }
};

type Table = readonly Float64Array[];

const chances = (weights: Table, at: readonly number[]): readonly number[] => {
  const scores = weights.map((row) => at.reduce((sum, feature) => sum + (row[feature] as number), 0));
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const all = powers.reduce((sum, power) => sum + power);
  return powers.map((power) => power / all);
};

/** One step of AdaGrad: a feature that was moved much is moved little from then on. */
const step = (weights: Table, squares: Table, at: readonly number[], right: number): void => {
  chances(weights, at).forEach((chance, one) => {
    const row = weights[one] as Float64Array;
    const square = squares[one] as Float64Array;
    for (const feature of at) {
      const slope = chance - (one === right ? 1 : 0) + DECAY * (row[feature] as number);
      square[feature] = (square[feature] as number) + slope * slope;
      row[feature] = (row[feature] as number) - (RATE * slope) / Math.sqrt(square[feature] as number);
    }
  });
};

const tableOf = (size: number, value: number): Table =>
  Array.from({ length: CLASSES }, () => new Float64Array(size).fill(value));

/** Softmax regression with feature dropout, one example at a time. The same input gives the same weights. */
export const fit = (examples: readonly Example[]): Weights => {
  const numbers = numbering(examples);
  const rows = examples.map(({ features }) => features.flatMap((feature) => numbers.get(feature) ?? []));
  const weights = tableOf(numbers.size, 0);
  const squares = tableOf(numbers.size, 1e-6);
  const random = randomOf(SEED);
  const order = rows.map((_, index) => index);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (const index of order) {
      const kept = (rows[index] as readonly number[]).filter(() => random() > DROPPED);
      step(weights, squares, kept, (examples[index] as Example).class);
    }
  }
  return new Map([...numbers].map(([name, index]) => [name, weights.map((row) => row[index] as number)]));
};

/** Weights of a feature around their middle, one decimal, sorted by name; those that say nothing are left out. */
export const rounded = (weights: Weights): Weights =>
  new Map(
    [...weights]
      .map(([name, row]) => {
        const middle = row.reduce((sum, weight) => sum + weight) / CLASSES;
        return [name, row.map((weight) => Math.round((weight - middle) * 10) / 10 + 0)] as const;
      })
      .filter(([, row]) => row.some((weight) => Math.abs(weight) >= 0.2))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** The class with the highest sum. */
export const best = (weights: Weights, { features }: Example): number => {
  const sums = Array.from({ length: CLASSES }, (_, one) =>
    features.reduce((sum, feature) => sum + (weights.get(feature)?.[one] ?? 0), 0),
  );
  return sums.indexOf(Math.max(...sums));
};
