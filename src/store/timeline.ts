import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { joinedClusters, summaryOf } from './clusters.ts';
import { fold, listOf } from './given.ts';
import { matchOf } from './match.ts';
import { pageOf } from './pages.ts';
import { lies } from './places.ts';
import type { Within } from './places.ts';
import { all, db } from './query.ts';
import type { Store } from './query.ts';
import type { ClusterSummary, Page, PageOptions } from './rows.ts';

/** Which clusters. Days are inclusive; a cluster counts that can lie on one of them. */
export type ClusterFilter = PageOptions & {
  readonly since?: string;
  readonly until?: string;
  /** A place's id or one of its names. */
  readonly place?: string;
  readonly within?: Within;
  readonly types?: readonly string[];
  readonly actor?: string;
  readonly origin?: string;
  readonly minOrigins?: number;
  /** Words of the reports that tell of it, as in `search`. */
  readonly text?: string;
  readonly order?: 'day' | 'importance';
  /** Also what hangs under another cluster of its incident. */
  readonly parts?: boolean;
  /** Only these; rejected ones count when they are among them. */
  readonly statuses?: readonly ClusterSummary['status'][];
  /** Told by a report published by this day. */
  readonly toldBy?: string;
  /** Also what a reviewer rejected. */
  readonly rejected?: boolean;
};

type Asked = typeof joinedClusters;

const named = (kind: string, name: string): RawBuilder<boolean> =>
  sql<boolean>`cluster.seq IN (SELECT cluster FROM cluster_name WHERE kind = ${kind} AND name = ${fold(name)})`;

/** Words in fewer reports are looked up by them, others asked of each cluster in turn until the page is full. */
const few = 2000;

const isRare = (store: Store, match: string): boolean => {
  const some = db
    .selectFrom('search')
    .select('rowid')
    .where(sql<boolean>`search MATCH ${match}`)
    .limit(few);
  return all(store, some).length < few;
};

const tells = (store: Store, text: string): RawBuilder<boolean> => {
  const match = matchOf(text);
  if (match === undefined) return sql<boolean>`0`;
  if (isRare(store, match))
    return sql<boolean>`cluster.seq IN (SELECT member.cluster FROM search
      CROSS JOIN member ON member.report = search.rowid WHERE search MATCH ${match})`;
  // The plus keeps SQLite from looking up every report of the word for every cluster: twenty times slower.
  return sql<boolean>`EXISTS (SELECT 1 FROM member WHERE member.cluster = cluster.seq
    AND +member.report IN (SELECT rowid FROM search WHERE search MATCH ${match}))`;
};

const inList = (column: RawBuilder<unknown>, values: readonly string[]): RawBuilder<boolean> =>
  sql<boolean>`${column} IN (SELECT value FROM json_each(${listOf(values)}))`;

const byDay = ({ since, until }: ClusterFilter): readonly RawBuilder<boolean>[] => [
  ...(since !== undefined ? [sql<boolean>`cluster.last_day >= ${since}`] : []),
  ...(until !== undefined ? [sql<boolean>`cluster.day <= ${until}`] : []),
];

/** The conditions of a filter on the rows of `cluster`; without any, all that are shown and not rejected are meant. */
export const conditionsOf = (store: Store, filter: ClusterFilter): readonly RawBuilder<boolean>[] => {
  const { place, within, types, actor, origin, minOrigins, text, toldBy, statuses } = filter;
  return [
    ...byDay(filter),
    ...(minOrigins !== undefined ? [sql<boolean>`cluster.origins >= ${minOrigins}`] : []),
    ...(place !== undefined ? [named('place', place)] : []),
    ...(actor !== undefined ? [named('actor', actor)] : []),
    ...(origin !== undefined ? [named('origin', origin)] : []),
    ...(within ? lies(within) : []),
    ...(types ? [inList(sql`cluster.type`, types)] : []),
    ...(statuses ? [inList(sql`cluster.status`, statuses)] : []),
    ...(text !== undefined ? [tells(store, text)] : []),
    ...(toldBy !== undefined
      ? [
          sql<boolean>`EXISTS (SELECT 1 FROM member JOIN report ON report.seq = member.report
            WHERE member.cluster = cluster.seq AND report.published_day <= ${toldBy})`,
        ]
      : []),
  ];
};

/** Which clusters a filter is about before it narrows them: shown for themselves, or parts too; rejected ones or not. */
export const among = ({ parts = false, rejected = false, statuses }: ClusterFilter): readonly RawBuilder<boolean>[] => [
  parts ? sql<boolean>`cluster.moved_to IS NULL` : sql<boolean>`cluster.shown = 1`,
  ...(rejected || statuses ? [] : [sql<boolean>`cluster.status <> 'rejected'`]),
];

const asked = (store: Store, filter: ClusterFilter): Asked =>
  [...among(filter), ...conditionsOf(store, filter)].reduce(
    (narrowed, condition) => narrowed.where(condition),
    joinedClusters,
  );

/** Clusters by day (those without one last) or the most important first. */
export const clusters = (store: Store, filter: ClusterFilter = {}): Page<ClusterSummary> => {
  const { order = 'day' } = filter;
  return order === 'day'
    ? pageOf(store, {
        query: asked(store, filter).orderBy('cluster.day').orderBy('cluster.seq'),
        after: (query, [day, seq]) => query.where(sql<boolean>`(cluster.day, cluster.seq) > (${day}, ${seq})`),
        key: (row) => [row.day, row.seq],
        told: summaryOf,
        page: filter,
      })
    : pageOf(store, {
        query: asked(store, filter).orderBy('cluster.importance', 'desc').orderBy('cluster.seq', 'desc'),
        after: (query, [importance, seq]) =>
          query.where(sql<boolean>`(cluster.importance, cluster.seq) < (${importance}, ${seq})`),
        key: (row) => [row.importance, row.seq],
        told: summaryOf,
        page: filter,
      });
};
