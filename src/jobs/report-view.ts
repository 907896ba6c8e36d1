import type { CopyGroup, ReportRecord } from '../model/index.ts';
import type { Store, StoredReport, ToldEvent } from '../store/index.ts';
import { copyGroups, eventsToldBy, recordOf, reportById, versionsOf } from '../store/index.ts';

/** A report as it is told outside: without the file's own number. */
export type ToldReport = Omit<StoredReport, 'seq'>;

export const toldReport = ({ seq: _, ...report }: StoredReport): ToldReport => report;

/** One report with all that a page about it shows. */
export type ReportView = {
  readonly report: ToldReport;
  readonly record: ReportRecord;
  readonly versions: readonly ToldReport[];
  readonly events: readonly ToldEvent[];
  readonly copies?: CopyGroup;
};

/** One report by its id. */
export const reportView = (store: Store, id: string): ReportView | undefined => {
  const report = reportById(store, id);
  const record = recordOf(store, id);
  if (!report || !record) return undefined;
  const [copies] = copyGroups(store, [id]);
  return {
    report: toldReport(report),
    record,
    versions: versionsOf(store, id).map(toldReport),
    events: eventsToldBy(store, id),
    ...(copies ? { copies } : {}),
  };
};
