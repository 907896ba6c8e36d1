import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Params } from './http.ts';
import { get } from './http.ts';
import type { ReportDetail, ReportPage } from './types.ts';

const PAGE = 100;

/** The address of what belongs to a report. */
export const reportAddress = (id: string, rest = ''): string => `/api/reports/${encodeURIComponent(id)}${rest}`;

/** One report with its text and all that was read from it. */
export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ['report', id],
    queryFn: ({ signal }) => get<ReportDetail>(reportAddress(id), {}, signal),
  });

/** Reports page by page, without their texts. */
export const reportsQuery = (filters: Params) =>
  infiniteQueryOptions({
    queryKey: ['reports', filters],
    queryFn: ({ pageParam, signal }) =>
      get<ReportPage>('/api/reports', { ...filters, order: 'newest', limit: PAGE, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
