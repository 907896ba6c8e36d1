import { sql } from 'kysely';
import { wheres } from './facets.ts';
import { all, raw } from './query.ts';
import type { Store } from './query.ts';
import type { ClusterFilter } from './timeline.ts';

/** How many events a name is in; the value finds it, the label is as a report writes it. */
export type NameCount = { readonly value: string; readonly label: string; readonly events: number };

type Kind = 'actor' | 'origin';

const label = sql`(SELECT label FROM name_count WHERE name_count.kind = found.kind AND name_count.name = found.name)`;

/** Names that were counted, of clusters chosen by a condition; ids are in no count. */
const counted = (store: Store, kind: Kind, chosen: ReturnType<typeof sql>, limit: number): readonly NameCount[] =>
  all(
    store,
    raw(sql<NameCount>`SELECT * FROM (SELECT found.name AS value, ${label} AS label, found.events FROM (
        SELECT kind, name, count(*) AS events FROM ${chosen} WHERE kind = ${kind} GROUP BY kind, name) AS found)
      WHERE label IS NOT NULL ORDER BY events DESC, value LIMIT ${limit}`),
  );

/** So many clusters are looked up one by one; of more, all names are walked. */
const FEW = 3000;

/** Names in the clusters of a filter. `events` is how many those are: few are asked for their names, of many all names are walked. */
const inChosen = (
  store: Store,
  kind: Kind,
  filter: ClusterFilter,
  { limit, events }: { readonly limit: number; readonly events: number },
): readonly NameCount[] => {
  const seqs = sql`(SELECT seq FROM cluster WHERE ${wheres(store, filter)})`;
  const few = sql`${seqs} AS chosen CROSS JOIN cluster_name INDEXED BY cluster_name_cluster ON cluster = chosen.seq`;
  const many = sql`(SELECT kind, name FROM cluster_name WHERE kind = ${kind} AND cluster IN ${seqs})`;
  return counted(store, kind, events <= FEW ? few : many, limit);
};

/** More than are shown: what was rejected may bring others up. */
const SPARE = 200;

const mostOf = (store: Store, kind: Kind, limit: number): readonly NameCount[] =>
  all(
    store,
    raw(sql<NameCount>`SELECT name AS value, label, clusters AS events FROM name_count
      WHERE kind = ${kind} AND clusters > 0 ORDER BY clusters DESC, name LIMIT ${limit}`),
  );

/** In all clusters but the rejected ones; undefined when so many are rejected that their names decide. */
const inAll = (store: Store, kind: Kind, limit: number): readonly NameCount[] | undefined => {
  const most = mostOf(store, kind, limit + SPARE);
  const rejected = sql`(SELECT seq FROM cluster WHERE status = 'rejected') AS chosen
    CROSS JOIN cluster_name INDEXED BY cluster_name_cluster ON cluster = chosen.seq`;
  const gone = new Map(counted(store, kind, rejected, 100_000).map(({ value, events }) => [value, events]));
  const left = most
    .map((count) => ({ ...count, events: count.events - (gone.get(count.value) ?? 0) }))
    .filter(({ events }) => events > 0)
    .sort((a, b) => b.events - a.events || (a.value < b.value ? -1 : 1));
  const unseen = most.length < limit + SPARE ? 0 : (most.at(-1)?.events ?? 0);
  return (left[limit - 1]?.events ?? 0) >= unseen || unseen === 0 ? left.slice(0, limit) : undefined;
};

/** The actors or origins of the events of a filter, most frequent first; `events` is how many events it leaves. */
export const eventsByName = (
  store: Store,
  kind: Kind,
  filter: ClusterFilter,
  options: { readonly limit: number; readonly events: number },
): readonly NameCount[] => {
  const all = Object.keys(filter).length === 0 ? inAll(store, kind, options.limit) : undefined;
  return all ?? inChosen(store, kind, filter, options);
};
