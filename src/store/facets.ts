import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Place } from '../model/index.ts';
import { listOf } from './given.ts';
import { all, raw } from './query.ts';
import type { Store } from './query.ts';
import { among, conditionsOf } from './timeline.ts';
import type { ClusterFilter } from './timeline.ts';

/** How many events a value has. */
export type Count = { readonly value: string; readonly label: string; readonly events: number };

const and = (conditions: readonly RawBuilder<boolean>[]): RawBuilder<boolean> =>
  conditions.length === 0 ? sql<boolean>`1` : sql<boolean>`${sql.join(conditions, sql` AND `)}`;

const wheres = (store: Store, filter: ClusterFilter): RawBuilder<boolean> =>
  and([...among(filter), ...conditionsOf(store, filter)]);

const rows = <Row>(store: Store, query: RawBuilder<Row>): readonly Row[] => all(store, raw(query));

/** Events of a day, and how many of them are disputed; '~' are those of no known day. */
export type DayCount = { readonly day: string; readonly events: number; readonly disputed: number };

/** Events by the day they are filed under. */
export const eventsByDay = (store: Store, filter: ClusterFilter): readonly DayCount[] =>
  rows(
    store,
    sql<DayCount>`SELECT day, count(*) AS events, sum(status = 'disputed') AS disputed
      FROM cluster WHERE ${wheres(store, filter)} GROUP BY day ORDER BY day`,
  );

const countsOf = (store: Store, column: 'type' | 'status', filter: ClusterFilter): readonly Count[] =>
  rows(
    store,
    sql<Count>`SELECT ${sql.ref(column)} AS value, ${sql.ref(column)} AS label, count(*) AS events
      FROM cluster WHERE ${wheres(store, filter)} GROUP BY 1 ORDER BY events DESC, value`,
  );

/** Types of the events, most frequent first. */
export const eventsByType = (store: Store, filter: ClusterFilter): readonly Count[] => countsOf(store, 'type', filter);

/** The same for their statuses. */
export const eventsByStatus = (store: Store, filter: ClusterFilter): readonly Count[] =>
  countsOf(store, 'status', filter);

/** A name in so many of the clusters meant; without conditions the clusters need not be looked up but for the few rejected. */
const inChosen = (store: Store, filter: ClusterFilter): RawBuilder<boolean> => {
  const conditions = conditionsOf(store, filter);
  if (conditions.length === 0 && filter.parts !== true)
    return sql<boolean>`cluster NOT IN (SELECT seq FROM cluster WHERE status = 'rejected')`;
  return sql<boolean>`cluster IN (SELECT seq FROM cluster WHERE ${and([...among(filter), ...conditions])})`;
};

/** The actors or origins of the events, most frequent first. */
export const eventsByName = (
  store: Store,
  kind: 'actor' | 'origin',
  filter: ClusterFilter,
  limit: number,
): readonly Count[] =>
  rows(
    store,
    sql<Count>`SELECT name AS value, max(label) AS label, count(*) AS events FROM cluster_name
      WHERE kind = ${kind} AND label IS NOT NULL AND ${inChosen(store, filter)}
      GROUP BY name ORDER BY events DESC, value LIMIT ${limit}`,
  );

/** A place with the events there: how many, and some of them. */
export type PlaceCount = { readonly place: Place; readonly events: number; readonly ids: readonly string[] };

type Grouped = { readonly place_id: string; readonly events: number; readonly one: number };

const placesOf = (store: Store, seqs: readonly number[]): ReadonlyMap<string, Place> => {
  const chosen = sql<{ place_id: string; place: string }>`SELECT place_id, place FROM cluster
    WHERE seq IN (SELECT value FROM json_each(${listOf(seqs)}))`;
  return new Map(rows(store, chosen).map(({ place_id, place }) => [place_id, JSON.parse(place) as Place]));
};

const grouped = (store: Store, filter: ClusterFilter, limit: number, mapped: boolean): readonly Grouped[] =>
  rows(
    store,
    sql<Grouped>`SELECT place_id, count(*) AS events, max(seq) AS one FROM cluster
      WHERE ${wheres(store, filter)} AND ${mapped ? sql`lat IS NOT NULL` : sql`place_id IS NOT NULL`}
      GROUP BY place_id ORDER BY events DESC, place_id LIMIT ${limit}`,
  );

/** The latest events of each of some places. */
const idsAt = (
  store: Store,
  filter: ClusterFilter,
  places: readonly string[],
  most: number,
): ReadonlyMap<string, string[]> => {
  const found = new Map<string, string[]>();
  const ranked = sql<{ place_id: string; id: string }>`SELECT ranked.place_id, cluster.id FROM (
      SELECT place_id, seq, row_number() OVER (PARTITION BY place_id ORDER BY day DESC, seq DESC) AS place_in
      FROM cluster WHERE ${wheres(store, filter)}
        AND place_id IN (SELECT value FROM json_each(${listOf(places)}))) AS ranked
    JOIN cluster ON cluster.seq = ranked.seq WHERE ranked.place_in <= ${most} ORDER BY ranked.place_in`;
  for (const { place_id, id } of rows(store, ranked)) found.set(place_id, [...(found.get(place_id) ?? []), id]);
  return found;
};

/** Places of the events, those with most first; `ids` of each are its latest. `mapped`: only those with coordinates. */
export const eventsByPlace = (
  store: Store,
  filter: ClusterFilter,
  { limit, ids = 0, mapped = false }: { readonly limit: number; readonly ids?: number; readonly mapped?: boolean },
): readonly PlaceCount[] => {
  const groups = grouped(store, filter, limit, mapped);
  const places = placesOf(
    store,
    groups.map(({ one }) => one),
  );
  const names = groups.map(({ place_id }) => place_id);
  const found = ids > 0 ? idsAt(store, filter, names, ids) : new Map<string, string[]>();
  return groups.flatMap(({ place_id, events }) => {
    const place = places.get(place_id);
    return place ? [{ place, events, ids: found.get(place_id) ?? [] }] : [];
  });
};
