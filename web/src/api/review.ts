import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Decision } from '../../../src/model/chronology.ts';
import type {
  Agreement,
  Dispute,
  FindingDraft,
  HistoryRow,
  Orphan,
  QueuePage,
  ReportReview,
  ReviewPreview,
} from '../../../src/model/review.ts';
import { get, send } from './http.ts';
import type { DecisionPage } from './types.ts';

const PAGE = 100;

/** What decisions did: they are in the chain, and these values and events changed. */
export type Decided = ReviewPreview & {
  readonly decisions: readonly Decision[];
  /** Of an undoing: how many events are again as they were. */
  readonly restored?: number;
};

/** What another did meanwhile to a value one was about to change. */
export type ConflictDetails = { readonly current?: unknown; readonly by?: string; readonly at?: string };

type Asked = { readonly coder?: string; readonly event?: string; readonly layer?: string };

/** Whose eyes; without a name those of whoever settles differences. */
const eyesOf = (by: string): { coder?: string } => (by === '' ? {} : { coder: by });

/** What people decided about a report, as one coder may see it. */
export const reportReviewQuery = (report: string, by: string) =>
  queryOptions({
    queryKey: ['review', 'report', report, by],
    queryFn: ({ signal }) => get<ReportReview>(`/api/reports/${encodeURIComponent(report)}/review`, eyesOf(by), signal),
  });

/** Findings worth a look, the least certain with the greatest effect first. */
export const queueQuery = (asked: Asked) =>
  infiniteQueryOptions({
    queryKey: ['review', 'queue', asked],
    queryFn: ({ pageParam, signal }) =>
      get<QueuePage>('/api/review/queue', { ...asked, limit: PAGE, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });

/** Values that coders judged differently. */
export const disputesQuery = () =>
  queryOptions({
    queryKey: ['review', 'disputes'],
    queryFn: ({ signal }) => get<{ rows: readonly Dispute[] }>('/api/review/disputes', {}, signal),
  });

/** How far coders agree. */
export const agreementQuery = () =>
  queryOptions({
    queryKey: ['review', 'agreement'],
    queryFn: ({ signal }) => get<Agreement>('/api/review/agreement', {}, signal),
  });

/** Decisions whose words the record of now has no finding for. */
export const orphansQuery = (by: string) =>
  queryOptions({
    queryKey: ['review', 'orphans', by],
    queryFn: ({ signal }) => get<{ rows: readonly Orphan[] }>('/api/review/orphans', eyesOf(by), signal),
  });

/** Every step in the life of a value. */
export const historyQuery = (report: string, path: string, by: string) =>
  queryOptions({
    queryKey: ['review', 'history', report, path, by],
    queryFn: ({ signal }) =>
      get<{ rows: readonly HistoryRow[] }>('/api/history', { report, path, ...eyesOf(by) }, signal),
  });

/** Makes decisions, all of them or none. */
export const postDecisions = (by: string, decisions: readonly FindingDraft[]): Promise<Decided> =>
  send<Decided>('POST', '/api/decisions', { coder: by, decisions });

/** What decisions would do, nothing written. */
export const previewDecisions = (by: string, decisions: readonly FindingDraft[]): Promise<ReviewPreview> =>
  send<ReviewPreview>('POST', '/api/decisions', { coder: by, decisions, preview: true });

type Undone = { readonly decision: Decision; readonly events: readonly string[] };

/** Takes decisions back, the latest first; they stay in the chain, as undone. */
export const undoDecisions = async (by: string, ids: readonly string[], why: string): Promise<Decided> => {
  const undone: Undone[] = [];
  for (const id of ids.toReversed())
    undone.push(await send<Undone>('POST', `/api/decisions/${encodeURIComponent(id)}/undo`, { coder: by, why }));
  return {
    decisions: undone.map(({ decision }) => decision),
    changes: [],
    events: [],
    restored: new Set(undone.flatMap(({ events }) => events)).size,
  };
};

type ChainCheck = NonNullable<DecisionPage['chain']>;

type AuditAsked = { readonly by?: string | undefined; readonly what?: string | undefined };

/** Everything people decided, the latest first; with the first page comes whether the chain is whole. */
export const auditQuery = (eyes: string, asked: AuditAsked) =>
  infiniteQueryOptions({
    queryKey: ['review', 'audit', eyes, asked],
    queryFn: ({ pageParam, signal }) =>
      get<DecisionPage>(
        '/api/decisions',
        { ...eyesOf(eyes), ...asked, order: 'newest', limit: PAGE, cursor: pageParam },
        signal,
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });

const allUndoings = async (coder: string, signal: AbortSignal): Promise<readonly Decision[]> => {
  const found: Decision[] = [];
  let cursor: string | undefined;
  do {
    const asked = { ...eyesOf(coder), what: 'undo', limit: 200, cursor };
    const page: DecisionPage = await get<DecisionPage>('/api/decisions', asked, signal);
    found.push(...page.rows);
    cursor = page.next;
  } while (cursor !== undefined);
  return found;
};

/** What was undone, and by which decision: also where a list is narrowed to others. */
export const undoneQuery = (coder: string) =>
  queryOptions({
    queryKey: ['review', 'undone', coder],
    queryFn: async ({ signal }): Promise<ReadonlyMap<string, Decision>> =>
      new Map((await allUndoings(coder, signal)).map((decision) => [String(decision.old), decision])),
  });

/** Whether each decision is as it was made, and none was taken out. */
export const chainQuery = () =>
  queryOptions({
    queryKey: ['review', 'chain'],
    queryFn: async ({ signal }): Promise<ChainCheck | undefined> =>
      (await get<DecisionPage>('/api/decisions', { limit: 1 }, signal)).chain,
  });
