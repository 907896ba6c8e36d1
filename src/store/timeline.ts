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

/** The day a cluster is filed under and the last it can mean; the columns computed from them are what lists are sorted by. */
const computed = { day: sql`cluster.day`, last: sql`cluster.last_day` };
/** The same from the real columns, which alone let an index be enough. */
export const real = {
  day: sql`coalesce(cluster.from_day, cluster.to_day, '~')`,
  last: sql`coalesce(cluster.to_day, cluster.from_day, '')`,
};

const byDay = ({ since, until }: ClusterFilter, { day, last }: typeof computed): readonly RawBuilder<boolean>[] => [
  ...(since !== undefined ? [sql<boolean>`${last} >= ${since}`] : []),
  ...(until !== undefined ? [sql<boolean>`${day} <= ${until}`] : []),
];

/** The conditions of a filter on the rows of `cluster`. */
const conditionsOf = (
  store: Store,
  filter: ClusterFilter,
  days: typeof computed = computed,
): readonly RawBuilder<boolean>[] => {
  const { place, within, types, actor, origin, minOrigins, text, toldBy, statuses } = filter;
  return [
    ...byDay(filter, days),
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

const statusFits = ({ rejected = false, statuses }: ClusterFilter): readonly RawBuilder<boolean>[] =>
  rejected || statuses ? [] : [sql<boolean>`cluster.status <> 'rejected'`];

/** Which clusters a filter is about before it narrows them: shown for themselves, or parts too; rejected ones or not. */
const among = (filter: ClusterFilter): readonly RawBuilder<boolean>[] => [
  filter.parts === true ? sql<boolean>`cluster.moved_to IS NULL` : sql<boolean>`cluster.shown = 1`,
  ...statusFits(filter),
];

/** The same for counting, and all of the filter's conditions. */
export const countedWhere = (store: Store, filter: ClusterFilter): readonly RawBuilder<boolean>[] => [
  sql<boolean>`cluster.moved_to IS NULL`,
  ...(filter.parts === true ? [] : [sql<boolean>`cluster.part_of IS NULL`]),
  ...statusFits(filter),
  ...conditionsOf(store, filter, real),
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
