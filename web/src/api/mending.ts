import { queryOptions } from '@tanstack/react-query';
import { get, send } from './http.ts';
import type { AuditRow, Decided } from './review.ts';

/** Who decides, and why. */
type Deciding = { readonly by: string; readonly why: string };

/** Everything people decided about an event, the latest first. */
export const eventHistoryQuery = (event: string) =>
  queryOptions({
    queryKey: ['review', 'event', event],
    queryFn: ({ signal }) => get<{ rows: readonly AuditRow[] }>('/api/decisions', { event }, signal),
  });

/** Puts events together: they are one from now on, under the id of the first. */
export const mergeEvents = (event: string, other: string, deciding: Deciding): Promise<Decided> =>
  send<Decided>('POST', `/api/events/${encodeURIComponent(event)}/merge`, { with: [other], ...deciding });

/** Takes reports out of an event: what they tell of it is another happening. */
export const splitEvent = (event: string, reports: readonly string[], deciding: Deciding): Promise<Decided> =>
  send<Decided>('POST', `/api/events/${encodeURIComponent(event)}/split`, { reports, ...deciding });
