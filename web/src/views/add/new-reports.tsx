import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { newReportsQuery } from '../../api/adding.ts';
import type { ReportPage } from '../../api/types.ts';
import { formatDay } from '../../format/days.ts';
import { Button } from '../../ui/button.tsx';
import { Failure, Loading } from '../../ui/state.tsx';

const Row = ({ report }: { readonly report: ReportPage['rows'][number] }) => {
  const { id, headline, outlet, publishedDay, source } = report;
  return (
    <li>
      <Link to="/report/$id" params={{ id }} className="serif words">
        {headline ?? source}
      </Link>{' '}
      <span className="small quiet">
        <span className="words">{outlet ?? 'outlet unknown'}</span>,{' '}
        {publishedDay === undefined ? 'day unknown' : formatDay(publishedDay)}
      </span>
    </li>
  );
};

/** The reports that came into the dossier between two moments. */
export const NewReports = ({ since, until }: { readonly since: string; readonly until: string }) => {
  const { data, error, isPending, hasNextPage, fetchNextPage } = useInfiniteQuery(newReportsQuery(since, until));
  if (error) return <Failure error={error} />;
  if (isPending) return <Loading label="Loading the new reports" lines={2} />;
  return (
    <section className="stack" aria-label="New reports">
      <ul className="new-reports">
        {data.pages.flatMap(({ rows }) => rows.map((report) => <Row key={report.id} report={report} />))}
      </ul>
      {hasNextPage ? (
        <p>
          <Button onPress={() => void fetchNextPage()}>More</Button>
        </p>
      ) : undefined}
    </section>
  );
};
