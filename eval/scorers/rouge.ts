import { stem } from './porter.ts';

/** How often each word stands there. */
export type Bag = ReadonlyMap<string, number>;

/** Precision and recall, as shares. */
export type PR = readonly [precision: number, recall: number];

const bagOf = (words: Iterable<string>): Bag => {
  const bag = new Map<string, number>();
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
};

export const sizeOf = (bag: Bag): number => [...bag.values()].reduce((sum, count) => sum + count, 0);

/** Words two bags share, each as often as in the one that has it less often. */
export const shared = (a: Bag, b: Bag): number =>
  [...a].reduce((sum, [word, count]) => sum + Math.min(count, b.get(word) ?? 0), 0);

/** All words of several bags. */
export const merged = (bags: Iterable<Bag>): Bag => {
  const all = new Map<string, number>();
  for (const bag of bags) for (const [word, count] of bag) all.set(word, (all.get(word) ?? 0) + count);
  return all;
};

/** Stems of the words ROUGE-1 counts: letters and digits in lower case, without stop words. */
export const rougeBag = (sentences: readonly string[], stopWords: ReadonlySet<string>): Bag =>
  bagOf(
    sentences
      .flatMap((sentence) => sentence.toLowerCase().split(/[^a-z0-9]+/))
      .filter((word) => word !== '' && !stopWords.has(word))
      .map(stem),
  );

const punctuation = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';

/** Words as they stand between spaces: what an alignment of days is found by. */
export const plainBag = (sentences: readonly string[]): Bag =>
  bagOf(
    sentences.flatMap((sentence) => sentence.split(/\s+/)).filter((word) => word !== '' && !punctuation.includes(word)),
  );

export const harmonic = ([p, r]: PR): number => (p + r > 0 ? (2 * p * r) / (p + r) : 0);

/** F of the words two bags share. */
export const likeness = (found: Bag, gold: Bag): number => {
  const both = shared(found, gold);
  return harmonic([found.size > 0 ? both / sizeOf(found) : 0, gold.size > 0 ? both / sizeOf(gold) : 0]);
};
