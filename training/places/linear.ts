/** Example of a yes-or-no decision: the clues that hold. */
export type Example = { readonly clues: readonly string[]; readonly yes: boolean; readonly group: number };
/** Example of a choice: the clues of each option with their strengths, and which options are right. */
export type Choice = {
  readonly options: readonly (readonly (readonly [string, number])[])[];
  readonly right: readonly boolean[];
  readonly group: number;
};

export type Weights = Record<string, number>;

const ROUNDS = 150;
const RATE = 0.15;

type Gradient = Float64Array;

/**
 * Set by hand and not learned: the news these weights come from is local news of the United States, where a capital is
 * as good as any other town; in the news of the world it is what "Washington", "Lima" and "Moscow" mean. A capital that speaks as a government is hardly ever another town. Facilities are too few there to learn from,
 * and full names of people that begin with a great city's ("Paris Jones") as well; and so are the
 * names that hardly ever mean the town, and words the report writes small elsewhere and large only where a sentence begins ("Turkey").
 */
const fixed: Weights = {
  'feature:capital': 2.5,
  'kind:facility': 2.5,
  speaks: 5,
  'name:person/begins/capital': -1.5,
  otherwise: -2,
  'elsewhere:small-initial': -3,
};

/** Adam over the whole set with a Gaussian prior: rare clues stay near nothing. The same input gives the same weights. */
const minimise = (
  names: readonly string[],
  decay: number,
  gradientAt: (weights: Float64Array) => Gradient,
): Weights => {
  const size = names.length;
  const weights = Float64Array.from(names, (name) => fixed[name] ?? 0);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const gradient = gradientAt(weights);
    const rate = RATE * (1 - round / (ROUNDS + 1));
    for (let at = 0; at < size; at += 1) {
      if (fixed[names[at] as string] !== undefined) continue;
      const slope = (gradient[at] as number) + (names[at] === 'bias' ? 0 : decay * (weights[at] as number));
      mean[at] = 0.9 * (mean[at] as number) + 0.1 * slope;
      square[at] = 0.99 * (square[at] as number) + 0.01 * slope * slope;
      const bias = (mean[at] as number) / (1 - 0.9 ** round);
      const spread = Math.sqrt((square[at] as number) / (1 - 0.99 ** round)) + 1e-9;
      weights[at] = (weights[at] as number) - (rate * bias) / spread;
    }
  }
  return Object.fromEntries(names.map((name, at) => [name, weights[at] as number]));
};

const numbering = (
  names: Iterable<string>,
): { readonly list: readonly string[]; readonly of: ReadonlyMap<string, number> } => {
  const list = [...new Set(names)];
  return { list, of: new Map(list.map((name, at) => [name, at])) };
};

/** Logistic regression; `bias` is always on and has no prior. */
export const fitDecision = (examples: readonly Example[], decay: number): Weights => {
  const names = numbering(['bias', ...examples.flatMap(({ clues }) => clues)]);
  const rows = examples.map(({ clues, yes }) => ({
    at: [0, ...clues.map((clue) => names.of.get(clue) as number)],
    yes: yes ? 1 : 0,
  }));
  return minimise(names.list, decay, (weights) => {
    const gradient = new Float64Array(weights.length);
    for (const { at, yes } of rows) {
      let score = 0;
      for (const index of at) score += weights[index] as number;
      const error = 1 / (1 + Math.exp(-score)) - yes;
      for (const index of at) gradient[index] = (gradient[index] as number) + error;
    }
    return gradient;
  });
};

type Option = { readonly at: readonly number[]; readonly strength: readonly number[] };

const addChoice = (
  options: readonly Option[],
  right: readonly boolean[],
  weights: Float64Array,
  gradient: Gradient,
): void => {
  const scores = options.map(({ at, strength }) =>
    at.reduce((sum, index, place) => sum + (weights[index] as number) * (strength[place] as number), 0),
  );
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const all = powers.reduce((sum, power) => sum + power, 0);
  const good = powers.reduce((sum, power, index) => sum + (right[index] ? power : 0), 1e-12);
  options.forEach(({ at, strength }, index) => {
    const part = (powers[index] as number) / all - (right[index] ? (powers[index] as number) / good : 0);
    at.forEach((name, place) => (gradient[name] = (gradient[name] as number) + part * (strength[place] as number)));
  });
};

/** Conditional log-linear choice: the right options together should hold all the probability. */
export const fitChoice = (choices: readonly Choice[], decay: number): Weights => {
  const names = numbering(choices.flatMap(({ options }) => options.flatMap((clues) => clues.map(([name]) => name))));
  const rows = choices.map(({ options, right }) => ({
    right,
    options: options.map((clues): Option => ({
      at: clues.map(([name]) => names.of.get(name) as number),
      strength: clues.map(([, strength]) => strength),
    })),
  }));
  return minimise(names.list, decay, (weights) => {
    const gradient = new Float64Array(weights.length);
    for (const { options, right } of rows) addChoice(options, right, weights, gradient);
    return gradient;
  });
};

/** Weights worth keeping, two decimals, sorted by name. */
export const rounded = (weights: Weights, least: number): Weights =>
  Object.fromEntries(
    Object.entries(weights)
      .map(([name, weight]) => [name, Math.round(weight * 100) / 100] as const)
      .filter(([name, weight]) => name === 'bias' || Math.abs(weight) >= least)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
