import { featureNames } from '../../src/corpus/linking/features.ts';
import type { Scorer } from '../../src/corpus/linking/index-of-incidents.ts';
import { linkIncidents } from '../../src/corpus/linking/link.ts';
import type { IncidentSketch } from '../../src/corpus/linking/sketch.ts';
import type { Tree } from '../../src/corpus/linking/trees.ts';
import { compileTrees } from '../../src/corpus/linking/trees.ts';
import { groupOf } from '../folds.ts';
import { boost } from './boost.ts';

/** A report's sketches, and the incident its lead is about. */
export type Known = {
  readonly report: string;
  readonly incident: string;
  readonly sketches: readonly IncidentSketch[];
};

/** Two leads, with the folds of their incidents. */
export type PairExample = {
  readonly clues: readonly number[];
  readonly right: boolean;
  readonly folds: readonly [number, number];
};

const FOLDS = 5;

const incidentsBy = (all: readonly Known[]): ReadonlyMap<string, string> =>
  new Map(all.map(({ report, incident }) => [report, incident]));

/** Every pair of leads that linking would compare. */
export const pairsOf = (all: readonly Known[]): readonly PairExample[] => {
  const incidents = incidentsBy(all);
  const pairs: PairExample[] = [];
  const collect: Scorer = (clues, a, b) => {
    const [x, y] = [incidents.get(a.report) ?? '', incidents.get(b.report) ?? ''];
    if (a.lead && b.lead) pairs.push({ clues, right: x === y, folds: [groupOf(x, FOLDS), groupOf(y, FOLDS)] });
    return 0;
  };
  linkIncidents(
    all.flatMap(({ sketches }) => sketches),
    { scorer: collect },
  );
  return pairs;
};

export const treesOf = (pairs: readonly PairExample[]): readonly Tree[] =>
  boost({ clues: pairs.map(({ clues }) => clues), right: pairs.map(({ right }) => right) }, featureNames);

/** A scorer for each two folds, learned from pairs that touch neither. */
const unseenScorers = (pairs: readonly PairExample[]): ReadonlyMap<string, (clues: readonly number[]) => number> => {
  const scorers = new Map<string, (clues: readonly number[]) => number>();
  for (let a = 0; a < FOLDS; a += 1)
    for (let b = a; b < FOLDS; b += 1) {
      const unseen = pairs.filter(({ folds }) => !folds.includes(a) && !folds.includes(b));
      scorers.set(`${String(a)} ${String(b)}`, compileTrees(treesOf(unseen), featureNames));
    }
  return scorers;
};

/** Links all reports, every pair judged by trees that have seen neither of its two incidents. */
export const scorerUnseen = (all: readonly Known[]): Scorer => {
  const incidents = incidentsBy(all);
  const scorers = unseenScorers(pairsOf(all));
  const fold = (report: string): number => groupOf(incidents.get(report) ?? '', FOLDS);
  return (clues, a, b) => {
    const [x, y] = [fold(a.report), fold(b.report)].sort((one, other) => one - other);
    return scorers.get(`${String(x)} ${String(y)}`)?.(clues) ?? 0;
  };
};
