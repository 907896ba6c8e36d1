import { ballotsOf } from '../../corpus/days/rank.ts';
import { dayVotesOf } from '../../corpus/days/votes.ts';
import { engineVersion } from '../../engine/version.ts';
import type { ReportRecord } from '../../model/index.ts';
import { packJson } from '../../store/pack.ts';
import type { Derived, Reading, ReviewedRow } from '../../store/rows.ts';
import { eventRowsOf } from './event-rows.ts';
import { sketchRowsOf } from './sketch-rows.ts';
import { statementRowsOf } from './statement-rows.ts';

const dayVotesFor = (record: ReportRecord): Reading['dayVotes'] =>
  ballotsOf(dayVotesOf(record)).map(({ date, weight, candidates }) => ({ date, weight, sentences: candidates }));

const derivedOf = (record: ReportRecord): Derived => ({
  report: record.report,
  engineVersion,
  statements: statementRowsOf(record),
  events: eventRowsOf(record),
  sketches: sketchRowsOf(record),
  dayVotes: dayVotesFor(record),
  problems: record.problems,
});

/** Everything the store keeps of a record. */
export const readingOf = (record: ReportRecord): Reading => ({ ...derivedOf(record), record: packJson(record) });

/** Address and outlet as they came, where they are others now: the page is known by them when it comes again. */
const cameAs = ({ report: came }: ReportRecord, { report: now }: ReportRecord): Omit<ReviewedRow, 'blob'> =>
  came.url === undefined || (came.url === now.url && came.outlet === now.outlet)
    ? {}
    : { url: came.url, ...(came.outlet === undefined ? {} : { outlet: came.outlet }) };

/** What follows from a record as people left it: all of it as from one that was read. */
export const reviewedOf = (machine: ReportRecord, record: ReportRecord): Derived => ({
  ...derivedOf(record),
  ...(record === machine ? {} : { reviewed: { blob: packJson(record), ...cameAs(machine, record) } }),
});
