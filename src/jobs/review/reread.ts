import { metaFields } from '../../corpus/review/paths.ts';
import { withMeta } from '../../corpus/review/applied.ts';
import { reviewed } from '../../corpus/review/reviewed.ts';
import type { Standing } from '../../corpus/review/standing.ts';
import type { NewsReport, ReportRecord } from '../../model/index.ts';
import type { PreparedReport, Store } from '../../store/index.ts';
import { decisionsOn, incidentsOfReport, packJson } from '../../store/index.ts';
import { unpackJson } from '../../store/pack.ts';
import { reviewedOf } from '../prepare/reading.ts';
import { addedIncidents, incidentsToldIn } from './follow.ts';
import { codingOf } from './settings.ts';

/** What people say of a report that its words are read by; bylines are not among that. */
const readFields = metaFields.filter((field) => field !== 'bylines');

const standingOn = (store: Store, machine: ReportRecord): Standing =>
  reviewed(machine, decisionsOn(store, machine.report.id), { coding: codingOf(store) }).standing;

/** A record to be read again by what people said of its report: a day of publication that was put right dates its words. */
export const readBy = (store: Store, machine: ReportRecord): ReportRecord => {
  const { values } = standingOn(store, machine);
  const said = new Map([...values].filter(([path]) => readFields.some((field) => path === `/${field}`)));
  return withMeta(machine, { values: said });
};

/** What came with the report stays what came with it, whatever it was read by. */
const asItCame = (now: ReportRecord, { report: came }: ReportRecord, { values }: Standing): ReportRecord => {
  const said = readFields.filter((field) => values.has(`/${field}`));
  if (said.length === 0) return now;
  const rest = Object.entries(now.report).filter(([key]) => !(said as readonly string[]).includes(key));
  const kept = said.flatMap((field) => (came[field] === undefined ? [] : [[field, came[field]] as const]));
  return { ...now, report: Object.fromEntries([...rest, ...kept]) as unknown as NewsReport };
};

/** A new reading under the decisions about its report. */
export type UnderDecisions = {
  readonly reading: PreparedReport;
  /** Ids of its incidents, those that decisions hide among them. */
  readonly incidents: readonly string[];
  readonly told: readonly string[];
  /** Decisions that nothing in it fits. */
  readonly orphans: number;
};

/** Puts the decisions about a report over what was read in it anew. `before` is what was read the last time. */
export const underDecisions = (store: Store, reading: PreparedReport, before: ReportRecord): UnderDecisions => {
  const read = unpackJson(reading.record) as ReportRecord;
  const machine = asItCame(read, before, standingOn(store, read));
  const result = reviewed(machine, decisionsOn(store, machine.report.id), { coding: codingOf(store) });
  const derived = reviewedOf(machine, result.record);
  const own = machine.incidents.map(({ id }) => `${machine.report.id}#${id}`);
  const told = incidentsToldIn(derived);
  const added = addedIncidents(machine.report.id, result.standing.added);
  const placed = incidentsOfReport(store, machine.report.id).map(({ id }) => id);
  return {
    reading: { ...reading, ...derived, record: packJson(machine) },
    incidents: [...new Set([...told, ...own, ...placed.filter((id) => added.has(id))])],
    told,
    orphans: result.orphans.length,
  };
};
