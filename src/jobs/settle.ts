import { entryOf, familyOf } from '../corpus/entries/entry.ts';
import type { Gathered } from '../corpus/entries/entry.ts';
import type { IncidentSketch } from '../corpus/linking/sketch.ts';
import type { ChronologyEntry, Place } from '../model/index.ts';
import type { ClusterRow, Store } from '../store/index.ts';
import {
  copyGroups,
  finishMoves,
  freshen,
  incidentLinks,
  incidentsOf,
  isMoving,
  packJson,
  partsOf,
  recordOf,
  releaseMembers,
  sketchOf,
  staleClusters,
  staleCount,
  writeClusters,
  writeEntries,
} from '../store/index.ts';
import { eventIdOf } from '../store/names.ts';
import { unpackJson } from '../store/pack.ts';
import { inTransaction } from '../store/query.ts';
import { eventRowsOf } from './prepare/event-rows.ts';

/** Clusters worked out in one transaction. */
const BATCH = 100;

type Asked = { readonly report: string; readonly incident: string };

/** An incident with its record and its sketch, where the dossier has them. */
const memberOf = (store: Store, { report, incident: id }: Asked): Gathered['members'] => {
  const record = recordOf(store, report);
  const blob = sketchOf(store, 'incidents', report);
  const incident = record?.incidents.find((one) => one.id === id);
  const sketch = blob && (unpackJson(blob) as readonly IncidentSketch[]).find((one) => one.incident === id);
  return record && incident && sketch ? [{ record, incident, sketch }] : [];
};

/** What the dossier holds of a cluster, with the records of its reports: all, or those published by a day. */
export const gatheredOf = (store: Store, id: string, by?: string): Gathered => {
  const members = incidentsOf(store, id, by).flatMap((asked) => memberOf(store, asked));
  const reports = [...new Set(members.map(({ record }) => record.report.id))];
  return { id, members, links: incidentLinks(store, id), copies: copyGroups(store, reports) };
};

const countries = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

const placeNamesOf = (place: Place | undefined): readonly string[] => {
  const country = place?.country;
  return [place?.admin1, country, country === undefined ? undefined : countries.of(country)].filter(
    (name) => name !== undefined,
  );
};

const actorsOf = ({ members }: Gathered): readonly string[] => [
  ...new Set(
    members.flatMap(({ record, incident }) =>
      eventRowsOf(record)
        .filter(({ id }) => incident.events.includes(id))
        .flatMap(({ actors = [] }) => actors),
    ),
  ),
];

/** The words of an entry's headline. */
export const titleOf = ({ members }: Gathered, { event: { headline } }: ChronologyEntry): string => {
  const report = members.find(({ record }) => record.report.id === headline.report)?.record.report;
  const text = headline.span.part === 'headline' ? report?.headline : report?.text;
  return (text ?? '').slice(headline.span.start, headline.span.end).replace(/\s+/g, ' ').trim();
};

const rowsOf = (gathered: Gathered, entry: ChronologyEntry): readonly ClusterRow[] => [
  {
    cluster: entry.event,
    family: familyOf(entry.event.type),
    importance: entry.importance,
    conflicts: entry.conflicts.length,
    title: titleOf(gathered, entry),
    actors: actorsOf(gathered),
    originNames: entry.origins?.map(({ name }) => name) ?? [],
    placeNames: placeNamesOf(entry.event.place),
  },
  ...(entry.parts ?? []).map((cluster): ClusterRow => ({
    cluster,
    family: familyOf(cluster.type),
    importance: 0,
    conflicts: 0,
    title: titleOf(gathered, { ...entry, event: cluster }),
  })),
];

/** Parts are called by short ids as events are. */
const namedParts = (entry: ChronologyEntry): ChronologyEntry => ({
  ...entry,
  ...(entry.parts ? { parts: entry.parts.map((part) => ({ ...part, id: eventIdOf(part.id) })) } : {}),
});

const settleOne = (store: Store, id: string): void => {
  const gathered = gatheredOf(store, id);
  // Its id stays until it leads elsewhere.
  if (gathered.members.length === 0 && isMoving(store, id)) return;
  const before = partsOf(store, id).map((part) => part.id);
  if (gathered.members.length === 0) return writeClusters(store, [], { removed: [id, ...before] });
  const entry = namedParts(entryOf(gathered));
  const rows = rowsOf(gathered, entry);
  const now = new Set(rows.map(({ cluster }) => cluster.id));
  for (const { cluster } of rows) releaseMembers(store, cluster.members);
  writeClusters(store, rows, { removed: before.filter((part) => !now.has(part)) });
  writeEntries(store, [{ id, blob: packJson(entry) }]);
};

export type SettleProgress = { readonly done: number; readonly total: number };

export type SettleOptions = {
  readonly onProgress?: ((progress: SettleProgress) => void) | undefined;
  /** Stops between two transactions; the next call goes on. */
  readonly signal?: AbortSignal | undefined;
};

const settleBatch = (store: Store, ids: readonly string[]): void =>
  inTransaction(store, () => {
    for (const id of ids) settleOne(store, id);
    freshen(store, ids);
  });

/** Works out anew every event whose reports changed. Interrupted, it goes on where it was. */
export const settleStale = async (store: Store, { onProgress, signal }: SettleOptions = {}): Promise<number> => {
  const total = staleCount(store);
  let done = 0;
  for (;;) {
    if (signal?.aborted === true) return done;
    const ids = staleClusters(store, BATCH);
    if (ids.length === 0) break;
    settleBatch(store, ids);
    done += ids.length;
    onProgress?.({ done, total: Math.max(total, done) });
    // Signals are heard between the transactions.
    await new Promise((resolve) => setImmediate(resolve));
  }
  finishMoves(store);
  return done;
};
