import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { addressOf, get } from './http.ts';
import type { Params } from './http.ts';

/** How much an export under these filters will hold. */
export type ExportCount = { readonly events: number; readonly reports: number };

export const exportCountQuery = (filters: Params) =>
  queryOptions({
    queryKey: ['export-count', filters],
    queryFn: ({ signal }) => get<ExportCount>('/api/export/count', filters, signal),
    placeholderData: keepPreviousData,
  });

/** Where the file is. */
export const exportAddress = (format: string, policy: string | undefined, filters: Params): string =>
  addressOf('/api/export', { format, policy, ...filters });
