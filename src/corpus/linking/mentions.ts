import { saidApart } from './mention-apart.ts';
import { cluesOf } from './mention-clues.ts';
import { clustersOf, type Given, type Scored } from './mention-clusters.ts';
import { corpusOf, type Corpus, type SketchedReport } from './mention-corpus.ts';
import { phrases } from './mention-phrases.ts';
import { pairsOf, partnersIn, type Pair } from './mention-pair.ts';
import { reasonsOf } from './mention-reasons.ts';
import { forestOf, probabilityOf, readTrees, type Forest } from './mention-trees.ts';
import { mentionTrees } from './mention-weights.ts';

/** A mention by the ids of its report and its own in it. */
export type MentionRef = { readonly report: string; readonly mention: string };

/** Why two mentions of a cluster are thought to be one happening. */
export type MentionLink = {
  readonly a: MentionRef;
  readonly b: MentionRef;
  /** From 0 to 1. */
  readonly score: number;
  readonly why: readonly string[];
};

export type MentionClusters = {
  /** Every mention stands in one, most of them alone. */
  readonly clusters: readonly (readonly MentionRef[])[];
  /** The surest links that hold each cluster together: one fewer than it has mentions, if all were compared. */
  readonly links: readonly MentionLink[];
};

type RefPairs = readonly (readonly [MentionRef, MentionRef])[];

export type MentionOptions = {
  /** Decisions of reviewers. */
  readonly mustLink?: RefPairs;
  readonly cannotLink?: RefPairs;
  /** Reports that share an incident: their mentions are compared even if their words are not near. */
  readonly together?: readonly (readonly [string, string])[];
  /** Reports of other things that are thought of, where only those of one story are given. */
  readonly besides?: number;
  /** Instead of the weights that come with it: training measures with weights that have not seen the reports. */
  readonly trees?: Forest;
};

/** The average score two clusters must have to be one; chosen out of fold on the reports learned from. */
const LEAST = 0.4;
/** A link below this holds nothing together. */
const TRACE = 0.02;

type Partners = readonly ReadonlySet<number>[];
type Compared = { readonly pair: Pair; readonly scored: Scored };

const compare = (corpus: Corpus, partners: Partners, trees: Forest): readonly Compared[] => {
  const compared: Compared[] = [];
  for (const pair of pairsOf(corpus, partners)) {
    const { a, b } = pair;
    if (saidApart(a.sketch, b.sketch)) continue;
    const score = probabilityOf(trees, cluesOf(pair));
    if (score >= TRACE) compared.push({ pair, scored: [a.number, b.number, score] });
  }
  return compared;
};

const reportNumbers = ({ reports }: Corpus): ReadonlyMap<string, number> =>
  new Map(reports.map(({ id }, number) => [id, number]));

const besides = (
  corpus: Corpus,
  together: readonly (readonly [string, string])[],
): readonly (readonly [number, number])[] => {
  const numbers = reportNumbers(corpus);
  return together.flatMap(([one, other]) => {
    const [a, b] = [numbers.get(one), numbers.get(other)];
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });
};

const keyOf = ({ report, mention }: MentionRef): string => JSON.stringify([report, mention]);

const refOf = ({ reports, mentions }: Corpus, number: number): MentionRef => {
  const mention = mentions[number] as Corpus['mentions'][number];
  return { report: (reports[mention.report] as Corpus['reports'][number]).id, mention: mention.sketch.id };
};

/** What the reports themselves tell as one. */
const saidSame = ({ reports }: Corpus): RefPairs =>
  reports.flatMap(({ id, mentions }) =>
    mentions.flatMap(({ sketch }): RefPairs =>
      sketch.sameAs === undefined
        ? []
        : [
            [
              { report: id, mention: sketch.sameAs },
              { report: id, mention: sketch.id },
            ],
          ],
    ),
  );

/** Pairs by number, smaller first; those that name a mention unknown here are left out. */
const numbered = (corpus: Corpus, pairs: RefPairs): readonly (readonly [number, number])[] => {
  const numbers = new Map(corpus.mentions.map(({ number }) => [keyOf(refOf(corpus, number)), number]));
  return pairs.flatMap(([one, other]) => {
    const [a, b] = [numbers.get(keyOf(one)), numbers.get(keyOf(other))];
    return a === undefined || b === undefined || a === b ? [] : [[Math.min(a, b), Math.max(a, b)] as const];
  });
};

type Edge = { readonly a: number; readonly b: number; readonly score: number; readonly why: () => readonly string[] };

/** The surest edges that tie each cluster together, without rings (Kruskal 1956). */
const spanning = (edges: readonly Edge[], clusterOf: ReadonlyMap<number, number>): readonly Edge[] => {
  const names = new Map<number, number>();
  const nameOf = (at: number): number => {
    const next = names.get(at);
    return next === undefined ? at : nameOf(next);
  };
  return [...edges]
    .filter(({ a, b }) => clusterOf.get(a) === clusterOf.get(b))
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
    .filter(({ a, b }) => {
      const [one, other] = [nameOf(a), nameOf(b)];
      if (one !== other) names.set(Math.max(one, other), Math.min(one, other));
      return one !== other;
    });
};

const edgesOf = (corpus: Corpus, compared: readonly Compared[], decided: Given['must']): readonly Edge[] => {
  const fixed = (pairs: Given['must'], why: string): readonly Edge[] =>
    pairs.map(([a, b]) => ({ a, b, score: 1, why: () => [why] }));
  return [
    ...fixed(decided, phrases.decided()),
    ...fixed(numbered(corpus, saidSame(corpus)), phrases.saidSame()),
    ...compared.map(({ pair, scored: [a, b, score] }) => ({ a, b, score, why: () => reasonsOf(pair) })),
  ];
};

const shippedTrees = forestOf(readTrees(mentionTrees));

/**
 * Finds which event mentions of many reports tell of one happening. Only mentions of reports that are near one another are
 * compared; the result does not depend on the order of the reports or of their mentions.
 */
export const linkMentions = (
  reports: readonly SketchedReport[],
  { mustLink = [], cannotLink = [], together = [], besides: others = 0, trees = shippedTrees }: MentionOptions = {},
): MentionClusters => {
  const corpus = corpusOf(reports, others);
  const partners = partnersIn(corpus, besides(corpus, together));
  const compared = compare(corpus, partners, trees);
  const decided = numbered(corpus, mustLink);
  const given = { must: [...decided, ...numbered(corpus, saidSame(corpus))], cannot: numbered(corpus, cannotLink) };
  const clusters = clustersOf(
    { reportOf: corpus.mentions.map(({ report }) => report), with: partners },
    compared.map(({ scored }) => scored),
    LEAST,
    given,
  );
  const clusterOf = new Map(clusters.flatMap((members, at) => members.map((member) => [member, at] as const)));
  return {
    clusters: clusters.map((members) => members.map((member) => refOf(corpus, member))),
    links: spanning(edgesOf(corpus, compared, decided), clusterOf).map(({ a, b, score, why }) => ({
      a: refOf(corpus, a),
      b: refOf(corpus, b),
      score,
      why: why(),
    })),
  };
};
