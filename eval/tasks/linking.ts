import { createHash } from 'node:crypto';
import { mentionSketchesOf } from '../../src/corpus/linking/mention-sketch.ts';
import { linkMentions, type MentionOptions } from '../../src/corpus/linking/mentions.ts';
import type { SketchedReport } from '../../src/corpus/linking/mention-corpus.ts';
import { termsOf } from '../../src/corpus/terms.ts';
import { countsOf } from '../../src/corpus/vectors.ts';
import type { EventMention, ReportRecord } from '../../src/model/index.ts';
import { judgeLinking, scored, scoreLinking, type LinkingPrediction, type LinkingRow } from '../scorers/linking.ts';
import type { CorpusTask } from '../task.ts';
import { inputOf } from './fields.ts';
import { range } from './spans.ts';

/** The ids of the gold name topic and story: the product sees others. */
const blind = (id: string): string => createHash('sha256').update(`shuffled ${id}`).digest('hex').slice(0, 16);

/** A gold mention as an event of which nothing is known but its words and their sentence. */
const eventOf = (row: LinkingRow, { id, sent, start, end }: LinkingRow['mentions'][number]): EventMention => ({
  id,
  rule: 'gold',
  certainty: 'stated',
  type: 'other',
  trigger: [{ start, end }],
  sentence: range(row.sentences[sent] as LinkingRow['sentences'][number]),
  participants: [],
  attribution: null,
  polarity: 'positive',
  modality: 'actual',
});

/** What was read of each report, with the gold mentions in place of its events. */
export const sketchedReports = (
  records: readonly ReportRecord[],
  rows: readonly LinkingRow[],
): readonly SketchedReport[] =>
  rows.map((row, index) => {
    const record = records[index] as ReportRecord;
    return {
      report: blind(row.id),
      terms: countsOf(termsOf(record.report).map(({ term }) => term)),
      mentions: mentionSketchesOf({ ...record, events: scored(row).map((mention) => eventOf(row, mention)) }),
    };
  });

/** One prediction for each row; other weights are for measuring those that have not seen a report. */
export const linkingPredictions = (
  reports: readonly SketchedReport[],
  rows: readonly LinkingRow[],
  options: MentionOptions = {},
): readonly LinkingPrediction[] => {
  const clusters = new Map<string, Record<string, string>>();
  linkMentions(reports, options).clusters.forEach((members, cluster) => {
    for (const { report, mention } of members) {
      const own = clusters.get(report) ?? {};
      own[mention] = String(cluster);
      clusters.set(report, own);
    }
  });
  return rows.map(({ id }) => ({ id, clusters: clusters.get(blind(id)) ?? {} }));
};

/** Mentions of one happening across reports, mentions given, topics not. */
export const linking: CorpusTask<LinkingRow, LinkingPrediction> = {
  id: 'linking',
  sets: ['ecbplus-'],
  learnedFrom: ['ecbplus-train'],
  items: 'mentions with the right company in their report',
  inputs: (rows) => rows.map(({ id, text, pub_date }) => inputOf({ id: blind(id), text, published: pub_date })),
  toPredictions: (records, rows) => linkingPredictions(sketchedReports(records, rows), rows),
  score: scoreLinking,
  judge: judgeLinking,
  columns: ['CoNLL F1', 'MUC P', 'MUC R', 'MUC F1', 'B3 P', 'B3 R', 'B3 F1', 'CEAF-e P', 'CEAF-e R', 'CEAF-e F1'],
  toBeat: [
    { who: 'last-word stem in tf-idf clusters, dev', figures: { 'CoNLL F1': 73.9 } },
    { who: 'the same with synonyms and sentence similarity, dev', figures: { 'CoNLL F1': 76.2 } },
    { who: 'last-word stem in gold topic, dev', figures: { 'CoNLL F1': 71.4 } },
    { who: 'cross-encoder over a large transformer, test', figures: { 'CoNLL F1': 88.4 } },
  ],
};
