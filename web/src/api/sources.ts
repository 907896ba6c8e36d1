import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { get } from './http.ts';
import type { Params } from './http.ts';
import type { Chains, Copies, Origins, ReportDetail, SourcesInfo, SpeakerDetail, SpeakerPage, StatementPage } from './types.ts';

const PAGE = 50;

/** How much stands behind the events a filter leaves: reports, texts, origins, voices. */
export const sourcesQuery = (filters: Params) =>
  queryOptions({
    queryKey: ['sources', filters],
    queryFn: ({ signal }) => get<SourcesInfo>('/api/sources', filters, signal),
    placeholderData: keepPreviousData,
  });

/** Who is told through whom. */
export const chainsQuery = (filters: Params) =>
  queryOptions({
    queryKey: ['chains', filters],
    queryFn: ({ signal }) => get<Chains>('/api/chains', filters, signal),
    placeholderData: keepPreviousData,
  });
