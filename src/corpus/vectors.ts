/** How often each term stands in a text, or how much it weighs there. */
export type Counts = ReadonlyMap<string, number>;

/** A text as weighted terms of length 1: the dot product of two is their cosine. */
export type Vector = ReadonlyMap<string, number>;

/** In how many texts each term stands. It only ever grows, and the order of adding does not matter. */
export class DocumentFrequencies {
  readonly #texts = new Map<string, number>();
  #size: number;

  /** `besides`: so many texts of other things are thought of as well, so that what a few texts share still says something. */
  constructor(besides = 0) {
    this.#size = besides;
  }

  /** How many texts were added. */
  get size(): number {
    return this.#size;
  }

  add(counts: Counts): void {
    this.#size += 1;
    for (const term of counts.keys()) this.#texts.set(term, (this.#texts.get(term) ?? 0) + 1);
  }

  /** Texts the term stands in. */
  of(term: string): number {
    return this.#texts.get(term) ?? 0;
  }

  /** Inverse document frequency, smoothed: a term of every text weighs nothing, a new one the most. */
  idf(term: string): number {
    return Math.log((this.#size + 1) / (this.of(term) + 1));
  }
}

export const countsOf = (terms: Iterable<string>): Counts => {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
};

/** The same directions at length 1; what weighs nothing is left out. */
export const unit = (weights: Counts): Vector => {
  let square = 0;
  for (const weight of weights.values()) square += weight > 0 ? weight * weight : 0;
  const length = Math.sqrt(square);
  const scaled = new Map<string, number>();
  for (const [term, weight] of weights) if (weight > 0) scaled.set(term, weight / length);
  return scaled;
};

/** tf-idf with a dampened tf, of length 1 (Salton and Buckley 1988); without frequencies every term weighs alike. */
export const vectorOf = (counts: Counts, frequencies?: DocumentFrequencies): Vector => {
  const weights = new Map<string, number>();
  for (const [term, count] of counts) weights.set(term, (1 + Math.log(count)) * (frequencies?.idf(term) ?? 1));
  return unit(weights);
};

/** Cosine of two vectors of length 1. */
export const cosine = (a: Vector, b: Vector): number => {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of short) sum += weight * (long.get(term) ?? 0);
  return sum;
};
