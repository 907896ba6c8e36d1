import type { Imported } from '../formats/index.ts';
import type { PreparedReport, Store } from '../store/index.ts';
import { addProblems, finishRun, insertReports, markChanges, recordOf, startRun } from '../store/index.ts';
import { inTransaction } from '../store/query.ts';
import { changesBetween } from '../corpus/versions.ts';
import type { OnTheWay } from './admit.ts';
import { admit } from './admit.ts';
import { Linking } from './linking.ts';
import { batchesOf, inPool } from './pool.ts';
import type { Admitted, Refused } from './prepare/prepare.ts';
import { prepare } from './prepare/prepare.ts';
import { loadResources } from './resources.ts';
import { settleStale } from './settle.ts';

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
type Batch = readonly (PreparedReport | Refused)[];

const isPrepared = (item: PreparedReport | Refused): item is PreparedReport => 'record' in item;

/** One run of `add`: what it has taken in, and where it puts it. */
class Adding {
  readonly counts: Counts = { added: 0, versions: 0, known: 0, refused: 0, errors: 0 };
  readonly #store: Store;
  readonly #options: AddOptions;
  readonly #linking: Linking;
  readonly #onTheWay: OnTheWay = new Map();
  #seen = 0;

  constructor(store: Store, options: AddOptions) {
    this.#store = store;
    this.#options = options;
    this.#linking = new Linking(store);
  }

  /** Reports that are to be read; known ones are counted, what cannot be read is noted. */
  async *admitted(
    items: AsyncIterable<Imported & { readonly source?: string }>,
  ): AsyncGenerator<Admitted & { report: Admitted['input'] }> {
    for await (const item of items) {
      if (this.#options.signal?.aborted === true) return;
      const source = item.source ?? 'unnamed';
      const admission = admit(item, this.#onTheWay, { store: this.#store, captured: this.#options.now(), source });
      if ('read' in admission) yield { ...admission.read, report: admission.read.input };
      else if ('refused' in admission) this.keep([admission.refused]);
      else this.#count({ known: 1 });
    }
  }

  /** Stores a batch with its links, all of it or none. */
  keep(batch: Batch): void {
    const prepared = batch.filter(isPrepared);
    inTransaction(this.#store, () => {
      const { added, versions, duplicates, rows } = insertReports(this.#store, prepared);
      const fresh = new Set(rows.filter(({ outcome }) => outcome !== 'duplicate').map(({ id }) => id));
      this.#linking.place(prepared.filter(({ report }) => fresh.has(report.id)));
      for (const { outcome, id, previous } of rows)
        if (outcome === 'version' && previous !== undefined) this.#compare(previous, id);
      this.#note(batch);
      this.#count({ added, versions, known: duplicates });
    });
    for (const { report } of prepared) this.#onTheWay.delete(report.id);
  }

  /** What became of each statement in the newer version of a report. */
  #compare(previous: string, id: string): void {
    const [older, newer] = [recordOf(this.#store, previous), recordOf(this.#store, id)];
    if (older && newer) markChanges(this.#store, changesOf(changesBetween(older, newer)));
  }

  #note(batch: Batch): void {
    const refused = batch.filter((item): item is Refused => !isPrepared(item));
    const at = this.#options.now();
    addProblems(
      this.#store,
      refused.flatMap(({ id, source, problems }) =>
        problems.map((problem) => ({ ...problem, report: id, source, at })),
      ),
    );
    const problems = batch.flatMap((item) => item.problems);
    this.#count({ refused: refused.length, errors: problems.filter(({ severity }) => severity === 'error').length });
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
    return settleStale(this.#store, (progress) => this.#options.onProgress?.({ stage: 'settling', ...progress }));
  }
}

const changesOf = ({
  kept,
  changed,
  dropped,
}: ReturnType<typeof changesBetween>): Parameters<typeof markChanges>[1] => [
  ...kept.map(([, now]) => ({ statement: now.id, change: 'kept' as const })),
  ...changed.map(([, now]) => ({ statement: now.id, change: 'changed' as const })),
  ...dropped.map(({ id }) => ({ statement: id, change: 'dropped' as const })),
];

/** MB of young objects in each reading thread. */
const YOUNG = 96;

const preparedIn = async function* (
  items: AsyncIterable<Admitted & { report: Admitted['input'] }>,
  jobs: number,
): AsyncGenerator<Batch> {
  const batches = batchesOf(items);
  if (jobs > 1)
    return yield* inPool<readonly Admitted[], Batch>(batches, { jobs, worker: 'prepare/worker', young: YOUNG });
  const resources = loadResources();
  for await (const batch of batches) yield prepare(batch, resources);
};

/**
 * Adds reports to a dossier: known ones are passed over, the others read in `jobs` threads, stored, compared and linked
 * batch by batch. Cut off at any moment, it goes on when it is called again with the same.
 */
export const addReports = async (
  store: Store,
  items: AsyncIterable<Imported & { readonly source?: string }>,
  options: AddOptions,
): Promise<AddSummary> => {
  const run = startRun(store, 'add', options.now());
  const adding = new Adding(store, options);
  for await (const batch of preparedIn(adding.admitted(items), options.jobs)) adding.keep(batch);
  const events = await adding.settle();
  const { counts } = adding;
  finishRun(store, run, options.now(), { ...counts, events });
  return { ...counts, events, stopped: options.signal?.aborted === true };
};
