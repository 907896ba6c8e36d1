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

const PAGE = 100;

/** What decisions did: they are in the chain, and these values and events changed. */
export type Decided = ReviewPreview & { readonly decisions: readonly Decision[] };

/** What another did meanwhile to a value one was about to change. */
export type ConflictDetails = { readonly current?: unknown; readonly by?: string; readonly at?: string };

type Asked = { readonly by?: string; readonly event?: string; readonly layer?: string };

/** What people decided about a report, as one coder may see it. */
export const reportReviewQuery = (report: string, by: string) =>
  queryOptions({
    queryKey: ['review', 'report', report, by],
    queryFn: ({ signal }) => get<ReportReview>(`/api/reports/${encodeURIComponent(report)}/review`, { by }, signal),
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
export const disputesQuery = (by: string) =>
  queryOptions({
    queryKey: ['review', 'disputes', by],
    queryFn: ({ signal }) => get<{ rows: readonly Dispute[] }>('/api/review/disputes', { by }, signal),
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
    queryFn: ({ signal }) => get<{ rows: readonly Orphan[] }>('/api/review/orphans', { by }, signal),
  });

/** Every step in the life of a value. */
export const historyQuery = (report: string, path: string, by: string) =>
  queryOptions({
    queryKey: ['review', 'history', report, path, by],
    queryFn: ({ signal }) =>
      get<{ rows: readonly HistoryRow[] }>(`/api/reports/${encodeURIComponent(report)}/history`, { path, by }, signal),
  });

/** Makes decisions, all of them or none. */
export const postDecisions = (by: string, decisions: readonly FindingDraft[]): Promise<Decided> =>
  send<Decided>('POST', '/api/decisions', { by, decisions });

/** What decisions would do, nothing written. */
export const previewDecisions = (by: string, decisions: readonly FindingDraft[]): Promise<ReviewPreview> =>
  send<ReviewPreview>('POST', '/api/decisions/preview', { by, decisions });

/** Takes decisions back; they stay in the chain, as undone. */
export const undoDecisions = (by: string, ids: readonly string[], why: string): Promise<Decided> =>
  send<Decided>('POST', '/api/decisions/undo', {
    by,
    decisions: ids,
    ...(why.trim() === '' ? {} : { why: why.trim() }),
  });

/** A decision as the audit trail shows it. */
export type AuditRow = HistoryRow & {
  readonly report?: string;
  readonly event?: string;
  readonly words: string;
  readonly hash: string;
};

type AuditPage = { readonly rows: readonly AuditRow[]; readonly next?: string };

/** Everything people decided, the latest first. */
export const auditQuery = (asked: { readonly by?: string | undefined; readonly what?: string | undefined }) =>
  infiniteQueryOptions({
    queryKey: ['review', 'audit', asked],
    queryFn: ({ pageParam, signal }) =>
      get<AuditPage>('/api/decisions', { ...asked, limit: PAGE, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });

/** Whether the chain of decisions is as it was made. */
export type ChainCheck = {
  readonly decisions: number;
  readonly unbroken: boolean;
  readonly breaksAt?: { readonly decision: string; readonly number: number; readonly by: string; readonly at: string };
  readonly coders: readonly { readonly name: string; readonly decisions: number }[];
};

export const chainQuery = () =>
  queryOptions({
    queryKey: ['review', 'chain'],
    queryFn: ({ signal }) => get<ChainCheck>('/api/decisions/check', {}, signal),
  });
