import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ReportInput, ReportRecord } from '../src/model/index.ts';
import { clock } from './clock.ts';
import type { GoldFile } from './files.ts';
import type { AnyTask, CorpusTask, Engine, Predicted, Row, Task } from './task.ts';

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

/** Calls the engine on one report after another. Only these calls are timed. */
function stopwatch(task: AnyTask, engine: Engine) {
  const call = task.call ?? ((one: Engine, input: ReportInput) => one.read(input));
  const spent = { words: 0, seconds: 0 };
  const read = (input: ReportInput): ReportRecord => {
    const start = clock();
    const out = call(engine, input);
    spent.seconds += (clock() - start) / 1000;
    spent.words += countWords(input.text);
    return out;
  };
  return { read, spent };
}

/** Reads the rows one after another. */
function predictRows(task: Task, rows: readonly Row[], engine: Engine): Run {
  const { read, spent } = stopwatch(task, engine);
  const predictions = rows.map((row) => task.toPrediction(read(task.toInput(row)), row, engine));
  return { predictions, ...spent };
}

/** Reads every report, then asks for all rows at once. */
function predictCorpus(task: CorpusTask, rows: readonly Row[], engine: Engine): Run {
  const { read, spent } = stopwatch(task, engine);
  const predictions = task.toPredictions(task.inputs(rows).map(read), rows, engine);
  return { predictions, ...spent };
}

const isCorpus = (task: AnyTask): task is CorpusTask => 'toPredictions' in task;

export const predict = (task: AnyTask, rows: readonly Row[], engine: Engine): Run =>
  isCorpus(task) ? predictCorpus(task, rows, engine) : predictRows(task, rows, engine);

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

/** The same on several threads, each with a stretch of the file; the order of the rows stays. A corpus is not cut. */
export async function predictParallel(
  { task, path, lower }: GoldFile,
  rows: readonly Row[],
  jobs: number,
): Promise<Run> {
  const threads = isCorpus(task) ? 1 : Math.max(1, Math.min(jobs, availableParallelism(), rows.length));
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
