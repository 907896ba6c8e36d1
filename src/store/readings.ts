import type { ChainLink } from '../model/index.ts';
import { fixedInsert, runFixed } from './query.ts';
import type { Cell, Store } from './query.ts';
import { rowSeq } from './numbering.ts';
import { speakerOf } from './rows.ts';
import type { Derived, EventRow, StatementRow } from './rows.ts';
import type { VoiceBook } from './voices.ts';

const intoStatement = fixedInsert('statement', [
  'seq',
  'report',
  'local',
  'kind',
  'act',
  'manner',
  'speaker',
  'chain',
  'evidence',
  'event',
  'measure',
  'min',
  'max',
  'as_of',
  'as_of_basis',
  'said',
  'detail',
  'change',
  'sensitive',
]);
const intoEvent = fixedInsert('event', [
  'seq',
  'report',
  'local',
  'type',
  'family',
  'from_day',
  'to_day',
  'precision',
  'basis',
  'place_id',
  'place_name',
  'country',
  'lat',
  'lon',
  'incident',
  'polarity',
  'modality',
  'actors',
]);
const intoSketch = fixedInsert('sketch', ['kind', 'report', 'blob']);
const intoDayVote = fixedInsert('day_vote', ['date', 'report', 'weight', 'sentences']);
const intoSearch = fixedInsert('search', ['rowid', 'headline', 'text']);

const kindOf = ({ says }: StatementRow['statement']): 'event' | 'figure' | 'content' =>
  'event' in says ? 'event' : 'figure' in says ? 'figure' : 'content';

const json = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value));

const statementCells = (row: StatementRow, seq: number, report: number, voices: VoiceBook): readonly Cell[] => {
  const { statement, min, max, asOf } = row;
  const { chain, says, id } = statement;
  const speaker = speakerOf(chain);
  return [
    seq,
    report,
    id.slice(id.lastIndexOf('#') + 1),
    kindOf(statement),
    statement.act,
    statement.manner,
    speaker === undefined ? null : voices.numberOf(speaker),
    JSON.stringify(chain satisfies readonly ChainLink[]),
    JSON.stringify(statement.evidence),
    'event' in says ? says.event : (row.event ?? null),
    row.measure ?? null,
    min ?? null,
    max ?? null,
    asOf?.value ?? null,
    asOf?.basis ?? null,
    row.said ?? null,
    json(row.detail),
    statement.change ?? null,
    statement.sensitive === true ? 1 : 0,
  ];
};

const eventCells = (row: EventRow, seq: number, report: number): readonly Cell[] => [
  seq,
  report,
  row.id,
  row.type,
  row.family,
  row.from ?? null,
  row.to ?? null,
  row.precision ?? null,
  row.basis ?? null,
  row.place?.id ?? null,
  row.place?.name ?? null,
  row.place?.country ?? null,
  row.place?.lat ?? null,
  row.place?.lon ?? null,
  row.incident ?? null,
  row.polarity,
  row.modality,
  JSON.stringify(row.actors ?? []),
];

/** Writes what was read from a report into the tables that queries ask. */
export const writeReading = (store: Store, report: number, reading: Derived, voices: VoiceBook): void => {
  reading.statements.forEach((row, index) => {
    runFixed(store, intoStatement, statementCells(row, rowSeq(report, index), report, voices));
    voices.tally(row.statement.chain, 1);
  });
  reading.events.forEach((row, index) => {
    runFixed(store, intoEvent, eventCells(row, rowSeq(report, index), report));
  });
  for (const { kind, blob } of reading.sketches) runFixed(store, intoSketch, [kind, report, blob]);
  for (const { date, weight, sentences } of reading.dayVotes)
    runFixed(store, intoDayVote, [date, report, weight, JSON.stringify(sentences)]);
  runFixed(store, intoSearch, [report, reading.report.headline ?? '', reading.report.text]);
};
