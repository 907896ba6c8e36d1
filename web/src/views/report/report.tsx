import './report.css';
import './layers.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { reportQuery } from '../../api/queries.ts';
import { Shown } from '../../ui/shown.tsx';
import { ReportView } from './report-view.tsx';

const route = getRouteApi('/report/$id');

/** One report with what was read from it. */
export const ReportPage = () => {
  const { id } = route.useParams();
  const report = useQuery(reportQuery(id));
  return (
    <Shown query={report} label="Loading the report">
      {(detail) => <ReportView key={id} detail={detail} />}
    </Shown>
  );
};
