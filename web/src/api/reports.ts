import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Params } from './http.ts';
import { get } from './http.ts';
import type { Outlets, ReportChanges, ReportPage, ReportUses } from './types.ts';

const PAGE = 100;

const addressOf = (id: string, rest: string): string => `/api/reports/${encodeURIComponent(id)}/${rest}`;

/** Where the bytes a report came as can be saved from. */
export const originalAddress = (id: string): string => addressOf(id, 'original');

/** Its sentences, and which of its figures the chronology uses. */
export const usesQuery = (id: string) =>
  queryOptions({
    queryKey: ['report', id, 'uses'],
    queryFn: ({ signal }) => get<ReportUses>(addressOf(id, 'uses'), {}, signal),
  });

/** What a version says otherwise than the one before it. */
export const changesQuery = (id: string) =>
  queryOptions({
    queryKey: ['report', id, 'changes'],
    queryFn: ({ signal }) => get<ReportChanges>(addressOf(id, 'changes'), {}, signal),
  });

/** Reports page by page, without their texts, the newest first. */
export const reportsQuery = (filters: Params) =>
  infiniteQueryOptions({
    queryKey: ['reports', filters],
    queryFn: ({ pageParam, signal }) =>
      get<ReportPage>('/api/reports', { ...filters, order: 'newest', limit: PAGE, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });

/** Who published the reports, and how many. */
export const outletsQuery = () =>
  queryOptions({
    queryKey: ['outlets'],
    queryFn: ({ signal }) => get<Outlets>('/api/outlets', {}, signal),
  });
