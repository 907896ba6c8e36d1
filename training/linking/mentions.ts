import type { SketchedReport } from '../../src/corpus/linking/mention-corpus.ts';
import { corpusOf } from '../../src/corpus/linking/mention-corpus.ts';
import { cluesOf } from '../../src/corpus/linking/mention-clues.ts';
import { pairsOf } from '../../src/corpus/linking/mention-pair.ts';
import { forestOf, type Forest } from '../../src/corpus/linking/mention-trees.ts';
import { scored, type LinkingRow } from '../../eval/scorers/linking.ts';
import type { Example } from './boost.ts';
import { fitTrees } from './boost.ts';

/** A report with its row: what it is learned from. */
export type Learned = { readonly row: LinkingRow; readonly sketched: SketchedReport };
export type PairExample = Example & { readonly topic: number };

/** Of the pairs that are none, one in so many is kept and stands for all. */
const THIN = 3;

const examplesIn = (reports: readonly Learned[]): readonly PairExample[] => {
  const corpus = corpusOf(reports.map(({ sketched }) => sketched));
  const rows = new Map(reports.map(({ row, sketched }) => [sketched.report, row]));
  const told = corpus.mentions.map(({ report, sketch }) => {
    const row = rows.get(corpus.reports[report]?.id as string) as LinkingRow;
    return { topic: row.topic, chain: scored(row).find(({ id }) => id === sketch.id)?.chain };
  });
  const examples: PairExample[] = [];
  let passed = 0;
  for (const pair of pairsOf(corpus)) {
    const [a, b] = [told[pair.a.number], told[pair.b.number]];
    const yes = a?.chain === b?.chain;
    passed += yes ? 0 : 1;
    if (!yes && passed % THIN !== 0) continue;
    examples.push({ clues: cluesOf(pair), yes, weight: yes ? 1 : THIN, topic: a?.topic as number });
  }
  return examples;
};

const topicsOf = (reports: readonly Learned[]): readonly number[] =>
  [...new Set(reports.map(({ row }) => row.topic))].sort((a, b) => a - b);

const PARTS = 3;

/** The topics dealt into parts, in two ways. */
const deals: readonly ((at: number) => number)[] = [
  (at) => (at + 2 * Math.floor(at / PARTS)) % PARTS,
  (at) => (2 * at + 2 * Math.floor(at / PARTS)) % PARTS,
];

/**
 * Pairs of all reports as one corpus, and again of a third of the topics at a time: how rare a word is and how near two
 * reports are depends on what else is there, and the trees should hold for small dossiers too.
 */
export const examplesOf = (reports: readonly Learned[]): readonly PairExample[] => {
  const topics = topicsOf(reports);
  const parts = deals.flatMap((deal) =>
    Array.from({ length: PARTS }, (_, part) => new Set(topics.filter((_topic, at) => deal(at) === part))),
  );
  return [reports, ...parts.map((part) => reports.filter(({ row }) => part.has(row.topic)))].flatMap(examplesIn);
};

export const FOLDS = 5;

/** The fold of each topic; a topic's stories are too much alike to stand on both sides. */
export const foldsOf = (reports: readonly Learned[]): ReadonlyMap<number, number> =>
  new Map(topicsOf(reports).map((topic, at) => [topic, at % FOLDS]));

/** Trees that have not seen the topics of a fold. */
export const treesWithout = (
  examples: readonly PairExample[],
  folds: ReadonlyMap<number, number>,
  fold: number,
): Forest => forestOf(fitTrees(examples.filter(({ topic }) => folds.get(topic) !== fold)));
