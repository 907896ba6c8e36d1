import { sql } from 'kysely';
import type { EventCluster } from '../model/index.ts';
import { listOf } from './given.ts';
import type { PlacedIncident } from './incidents.ts';
import { rowRange } from './numbering.ts';
import { all, db, first, firstFixed, fixed, inTransaction, run, runFixed } from './query.ts';
import type { Store } from './query.ts';

const dropLink = fixed(db.deleteFrom('incident_link').where('a', '=', '').where('b', '=', ''));
const findReport = fixed(db.selectFrom('report').select('seq').where('id', '=', ''));
const leave = fixed(db.deleteFrom('member').where('report', '=', 0).where('event', '=', ''));
const free = fixed(
  db
    .updateTable('event')
    .set({ cluster: sql`NULL` })
    .where('seq', '>=', 0)
    .where('seq', '<', 0)
    .where('local', '=', ''),
);

/** Forgets the incidents of reports that are not among those to keep, with their links. */
export const dropIncidents = (store: Store, reports: readonly string[], keep: readonly string[]): void =>
  inTransaction(store, () => {
    const gone = sql<string>`(SELECT incident.id FROM incident JOIN report ON report.seq = incident.report
      WHERE report.id IN (SELECT value FROM json_each(${listOf(reports)}))
        AND incident.id NOT IN (SELECT value FROM json_each(${listOf(keep)})))`;
    run(store, db.deleteFrom('incident_link').where('b', 'in', gone));
    run(store, db.deleteFrom('incident').where('id', 'in', gone));
  });

/** Notes which incidents of a report are told; the others keep their place, for when a decision that hides them is undone. */
export const showIncidents = (store: Store, report: string, told: readonly string[]): void => {
  const hidden = sql<number>`incident.id NOT IN (SELECT value FROM json_each(${listOf(told)}))`;
  run(
    store,
    db
      .updateTable('incident')
      .set({ hidden })
      .where('report', '=', sql<number>`(SELECT seq FROM report WHERE id = ${report})`),
  );
};

/** Does an event hold incidents that decisions hide? */
export const hasHidden = (store: Store, cluster: string): boolean =>
  first(
    store,
    db.selectFrom('incident').select('id').where('cluster', '=', cluster).where('hidden', '=', 1).limit(1),
  ) !== undefined;

/** Takes mentions out of the clusters they are in, so that another may take them; those clusters are to be stale. */
export const releaseMembers = (store: Store, members: EventCluster['members']): void =>
  inTransaction(store, () => {
    for (const { report, event } of members) {
      const found = firstFixed(store, findReport, [report]) as { seq: number } | undefined;
      if (!found) continue;
      const { from, before } = rowRange(found.seq);
      runFixed(store, leave, [found.seq, event]);
      runFixed(store, free, [from, before, event]);
    }
  });

/** Every link of two incidents. */
export const allIncidentLinks = (store: Store): EventCluster['links'] =>
  all(store, db.selectFrom('incident_link').selectAll().orderBy('a').orderBy('b')).map(({ a, b, score, why }) => ({
    a,
    b,
    score,
    why: JSON.parse(why) as readonly string[],
  }));

/** Takes links away. */
export const dropIncidentLinks = (
  store: Store,
  links: readonly Pick<EventCluster['links'][number], 'a' | 'b'>[],
): void =>
  inTransaction(store, () => {
    for (const { a, b } of links) runFixed(store, dropLink, [a, b]);
  });

const placed = db
  .selectFrom('incident')
  .innerJoin('report', 'report.seq', 'incident.report')
  .select(['incident.id', 'report.id as report', 'incident.cluster'])
  .where('incident.cluster', 'is not', null)
  .orderBy('incident.report')
  .orderBy('incident.id');

type Placed = Required<PlacedIncident>;

/** The incidents of clusters, of all versions of their reports. */
export const incidentsIn = (store: Store, clusters: readonly string[]): readonly Placed[] =>
  all(
    store,
    placed.where('incident.cluster', 'in', sql<string>`(SELECT value FROM json_each(${listOf(clusters)}))`),
  ) as readonly Placed[];

/** Where incidents are, of those that are in a cluster. */
export const incidentsById = (store: Store, ids: readonly string[]): readonly Placed[] =>
  all(
    store,
    placed.where('incident.id', 'in', sql<string>`(SELECT value FROM json_each(${listOf(ids)}))`),
  ) as readonly Placed[];

/** The incidents of a report, in a cluster or in none. */
export const incidentsOfReport = (store: Store, report: string): readonly PlacedIncident[] =>
  all(
    store,
    db
      .selectFrom('incident')
      .innerJoin('report', 'report.seq', 'incident.report')
      .select(['incident.id', 'report.id as report', 'incident.cluster'])
      .where('report.id', '=', report)
      .orderBy('incident.id'),
  ).map(({ id, cluster }) => ({ id, report, ...(cluster === null ? {} : { cluster }) }));
