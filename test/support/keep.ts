import { addReports } from '../../src/jobs/add.ts';
import type { AddOptions, AddSummary } from '../../src/jobs/add.ts';
import type { Imported } from '../../src/formats/index.ts';
import type { ReportInput } from '../../src/model/index.ts';
import type { Store } from '../../src/store/index.ts';
import { clusterById, clusters, placedIncidents } from '../../src/store/index.ts';

export const now = (): string => '2026-03-04T05:06:07Z';

const items = async function* (reports: readonly (ReportInput | Imported)[]): AsyncGenerator<Imported> {
  for (const report of reports) yield 'text' in report ? { report } : report;
};

/** Adds reports to a dossier in this thread. */
export const addTo = (
  store: Store,
  reports: readonly (ReportInput | Imported)[],
  options: Partial<AddOptions> = {},
): Promise<AddSummary> => addReports(store, items(reports), { jobs: 1, now, ...options });

/** Which incidents make which event, by the events' ids. */
export const eventsOf = (store: Store): ReadonlyMap<string, readonly string[]> => {
  const events = new Map<string, string[]>();
  for (const { id, cluster } of placedIncidents(store))
    if (cluster !== undefined && !id.endsWith('#')) events.set(cluster, [...(events.get(cluster) ?? []), id].sort());
  return events;
};

/** The events by their members alone. */
export const groupsOf = (store: Store): readonly string[] =>
  [...eventsOf(store).values()].map((members) => members.join(' ')).sort();

/** What a reader sees of the chronology, whatever the ids are. */
export const chronologyOf = (store: Store): readonly string[] =>
  clusters(store, { limit: 10_000 })
    .rows.map(({ id, type, from, to, title, counts, importance }) => {
      const members = clusterById(store, id)?.members.map(({ report, event }) => `${report}#${event}`) ?? [];
      return JSON.stringify([members.sort(), type, from, to, title, counts, importance]);
    })
    .sort();
