import type { Imported } from '../formats/index.ts';
import { explainer, readBatch } from './read-batch.ts';
import { loadResources } from './resources.ts';
import type { Task } from './worker.ts';

export type ReadManyOptions = {
  /** Worker threads; 1 reads in this thread. */
  readonly jobs?: number;
  /** Gives each record with the reasons for its times, places and events. */
  readonly explain?: boolean;
};

/** A batch holds at most this many reports, or this many characters of text. */
const BATCH_REPORTS = 32;
const BATCH_CHARACTERS = 200_000;

const batches = async function* (items: AsyncIterable<Imported>): AsyncGenerator<Imported[]> {
  let batch: Imported[] = [];
  let size = 0;
  for await (const item of items) {
    batch.push(item);
    size += 'report' in item ? item.report.text.length : 0;
    if (batch.length < BATCH_REPORTS && size < BATCH_CHARACTERS) continue;
    yield batch;
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batch;
};

const inThisThread = async function* (items: AsyncIterable<Imported>, explain: boolean): AsyncGenerator<string> {
  const resources = loadResources();
  const explaining = await explainer(explain);
  for await (const item of items) yield* readBatch([item], resources, explaining);
};

const workerFile = (): string =>
  new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url).href;

/**
 * Keeps twice as many batches in flight as there are workers and no more: a slow reader of the output slows the input
 * down, and memory stays constant. Results come in input order.
 */
const inWorkers = async function* (
  items: AsyncIterable<Imported>,
  { jobs, explain }: Required<ReadManyOptions>,
): AsyncGenerator<string> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({ filename: workerFile(), name: 'run', minThreads: jobs, maxThreads: jobs });
  const inFlight: Promise<string[]>[] = [];
  try {
    for await (const batch of batches(items)) {
      inFlight.push(pool.run({ batch, explain } satisfies Task) as Promise<string[]>);
      if (inFlight.length >= 2 * jobs) yield* await (inFlight.shift() as Promise<string[]>);
    }
    while (inFlight.length > 0) yield* await (inFlight.shift() as Promise<string[]>);
  } finally {
    await Promise.allSettled(inFlight);
    await pool.destroy();
  }
};

/** Reads imported reports, one JSON line (`ReportRecord`, or `Explained`, or `Unreadable`) each, in input order. */
export const readMany = (
  items: AsyncIterable<Imported>,
  { jobs = 1, explain = false }: ReadManyOptions = {},
): AsyncGenerator<string> => (jobs > 1 ? inWorkers(items, { jobs, explain }) : inThisThread(items, explain));
