import { sql } from 'kysely';
import { staleCount } from '../incidents.ts';
import { all, db } from '../query.ts';
import type { Store } from '../query.ts';
import type { Check, Note } from './check.ts';

/** Incidents that are shown: of the newest versions, in a cluster. Those of clusters to be worked out anew may wait. */
const shown = db
  .selectFrom('incident')
  .innerJoin('report', 'report.seq', 'incident.report')
  .leftJoin('cluster', 'cluster.id', 'incident.cluster')
  .select(['incident.id', 'incident.cluster'])
  .where('incident.local', '!=', '')
  .where('incident.hidden', '=', 0)
  .where('incident.cluster', 'is not', null)
  .where('report.superseded_by', 'is', null)
  .where(sql<boolean>`incident.cluster NOT IN (SELECT cluster FROM stale)`)
  .orderBy('incident.id');

type Astray = { readonly id: string; readonly cluster: string | null };

/** Incidents in clusters that are not there or lead elsewhere. */
const nowhere = (store: Store): readonly Astray[] =>
  all(
    store,
    shown.where((where) => where.or([where('cluster.seq', 'is', null), where('cluster.moved_to', 'is not', null)])),
  );

/** Incidents in clusters that do not list them. */
const unlisted = (store: Store): readonly Astray[] =>
  all(
    store,
    shown
      .where('cluster.seq', 'is not', null)
      .where('cluster.moved_to', 'is', null)
      .where(
        sql<boolean>`NOT EXISTS (SELECT 1 FROM member WHERE member.cluster = cluster.seq
          AND member.report = incident.report AND member.incident = incident.local)`,
      ),
  );

/** Clusters that are not as their incidents say: to be worked out anew. */
export const astrayClusters = (store: Store): readonly string[] =>
  [...nowhere(store), ...unlisted(store)].map(({ cluster }) => cluster as string);

const lookAtPlaces = (store: Store, note: Note): void => {
  for (const { id, cluster } of nowhere(store))
    note('incident-astray', `incident ${id} is in ${cluster}, which is no event: link again`);
  for (const { id, cluster } of unlisted(store))
    note('member-missing', `incident ${id} is in ${cluster}, which does not list it: link again`);
};

const lookAtNames = (store: Store, note: Note): void => {
  const misnamed = db
    .selectFrom('incident')
    .innerJoin('report', 'report.seq', 'incident.report')
    .select('incident.id')
    .where(sql<boolean>`incident.id <> report.id || '#' || incident.local`);
  for (const { id } of all(store, misnamed)) note('incident-astray', `incident ${id} belongs to another report`);
};

/** Incidents belong to their reports and to events that are there and list them; what a run left to be done is told. */
export const incidentsCheck: Check = {
  name: 'incidents',
  run: (store, note) => {
    lookAtNames(store, note);
    lookAtPlaces(store, note);
    const stale = staleCount(store);
    if (stale > 0)
      note(
        'events-waiting',
        `${stale} events are to be worked out anew: a run was cut off; daybook link finishes it`,
        'info',
      );
  },
};
