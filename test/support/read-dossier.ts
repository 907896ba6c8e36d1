import { accountsOf, textsOf } from '../../src/corpus/members.ts';
import type { Accounts, ClusterMember } from '../../src/corpus/members.ts';
import { statementsOf } from '../../src/corpus/statements.ts';
import { voicesOf } from '../../src/corpus/voices/voices.ts';
import { read } from '../../src/engine/index.ts';
import { loadResources } from '../../src/jobs/resources.ts';
import type { CopyGroup, ReportInput, ReportRecord } from '../../src/model/index.ts';

const resources = loadResources();

/** Reads reports of our own; the ids are r1, r2 … unless given. */
export const recordsOf = (reports: readonly (Omit<ReportInput, 'id'> & { readonly id?: string })[]): ReportRecord[] =>
  reports.map((report, index) => {
    const record = read({ id: `r${index + 1}`, language: 'en', ...report }, { resources });
    if (!('events' in record)) throw new Error(`not read: ${report.text}`);
    return record;
  });

/** All events and figures of the records as one happening. */
export const asOneEvent = (records: readonly ReportRecord[], copies: readonly CopyGroup[] = []): Accounts => {
  const members: ClusterMember[] = records.map((record) => ({
    record,
    events: record.events.map(({ id }) => id),
    incident: {
      id: 'i',
      lead: true,
      main: 'none',
      events: ['none'],
      figures: record.figures.map(({ id }) => id),
      totals: [],
      people: [],
    },
  }));
  return accountsOf('happening', members, {
    statements: records.flatMap((record) => [...statementsOf(record)]),
    copies,
    voices: voicesOf(records, textsOf(copies)),
  });
};
