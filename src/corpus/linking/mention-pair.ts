import type { Corpus, Mention, Prepared } from './mention-corpus.ts';
import { kinshipIn } from './mention-kin.ts';

/** Two mentions with what is known of them together. */
export type Pair = {
  readonly corpus: Corpus;
  readonly a: Mention;
  readonly b: Mention;
  readonly kinship: number;
  /** How near their reports are; 1 within one. */
  readonly near: number;
  /** Mentions of the other report that suit each of them better: the fewer first. */
  readonly rivals: readonly [number, number];
};

/** Triggers further apart are not compared: they hardly ever tell of one happening, and most pairs are of this kind. */
const LEAST = 0.2;
/** Differences of kinship that are none. */
const EQUAL = 1e-6;

/** Kinships of every mention of one report with every one of another. */
const table = (one: Prepared, other: Prepared, kinship: (a: Mention, b: Mention) => number): readonly Float64Array[] =>
  one.mentions.map((a) => Float64Array.from(other.mentions, (b) => kinship(a, b)));

const above = (values: Iterable<number>, limit: number): number => {
  let count = 0;
  for (const value of values) if (value > limit + EQUAL) count += 1;
  return count;
};

/** Within one report a mention is no rival of itself. */
const rivalsOf = (
  rows: readonly Float64Array[],
  [x, y]: readonly [number, number],
  same: boolean,
): [number, number] => {
  const kinship = rows[x]?.[y] as number;
  const own = same && kinship < 1 ? 1 : 0;
  const ofA = above(rows[x] as Float64Array, kinship) - own;
  const ofB =
    above(
      rows.map((row) => row[y] as number),
      kinship,
    ) - own;
  return ofA < ofB ? [ofA, ofB] : [ofB, ofA];
};

/** The reports whose mentions are compared with those of each: itself, those near to it or it to them, and those of `also`. */
export const partnersIn = (
  { reports }: Corpus,
  also: readonly (readonly [number, number])[] = [],
): readonly ReadonlySet<number>[] => {
  const partners = reports.map((_, at) => new Set([at]));
  const join = (a: number, b: number): void => {
    partners[a]?.add(b);
    partners[b]?.add(a);
  };
  reports.forEach(({ near }, at) => [...near.keys()].forEach((other) => join(at, other)));
  for (const [a, b] of also) join(a, b);
  return partners;
};

/** The pairs of mentions worth comparing, in an order of their own. */
export function* pairsOf(corpus: Corpus, partners = partnersIn(corpus)): Generator<Pair> {
  const kinship = kinshipIn();
  for (const [at, all] of partners.entries())
    for (const other of [...all].filter((one) => one >= at).sort((a, b) => a - b))
      yield* pairsBetween(corpus, [at, other], kinship);
}

function* pairsBetween(
  corpus: Corpus,
  [at, other]: readonly [number, number],
  kinship: (a: Mention, b: Mention) => number,
): Generator<Pair> {
  const [one, two] = [corpus.reports[at] as Prepared, corpus.reports[other] as Prepared];
  const rows = table(one, two, kinship);
  const near = at === other ? 1 : (one.near.get(other) ?? two.near.get(at) ?? 0);
  for (const [x, a] of one.mentions.entries())
    for (const [y, b] of two.mentions.entries()) {
      const value = rows[x]?.[y] as number;
      if (value < LEAST || (at === other && x >= y)) continue;
      yield { corpus, a, b, kinship: value, near, rivals: rivalsOf(rows, [x, y], at === other) };
    }
}
