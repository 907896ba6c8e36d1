import { useQuery } from '@tanstack/react-query';
import type { ReportRecord } from '../../../src/model/record.ts';
import { reportQuery } from '../api/queries.ts';
import { reportReviewQuery } from '../api/review.ts';
import { settingsQuery } from '../api/settings.ts';
import { useCoder } from '../shell/coder.ts';

/**
 * A report, and its record as the coder sees it: while coding is double, their own decisions are in it and nobody
 * else's, though none of them is in force yet.
 */
export const useSeenRecord = (id: string) => {
  const [by] = useCoder();
  const report = useQuery(reportQuery(id));
  const isBlind = useQuery(settingsQuery()).data?.coding === 'double' && by !== '';
  const review = useQuery({ ...reportReviewQuery(id, by), enabled: isBlind });
  const inForce = report.data?.record;
  const own: ReportRecord | undefined = review.data && (review.data.record ?? inForce);
  return { report, record: isBlind ? own : inForce };
};
