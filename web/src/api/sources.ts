import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { get } from './http.ts';
import type { Params } from './http.ts';
import type {
  Chains,
  CopyList,
  SearchAnswer,
  SourcesInfo,
  SpeakerDetail,
  SpeakerFigures,
  SpeakerList,
} from './types.ts';

/** As much as the server gives at once. */
const ALL = 200;
const PAGE = 50;

/** Who stands behind the events a filter leaves: counts, and the first of speakers, origins, copies. */
export const sourcesQuery = (filters: Params) =>
  queryOptions({
    queryKey: ['sources', filters],
    queryFn: ({ signal }) => get<SourcesInfo>('/api/sources', { ...filters, limit: ALL }, signal),
    placeholderData: keepPreviousData,
  });

/** Who is told through whom. */
export const chainsQuery = (filters: Params) =>
  queryOptions({
    queryKey: ['chains', filters],
    queryFn: ({ signal }) => get<Chains>('/api/chains', { ...filters, limit: ALL }, signal),
    placeholderData: keepPreviousData,
  });

const first = undefined as string | undefined;

/** Everybody who speaks in the dossier, or whose name has some letters. */
export const speakersQuery = (text: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['speakers', text],
    queryFn: ({ pageParam, signal }) =>
      get<SpeakerList>('/api/speakers', { text, limit: PAGE, cursor: pageParam }, signal),
    initialPageParam: first,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });

/** Everything in the dossier that is one text. */
export const copiesQuery = () =>
  infiniteQueryOptions({
    queryKey: ['copies'],
    queryFn: ({ pageParam, signal }) => get<CopyList>('/api/copies', { limit: PAGE, cursor: pageParam }, signal),
    initialPageParam: first,
    getNextPageParam: ({ next }) => next,
  });

const speakerAddress = (name: string): string => `/api/speakers/${encodeURIComponent(name)}`;

/** What one voice said, by day. */
export const speakerQuery = (name: string, act: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['speaker', name, act],
    queryFn: ({ pageParam, signal }) =>
      get<SpeakerDetail>(speakerAddress(name), { act, limit: PAGE, cursor: pageParam }, signal),
    initialPageParam: first,
    getNextPageParam: ({ statements }) => statements.next,
    placeholderData: (before, query) => (query?.queryKey[1] === name ? before : undefined),
  });

/** What one voice counted, and what else it is called. */
export const speakerFiguresQuery = (name: string) =>
  queryOptions({
    queryKey: ['speaker-figures', name],
    queryFn: ({ signal }) => get<SpeakerFigures>(`${speakerAddress(name)}/figures`, {}, signal),
  });

/** Reports by their words, and events by their titles. */
export const searchQuery = (asked: Params) =>
  infiniteQueryOptions({
    queryKey: ['search', asked],
    queryFn: ({ pageParam, signal }) =>
      get<SearchAnswer>('/api/search', { ...asked, limit: PAGE, cursor: pageParam }, signal),
    initialPageParam: first,
    getNextPageParam: ({ reports }) => reports.next,
    placeholderData: keepPreviousData,
  });
