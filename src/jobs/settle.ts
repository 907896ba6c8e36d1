import { DaybookError } from '../model/errors.ts';
import { familyOf } from '../model/event-types/index.ts';
import type { Gathered } from '../corpus/entries/entry.ts';
import type { IncidentSketch } from '../corpus/linking/sketch.ts';
import type { ChronologyEntry, Place } from '../model/index.ts';
import type { ClusterRow, Store } from '../store/index.ts';
import {
  addProblems,
  copyGroups,
  finishMoves,
  freshen,
  hasHidden,
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
  withdrawCluster,
  writeClusters,
  writeEntries,
} from '../store/index.ts';
import { unpackJson } from '../store/pack.ts';
import { inTransaction } from '../store/query.ts';
import { briefOf } from './briefs.ts';
import { inPool } from './pool.ts';
import { eventRowsOf } from './prepare/event-rows.ts';
import { entryIn } from './review/cards.ts';

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

/** An event worked out, or found to have no report any more: what is to be written. */
export type WorkedOut =
  | { readonly id: string; readonly rows: readonly ClusterRow[]; readonly blob: Uint8Array; readonly card: string }
  | { readonly id: string; readonly empty: true }
  | { readonly id: string; readonly failed: string };

/** Works out an event from what the dossier holds; writes nothing. A bug becomes a Problem of that event; the rest goes on. */
export const workOut = (store: Store, id: string): WorkedOut => {
  try {
    const gathered = gatheredOf(store, id);
    if (gathered.members.length === 0) return { id, empty: true };
    const entry = entryIn(store, gathered);
    return { id, rows: rowsOf(gathered, entry), blob: packJson(entry), card: JSON.stringify(briefOf(entry)) };
  } catch (cause) {
    // What is wrong with the file is told by the store, and is no matter of one event.
    if (cause instanceof DaybookError) throw cause;
    return { id, failed: (cause as Error).message };
  }
};

/** The event stays as it was; `daybook link` tries it again. */
const noteFailure = (store: Store, id: string, failed: string): void => {
  const message = `event ${id} could not be worked out: ${failed}; it stays as it was (please report it)`;
  const at = new Date().toISOString();
  addProblems(store, [{ code: 'event-failed', severity: 'error', message, source: id, at }]);
};

const keep = (store: Store, worked: WorkedOut): void => {
  const { id } = worked;
  if ('failed' in worked) return noteFailure(store, id, worked.failed);
  const before = partsOf(store, id).map((part) => part.id);
  if ('empty' in worked) {
    // Its id stays until it leads elsewhere.
    if (isMoving(store, id)) return;
    const hidden = hasHidden(store, id);
    writeClusters(store, [], { removed: hidden ? before : [id, ...before] });
    if (hidden) withdrawCluster(store, id);
    return;
  }
  const { rows, blob, card } = worked;
  const now = new Set(rows.map(({ cluster }) => cluster.id));
  for (const { cluster } of rows) releaseMembers(store, cluster.members);
  writeClusters(store, rows, { removed: before.filter((part) => !now.has(part)) });
  writeEntries(store, [{ id, blob, card }]);
};

export type SettleProgress = { readonly done: number; readonly total: number };

export type SettleOptions = {
  readonly onProgress?: ((progress: SettleProgress) => void) | undefined;
  /** Stops between two transactions; the next call goes on. */
  readonly signal?: AbortSignal | undefined;
  /** Threads that work events out; this one writes them. */
  readonly jobs?: number;
};

const keepBatch = (store: Store, batch: readonly WorkedOut[]): void =>
  inTransaction(store, () => {
    for (const worked of batch) keep(store, worked);
    freshen(
      store,
      batch.map(({ id }) => id),
    );
  });

/** Works out events at once, within the transaction that changed what they rest on. */
export const settleNow = (store: Store, ids: readonly string[]): void =>
  keepBatch(
    store,
    ids.map((id) => workOut(store, id)),
  );

/** Fewer are worked out sooner than a thread starts. */
const FEW = 400;

/** What a thread is asked: the dossier, and which of its events. */
export type SettleTask = { readonly path: string; readonly ids: readonly string[] };

const tasksOf = async function* (store: Store, ids: readonly string[]): AsyncGenerator<SettleTask> {
  for (let at = 0; at < ids.length; at += BATCH) yield { path: store.path, ids: ids.slice(at, at + BATCH) };
};

const workedOut = async function* (
  store: Store,
  ids: readonly string[],
  jobs: number,
): AsyncGenerator<readonly WorkedOut[]> {
  const tasks = tasksOf(store, ids);
  if (jobs > 1 && ids.length >= FEW)
    return yield* inPool<SettleTask, readonly WorkedOut[]>(tasks, { jobs, worker: 'settle-worker' });
  for await (const task of tasks) yield task.ids.map((id) => workOut(store, id));
};

/** Works out anew every event whose reports changed. Interrupted, it goes on where it was. */
export const settleStale = async (
  store: Store,
  { onProgress, signal, jobs = 1 }: SettleOptions = {},
): Promise<number> => {
  const ids = staleClusters(store, staleCount(store));
  let done = 0;
  const stopped = (): boolean => signal?.aborted === true;
  if (stopped()) return done;
  for await (const batch of workedOut(store, ids, jobs)) {
    keepBatch(store, batch);
    done += batch.length;
    onProgress?.({ done, total: ids.length });
    // Signals are heard between the transactions.
    await new Promise((resolve) => setImmediate(resolve));
    if (stopped()) return done;
  }
  finishMoves(store);
  return done;
};
