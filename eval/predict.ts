import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ReportInput } from '../src/model/index.ts';
import { clock } from './clock.ts';
import type { GoldFile } from './files.ts';
import type { Engine, Row, Task } from './task.ts';

export type Predicted = { readonly id: string };
/** Predictions in the order of the rows, and what reading cost. */
export type Run = { readonly predictions: readonly Predicted[]; readonly words: number; readonly seconds: number };

/** Runs of non-space: the same count for every reader. */
export function countWords(text: string): number {
  let words = 0;
  let inside = false;
  for (let i = 0; i < text.length; i += 1) {
    const space = text.charCodeAt(i) <= 32;
    if (!space && !inside) words += 1;
    inside = !space;
  }
  return words;
}

/** Reads the rows one after another. Only the call of the engine is timed. */
export function predict(task: Task, rows: readonly Row[], engine: Engine): Run {
  const call = task.call ?? ((one: Engine, input: ReportInput) => one.read(input));
  let milliseconds = 0;
  let words = 0;
  const predictions = rows.map((row) => {
    const input = task.toInput(row);
    const start = clock();
    const record = call(engine, input);
    milliseconds += clock() - start;
    words += countWords(row.text);
    return task.toPrediction(record, row, engine);
  });
  return { predictions, words, seconds: milliseconds / 1000 };
}

export type Share = {
  readonly path: string;
  readonly task: string;
  readonly lower: boolean;
  readonly from: number;
  readonly to: number;
};

function inWorker(share: Share): Promise<Run> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: share });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** The same on several threads, each with a stretch of the file; the order of the rows stays. */
export async function predictParallel(
  { task, path, lower }: GoldFile,
  rows: readonly Row[],
  jobs: number,
): Promise<Run> {
  const threads = Math.max(1, Math.min(jobs, availableParallelism(), rows.length));
  const size = Math.ceil(rows.length / threads);
  const shares = Array.from({ length: threads }, (_, index) => ({
    path,
    task: task.id,
    lower,
    from: index * size,
    to: Math.min(rows.length, (index + 1) * size),
  }));
  const runs = await Promise.all(shares.map(inWorker));
  return {
    predictions: runs.flatMap((run) => run.predictions),
    words: runs.reduce((sum, run) => sum + run.words, 0),
    seconds: runs.reduce((sum, run) => sum + run.seconds, 0),
  };
}
