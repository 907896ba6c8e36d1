import type { ReportRecord } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import { recordOf } from '../store/index.ts';

/** The record of a report, where the dossier has it. */
export type RecordOf = (report: string) => ReportRecord | undefined;

/** Records as they are asked for, each unpacked once while it is among the last `most` that were. */
export const recordsIn = (store: Store, most = 300): RecordOf => {
  const kept = new Map<string, ReportRecord | undefined>();
  return (report) => {
    const record = kept.has(report) ? kept.get(report) : recordOf(store, report);
    kept.delete(report);
    kept.set(report, record);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return record;
  };
};
