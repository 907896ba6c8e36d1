import './reports.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { reportsQuery } from '../../api/reports.ts';
import { Failure, Loading, State } from '../../ui/state.tsx';
import { ReportFilterBar } from './report-filters.tsx';
import { ReportTable } from './report-table.tsx';
import { useReportFilters } from './use-report-filters.ts';

const NoReports = ({ narrowed }: { readonly narrowed: boolean }) =>
  narrowed ? (
    <State title="No report fits" role="status">
      <p>Nothing was published by this outlet in these days. Take a filter away to see more.</p>
      <Link to="/reports" className="button">
        Show all reports
      </Link>
    </State>
  ) : (
    <State title="No reports yet" role="status">
      <p>Reports are what everything else here is read from.</p>
      <Link to="/add" className="button button--main">
        Add reports
      </Link>
    </State>
  );

/** Every report of the dossier, the newest first. */
export const ReportsPage = () => {
  const [filters] = useReportFilters();
  const reports = useInfiniteQuery(reportsQuery(filters));
  const rows = useMemo(() => reports.data?.pages.flatMap((page) => page.rows) ?? [], [reports.data]);
  const narrowed = Object.keys(filters).some((name) => name !== 'versions');
  return (
    <div className="page reports">
      <header className="page__head">
        <h1>Reports</h1>
        <p className="small quiet">
          What the dossier was read from, the newest first. A report opens with everything read from it marked in its
          text.
        </p>
        <ReportFilterBar />
      </header>
      {reports.error ? <Failure error={reports.error} again={() => void reports.refetch()} /> : undefined}
      {reports.isPending ? <Loading label="Loading the reports" lines={9} /> : undefined}
      {reports.isSuccess && rows.length === 0 ? <NoReports narrowed={narrowed} /> : undefined}
      {rows.length > 0 ? (
        <ReportTable
          rows={rows}
          stale={reports.isPlaceholderData}
          more={reports.hasNextPage}
          onMore={() => void reports.fetchNextPage()}
        />
      ) : undefined}
    </div>
  );
};
