import { sameIncidents } from '../corpus/same-incidents.ts';
import { engineVersion } from '../engine/version.ts';
import type { ReportInput, ReportRecord } from '../model/index.ts';
import type { PlacedIncident, PreparedReport, Store, ToRead, Unread } from '../store/index.ts';
import {
  addProblems,
  clustersOfReports,
  countToRead,
  decidedReports,
  dropIncidents,
  finishRun,
  incidentsOfReport,
  markStale,
  meta,
  placeIncidents,
  reportsToRead,
  rereadReports,
  setMeta,
  showIncidents,
  startRun,
} from '../store/index.ts';
import { unpackJson } from '../store/pack.ts';
import { inTransaction } from '../store/query.ts';
import type { LinkSummary } from './link.ts';
import { LINK_DUE, linkAll } from './link.ts';
import type { Batch, Waiting } from './prepare/prepared.ts';
import { isPrepared, preparedIn } from './prepare/prepared.ts';
import type { LayerChanges } from './reading-changes.ts';
import { addChanges, noChanges, readingChanges } from './reading-changes.ts';
import type { Renames } from './renames.ts';
import { followRenames } from './renames.ts';
import { incidentsToldIn } from './review/follow.ts';
import type { UnderDecisions } from './review/reread.ts';
import { readBy, underDecisions } from './review/reread.ts';
import { compareWithNeighbours } from './version-changes.ts';

export type RereadProgress = { readonly stage: 'reading' | 'settling'; readonly done: number; readonly total: number };

export type RereadOptions = {
  readonly jobs: number;
  readonly now: () => string;
  /** Also reports that this version has read. */
  readonly all?: boolean;
  /** Stops between two batches; the next call goes on. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: RereadProgress) => void;
};

/** What reading again came to. */
export type RereadSummary = {
  readonly reread: number;
  readonly failed: number;
  readonly changes: LayerChanges;
  /** Decisions that nothing in the new readings fits: they are kept, and count when something does. */
  readonly orphans: number;
  /** Absent: it was stopped before linking. */
  readonly link?: LinkSummary;
  readonly stopped: boolean;
};

/** How far a run over all reports has come, so that the next goes on there. */
const CURSOR = 'reread-all';

/** The report as it went into the engine: what the engine added itself is left to it. */
const inputOf = ({ report }: ReportRecord): ReportInput => {
  const { dateline, published, language, agency, ...rest } = report;
  return {
    ...rest,
    ...(language === 'und' ? {} : { language }),
    ...(agency === undefined || agency === dateline?.agency ? {} : { agency }),
    ...(published === undefined || published.basis === 'dateline'
      ? {}
      : { published: published.value, publishedBasis: published.basis }),
  };
};

const PAGE = 100;

/** One run of `reread`: what it reads, and what became of it. */
class Rereading {
  changes: LayerChanges = noChanges;
  reread = 0;
  failed = 0;
  orphans = 0;
  readonly #store: Store;
  readonly #options: RereadOptions;
  readonly #before = new Map<string, ToRead>();
  readonly #unread: Unread;
  /** Reports that decisions are about. */
  readonly #judged: ReadonlySet<string>;

  constructor(store: Store, options: RereadOptions) {
    this.#store = store;
    this.#options = options;
    this.#judged = new Set(decidedReports(store));
    this.#unread = options.all === true ? { after: Number(meta(store, CURSOR) ?? 0) } : { except: engineVersion };
  }

  async *waiting(): AsyncGenerator<Waiting> {
    let { after = 0 } = this.#unread;
    for (;;) {
      const page = reportsToRead(this.#store, { ...this.#unread, after }, PAGE);
      for (const row of page) {
        if (this.#options.signal?.aborted === true) return;
        const input = inputOf(this.#judged.has(row.id) ? readBy(this.#store, row.record) : row.record);
        this.#before.set(row.id, row);
        yield { input, report: input, problems: [], captured: '', source: row.id };
      }
      const last = page.at(-1);
      if (!last) return;
      after = last.seq;
    }
  }

  get total(): number {
    return countToRead(this.#store, this.#unread);
  }

  /** Stores a batch of new readings, all of it or none. */
  keep(batch: Batch): void {
    const under = batch.filter(isPrepared).map((reading) => this.#decided(reading));
    const readings = under.map(({ reading }) => reading);
    const reports = readings.map(({ report }) => report.id);
    inTransaction(this.#store, () => {
      const stale = clustersOfReports(this.#store, reports);
      const placed = under.map((one) => this.#placed(one));
      rereadReports(this.#store, readings, this.#options.now());
      const rows = placed.flatMap((one) => one.rows);
      dropIncidents(
        this.#store,
        reports,
        rows.map(({ id }) => id),
      );
      placeIncidents(this.#store, rows);
      for (const { reading, told } of under) showIncidents(this.#store, reading.report.id, told);
      followRenames(this.#store, new Map(placed.flatMap(({ names }) => [...names])));
      markStale(this.#store, stale);
      for (const id of reports) compareWithNeighbours(this.#store, id);
      this.#noteFailures(batch);
      setMeta(this.#store, LINK_DUE, 'yes');
      if (this.#options.all === true) setMeta(this.#store, CURSOR, String(this.#lastOf(batch)));
    });
    this.orphans += under.reduce((sum, { orphans }) => sum + orphans, 0);
    this.reread += readings.length;
    this.failed += batch.length - readings.length;
    for (const item of batch) this.#before.delete(isPrepared(item) ? item.report.id : item.id);
  }

  #lastOf(batch: Batch): number {
    return Math.max(...batch.map((item) => this.#before.get(isPrepared(item) ? item.report.id : item.id)?.seq ?? 0));
  }

  /** A new reading with the decisions about its report over it. */
  #decided(reading: PreparedReport): UnderDecisions {
    const { id } = reading.report;
    if (this.#judged.has(id)) return underDecisions(this.#store, reading, (this.#before.get(id) as ToRead).record);
    const told = incidentsToldIn(reading);
    return { reading, incidents: told, told, orphans: 0 };
  }

  /** The incidents of a new reading: in the events they were in before, so that these keep their ids when linked. */
  #placed({ reading, incidents }: UnderDecisions): {
    readonly rows: readonly PlacedIncident[];
    readonly names: Renames;
  } {
    const { id } = reading.report;
    const { record } = this.#before.get(id) as ToRead;
    const now = unpackJson(reading.record) as ReportRecord;
    this.changes = addChanges(this.changes, readingChanges(record, now));
    const same = sameIncidents(record, now);
    const names = new Map<string, string | undefined>(
      record.incidents.map((incident) => {
        const next = same.get(incident.id);
        return [`${id}#${incident.id}`, next === undefined ? undefined : `${id}#${next}`];
      }),
    );
    const clusters = new Map<string, string | undefined>(
      incidentsOfReport(this.#store, id).flatMap(({ id: old, cluster }) => {
        const next = names.has(old) ? names.get(old) : old;
        return next === undefined ? [] : [[next, cluster] as const];
      }),
    );
    const rows = incidents.map((incident): PlacedIncident => {
      const cluster = clusters.get(incident);
      return { id: incident, report: id, ...(cluster === undefined ? {} : { cluster }) };
    });
    return { rows, names: new Map([...names].filter(([old, next]) => old !== next)) };
  }

  #noteFailures(batch: Batch): void {
    const at = this.#options.now();
    const failed = batch.flatMap((item) => (isPrepared(item) ? [] : [item]));
    const rows = failed.flatMap(({ id, source, problems }) =>
      problems.map((problem) => ({ ...problem, report: id, source, at })),
    );
    addProblems(this.#store, rows);
  }
}

/**
 * Reads the stored texts again with this version: those that another version read, or all. Decisions stay, and follow
 * incidents that are told under other ids now; all reports are linked at the end. Cut off, the next call goes on.
 */
export const rereadStored = async (store: Store, options: RereadOptions): Promise<RereadSummary> => {
  const run = startRun(store, 'reread', options.now());
  const rereading = new Rereading(store, options);
  const { total } = rereading;
  const { now, signal, onProgress } = options;
  for await (const batch of preparedIn(rereading.waiting(), options.jobs)) {
    rereading.keep(batch);
    onProgress?.({ stage: 'reading', done: rereading.reread + rereading.failed, total });
  }
  const { reread, failed, changes, orphans } = rereading;
  const stopped = signal?.aborted === true;
  const summary = { reread, failed, changes, orphans, stopped };
  if (stopped) return summary;
  setMeta(store, CURSOR, '0');
  const settling = {
    now,
    signal,
    onProgress: (at: { done: number; total: number }) => onProgress?.({ stage: 'settling', ...at }),
  };
  const due = meta(store, LINK_DUE) === 'yes';
  const link = due ? await linkAll(store, settling) : undefined;
  finishRun(store, run, now(), { reread, failed });
  return link ? { ...summary, link } : summary;
};
