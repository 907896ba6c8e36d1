import { queryOptions } from '@tanstack/react-query';
import type { Decision } from '../../../src/model/chronology.ts';
import type { HistoryRow } from '../../../src/model/review.ts';
import { get, send } from './http.ts';

/** Who decides, and why. */
type Deciding = { readonly coder: string; readonly why: string };

/** What putting together or taking apart came to: the decision, and the events it left. */
export type Mended = { readonly decision: Decision; readonly events: readonly string[] };

/** Everything people decided about an event, the oldest first. */
export const eventHistoryQuery = (event: string, coder: string) =>
  queryOptions({
    queryKey: ['review', 'event', event, coder],
    queryFn: ({ signal }) => get<{ rows: readonly HistoryRow[] }>('/api/history', { event, coder }, signal),
  });

/** Puts events together: they are one from now on, under the id of the first. */
export const mergeEvents = (event: string, other: string, deciding: Deciding): Promise<Mended> =>
  send<Mended>('POST', `/api/events/${encodeURIComponent(event)}/merge`, { with: [other], ...deciding });

/** Takes reports out of an event: what they tell of it is another happening. */
export const splitEvent = (event: string, reports: readonly string[], deciding: Deciding): Promise<Mended> =>
  send<Mended>('POST', `/api/events/${encodeURIComponent(event)}/split`, { reports, ...deciding });

/** Takes a decision back: everything is as if it had not been made. */
export const undoDecision = (decision: string, deciding: Deciding): Promise<Mended> =>
  send<Mended>('POST', `/api/decisions/${encodeURIComponent(decision)}/undo`, deciding);
