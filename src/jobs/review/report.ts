import { reviewed } from '../../corpus/review/reviewed.ts';
import type { Reviewed } from '../../corpus/review/reviewed.ts';
import { statesOf } from '../../corpus/review/state.ts';
import { canonical } from '../../model/canonical.ts';
import type { Decision, Orphan, ReportRecord, ReportReview } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { decidedReports, decisionsOn, machineRecordOf, recordOf } from '../../store/index.ts';
import type { Eyes } from './seen.ts';
import { seenOf } from './seen.ts';
import { codingOf } from './settings.ts';

/** A report as these eyes see it: what the machine read, what was decided, and the record this comes to. */
export type SeenReport = {
  readonly machine: ReportRecord;
  readonly decisions: readonly Decision[];
  readonly result: Reviewed;
};

/** Puts the decisions about a report over what the machine read in it; undefined where there is no such report. */
export const seenReport = (store: Store, report: string, { coder }: Eyes = {}): SeenReport | undefined => {
  const machine = machineRecordOf(store, report);
  if (!machine) return undefined;
  const decisions = decisionsOn(store, report);
  return { machine, decisions, result: reviewed(machine, decisions, { coding: codingOf(store), coder }) };
};

/** The record of a report with the decisions in force, worked out anew. */
export const inForceIn = (store: Store, report: string): ReportRecord | undefined =>
  seenReport(store, report)?.result.record;

const orphansIn = (store: Store, { decisions, result }: SeenReport, eyes: Eyes): readonly Orphan[] => {
  const seen = new Map(seenOf(store, decisions, eyes).map((decision) => [decision.id, decision]));
  return result.orphans.flatMap(({ decision: { id }, words, why }) => {
    const decision = seen.get(id);
    return decision ? [{ decision, words, why }] : [];
  });
};

/** The record as a coder sees it, where that is another than all see. */
const ownRecord = (store: Store, report: string, { result }: SeenReport): Pick<ReportReview, 'record'> =>
  canonical(recordOf(store, report)) === canonical(result.record) ? {} : { record: result.record };

/** What people decided about a report, value by value, as these eyes may see it. */
export const reviewOf = (store: Store, report: string, eyes: Eyes = {}): ReportReview | undefined => {
  const seen = seenReport(store, report, eyes);
  if (!seen) return undefined;
  const coding = codingOf(store);
  return {
    report,
    coding,
    states: statesOf(seen.machine, seen.result, coding === 'double' ? eyes.coder : undefined),
    ...ownRecord(store, report, seen),
    orphans: orphansIn(store, seen, eyes),
    decisions: seenOf(store, seen.decisions, eyes),
  };
};

/** Every decision that nothing in the readings of now fits. */
export const orphansOf = (store: Store, eyes: Eyes = {}): readonly Orphan[] =>
  decidedReports(store).flatMap((report) => {
    const seen = seenReport(store, report, eyes);
    return seen ? orphansIn(store, seen, eyes) : [];
  });
