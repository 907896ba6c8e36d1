import { sql } from 'kysely';
import { rowRange, rowsOf } from './numbering.ts';
import { all, db, first, raw } from './query.ts';
import type { Store } from './query.ts';

/** An event of a record and the cluster it is in. */
export type ToldEvent = {
  readonly event: string;
  readonly incident?: string;
  readonly cluster: string;
  readonly partOf?: string;
  readonly type: string;
  readonly title: string;
};

/** Where the events of a report went, in the order it tells them. */
export const eventsToldBy = (store: Store, report: string): readonly ToldEvent[] => {
  const found = first(store, db.selectFrom('report').select('seq').where('id', '=', report));
  if (!found) return [];
  const { from, before } = rowRange(found.seq);
  return all(
    store,
    db
      .selectFrom('event')
      .innerJoin('cluster', 'cluster.seq', 'event.cluster')
      .leftJoin('cluster as whole', 'whole.seq', 'cluster.part_of')
      .select(['event.local', 'event.incident', 'cluster.id', 'whole.id as whole', 'cluster.type', 'cluster.title'])
      .where('event.seq', '>=', from)
      .where('event.seq', '<', before)
      .orderBy('event.seq'),
  ).map(({ local, incident, id, whole, type, title }) => ({
    ...{ event: local, cluster: id, type, title },
    ...(incident === null ? {} : { incident }),
    ...(whole === null ? {} : { partOf: whole }),
  }));
};

/** An event of a report, by their ids. */
type EventOf = { readonly report: string; readonly event: string };

/** The cluster an event is in. */
export type EventName = { readonly id: string; readonly title: string };

/** The event a reader finds what reports tell under, in their order: of a part, the whole. What is in none has none. */
export const clustersOfEvents = (store: Store, events: readonly EventOf[]): readonly (EventName | undefined)[] => {
  const pairs = JSON.stringify(events.map(({ report, event }) => [report, event]));
  const asked = sql<EventName & { at: number }>`SELECT told.key AS at,
      coalesce(whole.id, cluster.id) AS id, coalesce(whole.title, cluster.title) AS title
    FROM json_each(${pairs}) AS told JOIN report ON report.id = told.value ->> 0
    JOIN event ON ${rowsOf('event.seq', 'report.seq')} AND event.local = told.value ->> 1
    JOIN cluster ON cluster.seq = event.cluster
    LEFT JOIN cluster AS whole ON whole.seq = cluster.part_of`;
  const found = new Map(all(store, raw(asked)).map(({ at, id, title }) => [at, { id, title }]));
  return events.map((_, at) => found.get(at));
};

/** How many events of the chronology reports tell, by their numbers: of a part, the whole; those that tell none are absent. */
export const eventCountsOf = (store: Store, reports: readonly number[]): ReadonlyMap<number, number> => {
  const counted = sql<{ report: number; events: number }>`SELECT asked.value AS report,
      count(DISTINCT coalesce(cluster.part_of, cluster.seq)) AS events
    FROM json_each(${JSON.stringify(reports)}) AS asked
    JOIN event ON ${rowsOf('event.seq', 'asked.value')}
    JOIN cluster ON cluster.seq = event.cluster GROUP BY asked.value`;
  return new Map(all(store, raw(counted)).map(({ report, events }) => [report, events]));
};
