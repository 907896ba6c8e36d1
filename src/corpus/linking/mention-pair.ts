import { cosine } from '../vectors.ts';
import type { Corpus, Mention, Prepared } from './mention-corpus.ts';
import { kinshipIn } from './mention-kin.ts';

/** Two reports with what is known of them together. */
type Reports = {
  readonly one: Prepared;
  readonly other: Prepared;
  /** How near they are; 1 for a report with itself. */
  readonly near: number;
  /** Measured by how near other reports are to them. */
  readonly among: number;
  readonly names: number;
  readonly heads: number;
};

/** Two mentions with what is known of them together. */
export type Pair = {
  readonly reports: Reports;
  readonly a: Mention;
  readonly b: Mention;
  readonly kinship: number;
  /** Mentions of the other report that suit each of them better: the fewer first. */
  readonly rivals: readonly [number, number];
};

/** Triggers further apart are not compared: they hardly ever tell of one happening, and most pairs are of this kind. */
const LEAST = 0.2;
/** Differences of kinship that are none. */
const EQUAL = 1e-6;

const reportsOf = (corpus: Corpus, at: number, next: number): Reports => {
  const [one, other] = [corpus.reports[at] as Prepared, corpus.reports[next] as Prepared];
  const near = at === next ? 1 : (one.near.get(next) ?? other.near.get(at) ?? 0);
  return {
    one,
    other,
    near,
    among: near / Math.sqrt(Math.max(1e-6, one.density * other.density)),
    names: cosine(one.names, other.names),
    heads: cosine(one.heads, other.heads),
  };
};

/** Kinships of every mention of one report with every one of another, one after the other. */
const tableOf = ({ one, other }: Reports, kinship: (a: Mention, b: Mention) => number): Float64Array => {
  const table = new Float64Array(one.mentions.length * other.mentions.length);
  let at = 0;
  for (const a of one.mentions) for (const b of other.mentions) table[at++] = kinship(a, b);
  return table;
};

/** How many values of a row or a column of the table are above a limit. */
const above = (table: Float64Array, limit: number, from: number, step: number, count: number): number => {
  let found = 0;
  for (let at = from, left = count; left > 0; at += step, left -= 1)
    if ((table[at] as number) > limit + EQUAL) found += 1;
  return found;
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
      yield* pairsBetween(reportsOf(corpus, at, other), kinship);
}

function* pairsBetween(reports: Reports, kinship: (a: Mention, b: Mention) => number): Generator<Pair> {
  const table = tableOf(reports, kinship);
  const [rows, columns] = [reports.one.mentions.length, reports.other.mentions.length];
  const same = reports.one === reports.other;
  for (const [x, a] of reports.one.mentions.entries())
    for (const [y, b] of reports.other.mentions.entries()) {
      const value = table[x * columns + y] as number;
      if (value < LEAST || (same && x >= y)) continue;
      // Within one report a mention is no rival of itself.
      const own = same && value < 1 ? 1 : 0;
      const ofA = above(table, value, x * columns, 1, columns) - own;
      const ofB = above(table, value, y, columns, rows) - own;
      yield { reports, a, b, kinship: value, rivals: ofA < ofB ? [ofA, ofB] : [ofB, ofA] };
    }
}
