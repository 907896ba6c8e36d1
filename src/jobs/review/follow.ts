import type { ReviewRule } from '../../corpus/review/reviewed.ts';
import { reviewed } from '../../corpus/review/reviewed.ts';
import type { IncidentSketch } from '../../corpus/linking/sketch.ts';
import type { ReportRecord } from '../../model/index.ts';
import type { Derived, Store } from '../../store/index.ts';
import {
  clustersOfReports,
  decisionsOn,
  dropIncidents,
  incidentsIn,
  incidentsOfReport,
  machineRecordOf,
  markUnread,
  placeIncidents,
  recordOf,
  reviewReports,
  showIncidents,
} from '../../store/index.ts';
import { unpackJson } from '../../store/pack.ts';
import { freshEventId } from '../event-ids.ts';
import { reviewedOf } from '../prepare/reading.ts';
import { settleNow } from '../settle.ts';
import { compareWithNeighbours } from '../version-changes.ts';
import { codingOf } from './settings.ts';

/** Ids of the incidents of a reading. */
export const incidentsToldIn = ({ sketches }: Derived): readonly string[] => {
  const found = sketches.find(({ kind }) => kind === 'incidents');
  return (unpackJson((found as NonNullable<typeof found>).blob) as readonly IncidentSketch[]).map(({ id }) => id);
};

/** Was an incident made by an event that a reviewer added? */
const isAdded = (id: string): boolean => /#r\d+i$/.test(id);

/** Puts new incidents into events of their own; those that are not told now keep their places. */
const keepPlaces = (store: Store, report: string, told: readonly string[], added: ReadonlySet<string>): void => {
  const before = incidentsOfReport(store, report).map(({ id }) => id);
  const kept = before.filter((id) => told.includes(id) || (isAdded(id) ? added.has(id) : !id.endsWith('#')));
  dropIncidents(store, [report], [...kept, ...told]);
  const fresh = told.filter((id) => !before.includes(id));
  placeIncidents(
    store,
    fresh.map((id) => ({
      id,
      report,
      ...(id.endsWith('#') ? {} : { cluster: freshEventId(id, (event) => incidentsIn(store, [event]).length > 0) }),
    })),
  );
  showIncidents(store, report, told);
};

const wasPublished = ({ report }: ReportRecord): string | undefined => report.published?.value;

/** Ids of the incidents of events that people added. */
export const addedIncidents = (
  report: string,
  added: ReadonlyMap<string, { readonly finding: { readonly id: string } }>,
) => new Set([...added.values()].map(({ finding }) => `${report}#${finding.id}i`));

/**
 * Lets a report follow the decisions about it: its record, and all that was drawn from the record it had. The events it
 * tells, of before and of now; none where nothing changed.
 */
const followReport = (store: Store, report: string, rule: ReviewRule): readonly string[] => {
  const [machine, before] = [machineRecordOf(store, report), recordOf(store, report)];
  if (!machine || !before) return [];
  const { record, standing } = reviewed(machine, decisionsOn(store, report), rule);
  // Both were made the same way: where a key stands elsewhere, the work is done again and comes to the same.
  if (JSON.stringify(record) === JSON.stringify(before)) return [];
  const left = clustersOfReports(store, [report]);
  const derived = reviewedOf(machine, record);
  reviewReports(store, [derived]);
  keepPlaces(store, report, incidentsToldIn(derived), addedIncidents(report, standing.added));
  compareWithNeighbours(store, report);
  // What its words say of time was read by that day.
  if (wasPublished(record) !== wasPublished(before)) markUnread(store, report);
  return [...new Set([...left, ...clustersOfReports(store, [report])])];
};

/** Lets records and events follow the decisions about them, and works the events out anew. Within the deciding transaction. */
export const followDecisions = (
  store: Store,
  { reports = [], events = [] }: { readonly reports?: Iterable<string>; readonly events?: Iterable<string> },
): readonly string[] => {
  const rule = { coding: codingOf(store) };
  const touched = [...new Set(reports)].flatMap((report) => followReport(store, report, rule));
  const all = [...new Set([...touched, ...events])];
  settleNow(store, all);
  return all;
};
