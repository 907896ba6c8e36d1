import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { get } from './http.ts';
import type { Accounts, EventPage, FindingPassages, StatementPage } from './types.ts';

const MATCHES = 8;

/** What the accounts of an event say of it besides numbers. */
export const accountsQuery = (id: string, asBelievedOn?: string) =>
  queryOptions({
    queryKey: ['accounts', id, asBelievedOn],
    queryFn: ({ signal }) => get<Accounts>(`/api/events/${encodeURIComponent(id)}/accounts`, { asBelievedOn }, signal),
  });

/** The words that findings of a report stand on. */
export const passagesQuery = (report: string, findings: readonly string[]) =>
  queryOptions({
    queryKey: ['passages', report, findings.join(',')],
    queryFn: ({ signal }) =>
      get<FindingPassages>(
        `/api/reports/${encodeURIComponent(report)}/passages`,
        { findings: findings.join(',') },
        signal,
      ),
  });

/** Events whose reports have some words, or that lie around a day. */
export const matchesQuery = (asked: { readonly text?: string; readonly since?: string; readonly until?: string }) =>
  queryOptions({
    queryKey: ['matches', asked],
    queryFn: ({ signal }) => get<EventPage>('/api/events', { ...asked, limit: MATCHES }, signal),
    placeholderData: keepPreviousData,
  });

const STATEMENTS = 200;

/** All statements of an event, those that its tolls and conflicts point at first. */
export const statementsQuery = (id: string, asBelievedOn?: string) =>
  infiniteQueryOptions({
    queryKey: ['statements', id, asBelievedOn],
    queryFn: ({ pageParam, signal }) =>
      get<StatementPage>(
        `/api/events/${encodeURIComponent(id)}/statements`,
        { asBelievedOn, limit: STATEMENTS, cursor: pageParam },
        signal,
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });
