import { queryOptions } from '@tanstack/react-query';
import { histogramQuery } from './queries.ts';
import { addressOf } from './http.ts';
import type { Params } from './http.ts';

/** How many events these filters leave: those of each day, and those of no known day. */
export const eventCountQuery = (filters: Params) =>
  queryOptions({
    ...histogramQuery(filters),
    select: ({ bins, undated }) => bins.reduce((sum, { events }) => sum + events, undated),
  });

/** Where the file is. */
export const exportAddress = (format: string, policy: string | undefined, filters: Params): string =>
  addressOf('/api/export', { format, policy, ...filters });
