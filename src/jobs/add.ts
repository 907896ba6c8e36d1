import type { Imported } from '../formats/index.ts';
import type { Store } from '../store/index.ts';
import { addProblems, clustersOfReports, finishRun, insertReports, markStale, startRun } from '../store/index.ts';
import { inTransaction } from '../store/query.ts';
import type { OnTheWay } from './admit.ts';
import { admit } from './admit.ts';
import { Linking } from './linking.ts';
import { OutletMasks } from './outlet-masks.ts';
import type { Admitted, Refused } from './prepare/prepare.ts';
import type { Batch, Waiting } from './prepare/prepared.ts';
import { isPrepared, preparedIn } from './prepare/prepared.ts';
import { settleStale } from './settle.ts';
import { compareVersions } from './version-changes.ts';

/** How far an `add` has come. */
export type AddProgress = {
  readonly stage: 'reading' | 'settling';
  /** Reports looked at, known ones included; of events when settling. */
  readonly done: number;
  readonly total?: number;
};

export type AddOptions = {
  readonly jobs: number;
  readonly now: () => string;
  /** Stops taking in; what is on its way is still stored. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: AddProgress) => void;
};

/** What comes in: from an importer, or from elsewhere with its name. */
type Incoming = AsyncIterable<Imported & { readonly source?: string }>;

/** What an `add` came to. */
export type AddSummary = {
  readonly added: number;
  readonly versions: number;
  readonly known: number;
  readonly refused: number;
  readonly errors: number;
  readonly events: number;
  readonly stopped: boolean;
};

type Counts = { added: number; versions: number; known: number; refused: number; errors: number };

/** One run of `add`: what it has taken in, and where it puts it. */
class Adding {
  readonly counts: Counts = { added: 0, versions: 0, known: 0, refused: 0, errors: 0 };
  readonly #store: Store;
  readonly #options: AddOptions;
  readonly #linking: Linking;
  readonly #masks: OutletMasks;
  readonly #onTheWay: OnTheWay = new Map();
  #seen = 0;

  constructor(store: Store, options: AddOptions) {
    this.#store = store;
    this.#options = options;
    this.#linking = new Linking(store);
    this.#masks = new OutletMasks(store);
  }

  /** Reports that are to be read; known ones are counted, what cannot be read is noted. */
  async *admitted(items: Incoming): AsyncGenerator<Waiting> {
    for await (const item of items) {
      if (this.#options.signal?.aborted === true) return;
      const gate = { store: this.#store, captured: this.#options.now(), source: item.source };
      const admission = admit(item, this.#onTheWay, gate);
      if ('read' in admission) yield this.#masked(admission.read);
      else if ('refused' in admission) this.keep([admission.refused]);
      else this.#count({ known: 1 });
    }
  }

  #masked(admitted: Admitted): Waiting {
    const input = this.#masks.masked(admitted.input);
    return { ...admitted, input, report: input };
  }

  /** Stores a batch with its links, all of it or none. */
  keep(batch: Batch): void {
    const prepared = batch.filter(isPrepared);
    const counts = inTransaction(this.#store, () => {
      const { added, versions, duplicates, rows } = insertReports(this.#store, prepared);
      const fresh = new Set(rows.filter(({ outcome }) => outcome !== 'duplicate').map(({ id }) => id));
      this.#linking.place(prepared.filter(({ report }) => fresh.has(report.id)));
      for (const { outcome, id, previous } of rows)
        if (outcome === 'version' && previous !== undefined) this.#replace(previous, id);
      this.#masks.keep(this.#store);
      return { added, versions, known: duplicates, ...this.#note(batch) };
    });
    this.#count(counts);
    for (const item of batch) this.#onTheWay.delete(isPrepared(item) ? item.report.id : item.id);
  }

  /** A newer version takes the place of an older: what became of its statements, and the events that told them. */
  #replace(previous: string, id: string): void {
    compareVersions(this.#store, previous, id);
    markStale(this.#store, clustersOfReports(this.#store, [previous]));
  }

  #note(batch: Batch): Pick<Counts, 'refused' | 'errors'> {
    const refused = batch.filter((item): item is Refused => !isPrepared(item));
    const at = this.#options.now();
    addProblems(
      this.#store,
      refused.flatMap(({ id, source, problems }) =>
        problems.map((problem) => ({ ...problem, report: id, source, at })),
      ),
    );
    const problems = batch.flatMap((item) => item.problems);
    return { refused: refused.length, errors: problems.filter(({ severity }) => severity === 'error').length };
  }

  #count(more: Partial<Counts>): void {
    for (const [key, value] of Object.entries(more)) this.counts[key as keyof Counts] += value;
    const { added, versions, known, refused } = this.counts;
    if (added + versions + known + refused === this.#seen) return;
    this.#seen = added + versions + known + refused;
    this.#options.onProgress?.({ stage: 'reading', done: this.#seen });
  }

  /** Brings copies and events up to date with all that was added, now or in a run that was cut off. */
  async settle(): Promise<number> {
    this.#linking.keepCopies();
    const { signal, onProgress } = this.#options;
    return settleStale(this.#store, {
      signal,
      jobs: this.#options.jobs,
      onProgress: (at) => onProgress?.({ stage: 'settling', ...at }),
    });
  }
}

/**
 * Adds reports to a dossier: known ones are passed over, the others read in `jobs` threads, stored, compared and linked
 * batch by batch. Cut off at any moment, it goes on when it is called again with the same.
 */
export const addReports = async (store: Store, items: Incoming, options: AddOptions): Promise<AddSummary> => {
  const run = startRun(store, 'add', options.now());
  const adding = new Adding(store, options);
  for await (const batch of preparedIn(adding.admitted(items), options.jobs)) adding.keep(batch);
  const events = await adding.settle();
  const { counts } = adding;
  finishRun(store, run, options.now(), { ...counts, events });
  return { ...counts, events, stopped: options.signal?.aborted === true };
};
