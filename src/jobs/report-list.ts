import type { CopyGroup } from '../model/index.ts';
import type { Page, PageOptions, ReportFilter, Store } from '../store/index.ts';
import { copyGroups, eventCountsOf, reports } from '../store/index.ts';
import { toldReport } from './report-view.ts';
import type { ToldReport } from './report-view.ts';

/** A report as a list shows it: how many events it tells, and whether its text is one with others. */
export type ListedReport = ToldReport & {
  readonly events: number;
  readonly copies?: Pick<CopyGroup, 'id' | 'kind' | 'first'> & { readonly reports: number };
};

const copiesOf = (groups: readonly CopyGroup[], report: string): Pick<ListedReport, 'copies'> => {
  const found = groups.find((group) => group.reports.includes(report));
  if (!found) return {};
  const { id, kind, first } = found;
  return { copies: { id, kind, first, reports: found.reports.length } };
};

/** A page of reports without their texts. */
export const listedReports = (store: Store, filter: ReportFilter, page: PageOptions): Page<ListedReport> => {
  const { rows, ...next } = reports(store, filter, page);
  const counts = eventCountsOf(
    store,
    rows.map(({ seq }) => seq),
  );
  const groups = copyGroups(
    store,
    rows.map(({ id }) => id),
  );
  const listed = rows.map((row) => ({
    ...toldReport(row),
    events: counts.get(row.seq) ?? 0,
    ...copiesOf(groups, row.id),
  }));
  return { rows: listed, ...next };
};
