import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { reportReviewQuery } from '../../api/review.ts';
import { usesQuery } from '../../api/reports.ts';
import type { ReportDetail } from '../../api/types.ts';
import { useCoder } from '../../shell/coder.ts';
import type { ReportPageState } from './context.ts';
import { itemsOf } from './items.ts';
import { hiddenIn } from './layers.ts';
import { rejectedItems } from './review-states.ts';
import type { Page } from './text-nodes.ts';
import { useOpen } from './use-open.ts';

const route = getRouteApi('/report/$id');

/** All that the parts of the page share, from the report, the address and what comes after it. */
export const usePageState = (detail: ReportDetail, page: Page | undefined): ReportPageState => {
  const search = route.useSearch();
  const { id } = detail.report;
  const [by] = useCoder();
  const uses = useQuery(usesQuery(id)).data;
  const review = useQuery(reportReviewQuery(id, by)).data;
  const items = useMemo(() => itemsOf(detail.record, rejectedItems(review)), [detail.record, review]);
  const hidden = useMemo(() => hiddenIn(search.hidden), [search.hidden]);
  return { detail, items, uses, review, hidden, page, ...useOpen(items) };
};
