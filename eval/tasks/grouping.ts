import { createHash } from 'node:crypto';
import { incidentsAcross } from '../../src/corpus/linking/across.ts';
import type { LinkOptions } from '../../src/corpus/linking/link.ts';
import { incidentTotal } from '../../src/corpus/linking/settle.ts';
import { singleDay } from '../../src/corpus/policy.ts';
import type { ReportRecord } from '../../src/model/index.ts';
import { judgeGrouping, scoreGrouping, type GroupingPrediction, type GroupingRow } from '../scorers/grouping.ts';
import type { CorpusTask } from '../task.ts';
import { inputOf } from './fields.ts';

/** Ids and order of the rows give the incident away: the product sees neither. */
const blind = (id: string): string => createHash('sha256').update(`shuffled ${id}`).digest('hex').slice(0, 16);

/** Reports in an order and under ids that say nothing, and the way back to the row. */
export const shuffledInputs = (rows: readonly GroupingRow[]) => {
  const byId = new Map(rows.map((row) => [blind(row.id), row]));
  return {
    inputs: [...byId]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { text, date, title, url }]) => inputOf({ id, text, published: date, headline: title, url })),
    rowOf: (id: string): GroupingRow | undefined => byId.get(id),
  };
};

/** What the linked incidents say of each report, by its id. */
const linked = (
  records: readonly ReportRecord[],
  options: LinkOptions,
): ReadonlyMap<string, Omit<GroupingPrediction, 'id'>> => {
  const found = new Map<string, Omit<GroupingPrediction, 'id'>>();
  for (const { id, tellings, time, killed, injured } of incidentsAcross(records, options))
    for (const sketch of tellings.filter(({ lead }) => lead))
      found.set(sketch.report, {
        cluster: id,
        n_killed: incidentTotal([{ sketch }], 'killed') ?? 0,
        n_injured: incidentTotal([{ sketch }], 'injured') ?? 0,
        date: sketch.time && singleDay(sketch.time),
        event_killed: killed ?? 0,
        event_injured: injured ?? 0,
        event_date: time && singleDay(time),
      });
  return found;
};

/** One prediction for each row, in their order; other weights are for measuring those that have not seen a report. */
export const groupingPredictions = (
  records: readonly ReportRecord[],
  rows: readonly GroupingRow[],
  options: LinkOptions = {},
): readonly GroupingPrediction[] => {
  const found = linked(records, options);
  return rows.map(({ id }) => ({ id, ...found.get(blind(id)) }));
};

/** Reports of one shooting together, and its day and victims as all of them tell it. */
export const grouping: CorpusTask<GroupingRow, GroupingPrediction> = {
  id: 'grouping',
  sets: ['gva-multi-'],
  learnedFrom: ['gva-multi-dev'],
  items: 'values',
  inputs: (rows) => shuffledInputs(rows).inputs,
  toPredictions: (records, rows) => groupingPredictions(records, rows),
  score: scoreGrouping,
  judge: judgeGrouping,
  columns: [
    'B3 F1',
    'B3 P',
    'B3 R',
    'pairs F1',
    'pairs P',
    'pairs R',
    'date',
    'date, one report',
    'both figures',
    'both figures, one report',
  ],
  toBeat: [
    { who: 'tf-idf', figures: { 'B3 F1': 83.8 } },
    {
      who: 'tf-idf and the day told',
      figures: { 'B3 F1': 93.3, 'pairs F1': 81.7, date: 79.6, 'date, one report': 74 },
    },
    { who: 'every report by itself', figures: { 'B3 F1': 72.8 } },
  ],
};
