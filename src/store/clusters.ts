import type { Selectable } from 'kysely';
import type { EventCluster, EventFamily, Place, Span } from '../model/index.ts';
import { all, db, first } from './query.ts';
import type { Store } from './query.ts';
import { resolveCluster } from './redirects.ts';
import type { ClusterSummary } from './rows.ts';
import type { ClusterTable } from './tables.ts';

/** Clusters with the ids their numbers stand for. */
export const joinedClusters = db
  .selectFrom('cluster')
  .leftJoin('cluster as whole', 'whole.seq', 'cluster.part_of')
  .selectAll('cluster')
  .select('whole.id as whole_id');

/** A row of `joinedClusters`. */
export type JoinedCluster = Selectable<ClusterTable> & { whole_id: string | null };

/** A cluster as lists show it. */
export const summaryOf = (row: JoinedCluster): ClusterSummary => ({
  seq: row.seq,
  id: row.id,
  type: row.type,
  family: row.family as EventFamily,
  from: row.from_day,
  to: row.to_day,
  precision: row.precision,
  ...(row.place !== null ? { place: JSON.parse(row.place) as Place } : {}),
  ...(row.whole_id !== null ? { partOf: row.whole_id } : {}),
  headline: JSON.parse(row.headline) as { readonly report: string; readonly span: Span },
  status: row.status,
  importance: row.importance,
  title: row.title,
  counts: { reports: row.reports, origins: row.origins, conflicts: row.conflicts },
});

const membersOf = (store: Store, seq: number): EventCluster['members'] =>
  all(
    store,
    db
      .selectFrom('member')
      .innerJoin('report', 'report.seq', 'member.report')
      .select(['report.id as report', 'member.event', 'member.incident'])
      .where('member.cluster', '=', seq)
      .orderBy('member.report')
      .orderBy('member.event'),
  ).map(({ report, event, incident }) => ({ report, event, ...(incident !== null ? { incident } : {}) }));

const linksOf = (store: Store, seq: number): EventCluster['links'] =>
  all(
    store,
    db.selectFrom('link').select(['a', 'b', 'score', 'why']).where('cluster', '=', seq).orderBy('a').orderBy('b'),
  ).map(({ a, b, score, why }) => ({ a, b, score, why: JSON.parse(why) as readonly string[] }));

/** A cluster whole: with members, links, origins and parts. */
export type StoredCluster = ClusterSummary & Pick<EventCluster, 'members' | 'links' | 'origins'>;

/** A cluster by its id, also by one it had before a merge or split. */
export const clusterById = (store: Store, id: string): StoredCluster | undefined => {
  const resolved = resolveCluster(store, id);
  const row = resolved && first(store, joinedClusters.where('cluster.seq', '=', resolved.seq));
  if (!row) return undefined;
  return {
    ...summaryOf(row),
    members: membersOf(store, row.seq),
    links: linksOf(store, row.seq),
    origins: JSON.parse(row.origin_ids) as readonly string[],
  };
};

/** The clusters of the same incidents that hang under one, by day. */
export const partsOf = (store: Store, id: string): readonly ClusterSummary[] => {
  const resolved = resolveCluster(store, id);
  if (!resolved) return [];
  const parts = joinedClusters.where('cluster.part_of', '=', resolved.seq).where('cluster.moved_to', 'is', null);
  return all(store, parts.orderBy('cluster.day').orderBy('cluster.seq')).map(summaryOf);
};
