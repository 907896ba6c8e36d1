import { sql } from 'kysely';
import type { Place } from '../model/index.ts';
import { wheres } from './facets.ts';
import { listOf } from './given.ts';
import { all, raw } from './query.ts';
import type { Store } from './query.ts';
import type { ClusterFilter } from './timeline.ts';

/** A place with the events there: how many, and which, where they are few. */
export type PlaceCount = { readonly place: Place; readonly events: number; readonly ids: readonly string[] };

export type PlacesAsked = {
  readonly limit: number;
  /** The events of places with at most so many are named. */
  readonly named?: number;
  /** Only places with coordinates. */
  readonly mapped?: boolean;
};

type Grouped = { readonly place_id: string; readonly events: number; readonly one: number };

const grouped = (store: Store, filter: ClusterFilter, { limit, mapped = false }: PlacesAsked): readonly Grouped[] =>
  all(
    store,
    raw(sql<Grouped>`SELECT place_id, count(*) AS events, max(seq) AS one FROM cluster
      WHERE ${wheres(store, filter)} AND ${mapped ? sql`lat IS NOT NULL` : sql`place_id IS NOT NULL`}
      GROUP BY place_id ORDER BY events DESC, place_id LIMIT ${limit}`),
  );

const placesOf = (store: Store, seqs: readonly number[]): ReadonlyMap<string, Place> => {
  const chosen = sql<{ place_id: string; place: string }>`SELECT place_id, place FROM cluster
    WHERE seq IN (SELECT value FROM json_each(${listOf(seqs)}))`;
  return new Map(all(store, raw(chosen)).map(({ place_id, place }) => [place_id, JSON.parse(place) as Place]));
};

const idsAt = (store: Store, filter: ClusterFilter, places: readonly string[]): ReadonlyMap<string, string[]> => {
  const found = new Map<string, string[]>();
  if (places.length === 0) return found;
  const seqs = sql`(SELECT seq FROM cluster WHERE ${wheres(store, filter)}
    AND place_id IN (SELECT value FROM json_each(${listOf(places)})))`;
  const named = sql<{ place_id: string; id: string }>`SELECT place_id, id FROM cluster WHERE seq IN ${seqs}
    ORDER BY coalesce(from_day, to_day, '~'), seq`;
  for (const { place_id, id } of all(store, raw(named))) found.set(place_id, [...(found.get(place_id) ?? []), id]);
  return found;
};

/** Places of the events, those with most first. */
export const eventsByPlace = (store: Store, filter: ClusterFilter, asked: PlacesAsked): readonly PlaceCount[] => {
  const groups = grouped(store, filter, asked);
  const places = placesOf(
    store,
    groups.map(({ one }) => one),
  );
  const few = groups.filter(({ events }) => events <= (asked.named ?? 0));
  const ids = idsAt(
    store,
    filter,
    few.map(({ place_id }) => place_id),
  );
  return groups.flatMap(({ place_id, events }) => {
    const place = places.get(place_id);
    return place ? [{ place, events, ids: ids.get(place_id) ?? [] }] : [];
  });
};
