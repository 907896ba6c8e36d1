import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { get } from './http.ts';
import type { Params } from './http.ts';
import type { Chains, CopyList, OriginList, SearchPage, SourcesInfo, SpeakerList } from './types.ts';

const PAGE = 50;

/** A list fetched page by page; what was there stays on the screen while a narrower one comes. */
const pagesOf = <T extends { readonly next?: string }>(name: string, path: string, params: Params) =>
  infiniteQueryOptions({
    queryKey: [name, params],
    queryFn: ({ pageParam, signal }) => get<T>(path, { ...params, limit: PAGE, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });

/** How much stands behind the events a filter leaves: reports, texts, origins. */
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

export const speakersQuery = (filters: Params) => pagesOf<SpeakerList>('speakers', '/api/speakers', filters);

export const originsQuery = (filters: Params) => pagesOf<OriginList>('origins', '/api/origins', filters);

export const copiesQuery = (filters: Params) => pagesOf<CopyList>('copies', '/api/copies', filters);

/** Reports by their words. */
export const searchQuery = (asked: Params) => pagesOf<SearchPage>('search', '/api/search', asked);
