import { sql } from 'kysely';
import type { EventCluster } from '../model/index.ts';
import { current } from './current.ts';
import { listOf } from './given.ts';
import { all, db, first, fixed, inTransaction, run, runFixed } from './query.ts';
import type { Store } from './query.ts';

/** An incident of a report and the cluster it was put into; none for a count over many incidents. */
export type PlacedIncident = {
  /** The report's id, `#`, the incident's. */
  readonly id: string;
  readonly report: string;
  readonly cluster?: string;
};

const intoIncident = fixed(
  db
    .insertInto('incident')
    .values({ id: '', report: sql<number>`(SELECT seq FROM report WHERE id = ${''})`, local: '', cluster: '' })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ cluster: sql.ref('excluded.cluster') })),
);
const intoLink = fixed(
  db
    .insertInto('incident_link')
    .values({ a: '', b: '', score: 0, why: '' })
    .onConflict((conflict) =>
      conflict.columns(['a', 'b']).doUpdateSet({ score: sql.ref('excluded.score'), why: sql.ref('excluded.why') }),
    ),
);
const intoStale = fixed(
  db
    .insertInto('stale')
    .values({ cluster: '' })
    .onConflict((conflict) => conflict.doNothing()),
);
const intoEntry = fixed(
  db
    .insertInto('entry')
    .values({ cluster: sql<number>`(SELECT seq FROM cluster WHERE id = ${''})`, blob: new Uint8Array(), card: '' })
    .onConflict((conflict) =>
      conflict.column('cluster').doUpdateSet({ blob: sql.ref('excluded.blob'), card: sql.ref('excluded.card') }),
    ),
);

/** Notes that clusters are to be worked out anew. */
export const markStale = (store: Store, clusters: Iterable<string>): void =>
  inTransaction(store, () => {
    for (const cluster of clusters) runFixed(store, intoStale, [cluster]);
  });

/** Keeps where incidents went and why; their clusters are stale from now on. */
export const placeIncidents = (
  store: Store,
  rows: readonly PlacedIncident[],
  links: EventCluster['links'] = [],
): void =>
  inTransaction(store, () => {
    for (const { id, report, cluster } of rows) {
      runFixed(store, intoIncident, [id, report, id.slice(id.lastIndexOf('#') + 1), cluster ?? null]);
      if (cluster !== undefined) runFixed(store, intoStale, [cluster]);
    }
    for (const { a, b, score, why } of links) runFixed(store, intoLink, [a, b, score, JSON.stringify(why)]);
  });

/** Every incident with its cluster, in the order their reports were added. */
export const placedIncidents = (store: Store): readonly PlacedIncident[] =>
  all(
    store,
    db
      .selectFrom('incident')
      .innerJoin('report', 'report.seq', 'incident.report')
      .select(['incident.id', 'report.id as report', 'incident.cluster'])
      .orderBy('incident.report')
      .orderBy('incident.id'),
  ).map(({ id, report, cluster }) => ({ id, report, ...(cluster === null ? {} : { cluster }) }));

/** The incidents of a cluster: which reports tell it, by their newest version; `by` leaves out what was published later. */
export const incidentsOf = (
  store: Store,
  cluster: string,
  by?: string,
): readonly { readonly report: string; readonly incident: string }[] =>
  all(
    store,
    db
      .selectFrom('incident')
      .innerJoin('report', 'report.seq', 'incident.report')
      .select(['report.id as report', 'incident.local as incident'])
      .where('incident.cluster', '=', cluster)
      // A report of no incident of its own may belong to a cluster; it has nothing to show there.
      .where('incident.local', '!=', '')
      .where(current(by))
      .orderBy('incident.report')
      .orderBy('incident.id'),
  );

/** Why the incidents of a cluster were linked. */
export const incidentLinks = (store: Store, cluster: string): EventCluster['links'] =>
  all(
    store,
    db
      .selectFrom('incident_link')
      .innerJoin('incident', 'incident.id', 'incident_link.a')
      .innerJoin('incident as other', 'other.id', 'incident_link.b')
      .select(['incident_link.a', 'incident_link.b', 'incident_link.score', 'incident_link.why'])
      .where('incident.cluster', '=', cluster)
      .where('other.cluster', '=', cluster)
      .orderBy('incident_link.a')
      .orderBy('incident_link.b'),
  ).map(({ a, b, score, why }) => ({ a, b, score, why: JSON.parse(why) as readonly string[] }));

/** Clusters of reports: those a change of the reports touches. */
export const clustersOfReports = (store: Store, reports: readonly string[]): readonly string[] =>
  all(
    store,
    db
      .selectFrom('incident')
      .innerJoin('report', 'report.seq', 'incident.report')
      .select('incident.cluster')
      .distinct()
      .where('incident.cluster', 'is not', null)
      .where('report.id', 'in', sql<string>`(SELECT value FROM json_each(${listOf(reports)}))`),
  ).map(({ cluster }) => cluster as string);

/** Ids of clusters to be worked out anew. */
export const staleClusters = (store: Store, limit: number): readonly string[] =>
  all(store, db.selectFrom('stale').select('cluster').orderBy('cluster').limit(limit)).map(({ cluster }) => cluster);

/** How many clusters are to be worked out anew. */
export const staleCount = (store: Store): number =>
  first(store, db.selectFrom('stale').select(sql<number>`count(*)`.as('count')))?.count ?? 0;

/** What was worked out of a cluster, packed, and what lists show of it, as JSON. */
export type EntryRow = { readonly id: string; readonly blob: Uint8Array; readonly card: string };

/** Keeps what was worked out of clusters, which are stale no longer. Write the clusters first. */
export const writeEntries = (store: Store, rows: readonly EntryRow[]): void =>
  inTransaction(store, () => {
    for (const { id, blob, card } of rows) runFixed(store, intoEntry, [id, blob, card]);
  });

/** Takes clusters off the list of the stale. */
export const freshen = (store: Store, clusters: readonly string[]): void =>
  inTransaction(store, () => {
    run(
      store,
      db.deleteFrom('stale').where('cluster', 'in', sql<string>`(SELECT value FROM json_each(${listOf(clusters)}))`),
    );
  });

/** What was worked out of clusters, by their numbers. */
export const entriesOf = (store: Store, clusters: readonly number[]): ReadonlyMap<number, Uint8Array> =>
  new Map(
    all(
      store,
      db
        .selectFrom('entry')
        .select(['cluster', 'blob'])
        .where('cluster', 'in', sql<number>`(SELECT value FROM json_each(${listOf(clusters)}))`),
    ).map(({ cluster, blob }) => [cluster, blob]),
  );

/** What lists show of clusters, by their numbers; of those written by an older version nothing is kept. */
export const cardsOf = (store: Store, clusters: readonly number[]): ReadonlyMap<number, unknown> =>
  new Map(
    all(
      store,
      db
        .selectFrom('entry')
        .select(['cluster', 'card'])
        .where('cluster', 'in', sql<number>`(SELECT value FROM json_each(${listOf(clusters)}))`)
        .where('card', 'is not', null),
    ).map(({ cluster, card }) => [cluster, JSON.parse(card as string) as unknown]),
  );
