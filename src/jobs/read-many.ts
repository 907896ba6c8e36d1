import type { Imported } from '../formats/index.ts';
import { batchesOf, inPool } from './pool.ts';
import { explainer, readBatch } from './read-batch.ts';
import { loadResources } from './resources.ts';
import type { Task } from './worker.ts';

export type ReadManyOptions = {
  /** Worker threads; 1 reads in this thread. */
  readonly jobs?: number;
  /** Gives each record with the reasons for its times, places and events. */
  readonly explain?: boolean;
};

const inThisThread = async function* (items: AsyncIterable<Imported>, explain: boolean): AsyncGenerator<string> {
  const resources = loadResources();
  const explaining = await explainer(explain);
  for await (const item of items) yield* readBatch([item], resources, explaining);
};

const tasksOf = async function* (items: AsyncIterable<Imported>, explain: boolean): AsyncGenerator<Task> {
  for await (const batch of batchesOf(items)) yield { batch, explain };
};

const inWorkers = async function* (
  items: AsyncIterable<Imported>,
  { jobs, explain }: Required<ReadManyOptions>,
): AsyncGenerator<string> {
  for await (const lines of inPool<Task, string[]>(tasksOf(items, explain), { jobs, worker: 'worker' })) yield* lines;
};

/** Reads imported reports, one JSON line (`ReportRecord`, or `Explained`, or `Unreadable`) each, in input order. */
export const readMany = (
  items: AsyncIterable<Imported>,
  { jobs = 1, explain = false }: ReadManyOptions = {},
): AsyncGenerator<string> => (jobs > 1 ? inWorkers(items, { jobs, explain }) : inThisThread(items, explain));
