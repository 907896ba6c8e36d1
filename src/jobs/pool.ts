import type { Imported } from '../formats/index.ts';

/** A batch holds at most this many reports, or this many characters of text. */
const BATCH_REPORTS = 32;
const BATCH_CHARACTERS = 200_000;

/** Reports in batches, as workers get them. */
export const batchesOf = async function* <T extends Imported>(items: AsyncIterable<T>): AsyncGenerator<T[]> {
  let batch: T[] = [];
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

export type PoolOptions = {
  readonly jobs: number;
  readonly worker: string;
  /** Room for young objects in each thread, in MB: more is faster (a sixth, where records are made and packed) and larger. */
  readonly young?: number;
};

/**
 * Hands tasks to worker threads and gives their results in order. Keeps twice as many in flight as there are workers
 * and no more: a slow reader of the output slows the input down, and memory stays constant. `worker` is a file beside this one.
 */
export const inPool = async function* <Task, Result>(
  tasks: AsyncIterable<Task>,
  { jobs, worker, young }: PoolOptions,
): AsyncGenerator<Result> {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const filename = new URL(`./${worker}.${ending}`, import.meta.url).href;
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename,
    name: 'run',
    minThreads: jobs,
    maxThreads: jobs,
    ...(young === undefined ? {} : { resourceLimits: { maxYoungGenerationSizeMb: young } }),
  });
  const inFlight: Promise<Result>[] = [];
  try {
    for await (const task of tasks) {
      inFlight.push(pool.run(task) as Promise<Result>);
      if (inFlight.length >= 2 * jobs) yield await (inFlight.shift() as Promise<Result>);
    }
    while (inFlight.length > 0) yield await (inFlight.shift() as Promise<Result>);
  } finally {
    await Promise.allSettled(inFlight);
    await pool.destroy();
  }
};
