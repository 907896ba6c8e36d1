import { Groups } from './groups.ts';
import type { Pair, Scorer } from './index-of-incidents.ts';
import { IncidentIndex } from './index-of-incidents.ts';
import type { IncidentSketch } from './sketch.ts';
import { phrase } from './why-phrases.ts';
import { whyLinked } from './why.ts';

/** Two incidents, by the ids of their sketches. */
export type IncidentPair = readonly [a: string, b: string];

/** What reviewers decided: it holds whatever the words say. */
export type LinkOptions = {
  readonly must?: readonly IncidentPair[];
  readonly cannot?: readonly IncidentPair[];
  /** Other weights, to measure with. */
  readonly scorer?: Scorer;
};

export type IncidentLink = {
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly why: readonly string[];
};

/** Incidents of several reports that are one happening; its id is that of its first member. */
export type IncidentGroup = {
  readonly id: string;
  readonly members: readonly string[];
  readonly links: readonly IncidentLink[];
};

/** A decision outweighs any number of words. */
export const DECIDED = 1e6;

/** So little is reached by decisions alone. */
const BARRED = -DECIDED / 2;

/** Links kept of one incident: the likeliest. */
const KEPT = 3;

const canonical = (a: IncidentSketch, b: IncidentSketch): number => {
  const [x, y] = [a, b].map(({ published = '9999' }) => published) as [string, string];
  if (x !== y) return x < y ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
};

/** The sketches of each report, once. */
const byReport = (sketches: readonly IncidentSketch[]): Iterable<readonly IncidentSketch[]> => {
  const reports = new Map<string, IncidentSketch[]>();
  for (const sketch of sketches) {
    const known = reports.get(sketch.report);
    if (known) known.push(sketch);
    else reports.set(sketch.report, [sketch]);
  }
  return reports.values();
};

/** A link in words, with how likely it is, as a share of 1. */
export const linkOf = (index: IncidentIndex, a: number, { other, score }: Pair): IncidentLink => {
  const [one, two] = index.pairOf(a, other);
  const decided = score >= DECIDED ? [phrase('reviewer')] : [];
  const odds = 1 / (1 + Math.exp(-score));
  return { a: one.id, b: two.id, score: Math.round(odds * 1000) / 1000, why: [...decided, ...whyLinked(one, two)] };
};

/** Pairs of numbers, of those that are there. */
const numbered = (
  pairs: readonly IncidentPair[],
  numbers: ReadonlyMap<string, number>,
): readonly (readonly [number, number])[] =>
  pairs.flatMap(([a, b]) => {
    const [x, y] = [numbers.get(a), numbers.get(b)];
    return x === undefined || y === undefined ? [] : [[x, y] as const];
  });

/** The same whichever comes first. */
const pairKey = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

type Compared = { readonly index: IncidentIndex; readonly pairs: readonly (readonly Pair[])[] };

const compareAll = (sketches: readonly IncidentSketch[], scorer: Scorer | undefined): Compared => {
  const index = new IncidentIndex(scorer);
  for (const report of byReport(sketches)) index.count(report);
  return { index, pairs: sketches.map((sketch) => index.add(sketch).pairs) };
};

const groupAll = (
  { index, pairs }: Compared,
  { must = [], cannot = [] }: LinkOptions,
): readonly (readonly number[])[] => {
  const groups = new Groups(index.size);
  const numbers = new Map(Array.from({ length: index.size }, (_, at) => [index.at(at).id, at] as const));
  pairs.forEach((own, a) => {
    for (const { other, score } of own) groups.pair(a, other, score);
  });
  for (const [a, b] of numbered(must, numbers)) groups.merge(a, b);
  for (const [a, b] of numbered(cannot, numbers)) groups.pair(a, b, -DECIDED);
  groups.settle();
  groups.settle((mine, theirs, { sum }) => (sum < BARRED ? sum : index.storyOdds(mine, theirs)));
  return groups.all();
};

const groupOf = ({ index, pairs }: Compared, members: readonly number[], must: ReadonlySet<string>): IncidentGroup => {
  const own = new Set(members);
  const inside = members.map((a) => (pairs[a] ?? []).filter(({ other }) => own.has(other)));
  const links = members.flatMap((a, at) =>
    [...(inside[at] ?? [])]
      .map((pair) => (must.has(pairKey(index.at(a).id, index.at(pair.other).id)) ? { ...pair, score: DECIDED } : pair))
      .sort((x, y) => y.score - x.score || x.other - y.other)
      .slice(0, KEPT)
      .map((pair) => linkOf(index, a, pair)),
  );
  return { id: index.at(members[0] as number).id, members: members.map((at) => index.at(at).id), links };
};

/**
 * Which incidents of many reports are one happening. The result does not depend on the order of the sketches.
 * Aggregates are left out, and so are groups of reports that tell no incident.
 */
export const linkIncidents = (
  sketches: readonly IncidentSketch[],
  options: LinkOptions = {},
): readonly IncidentGroup[] => {
  const inOrder = sketches.filter(({ aggregate }) => !aggregate).sort(canonical);
  const compared = compareAll(inOrder, options.scorer);
  const must = new Set((options.must ?? []).map(([a, b]) => pairKey(a, b)));
  return groupAll(compared, options)
    .filter((members) => members.some((at) => compared.index.at(at).starts))
    .map((members) => groupOf(compared, members, must));
};
