import { Worker } from 'node:worker_threads';
import { DaybookError } from '../../model/errors.ts';
import type { DaybookErrorCode } from '../../model/errors.ts';
import type { Order, Task, Told } from './task.ts';

/** A task at work in a thread of its own, so that the server goes on answering. */
export type Thread = {
  readonly order: (order: Order) => void;
  /** Ends it at once. */
  readonly kill: () => void;
};

const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';

/** The error a thread told of. */
export const errorOf = ({ code, message }: Extract<Told, { tells: 'failed' }>): Error => {
  if (code !== 'bug') return new DaybookError(code as DaybookErrorCode, message);
  const error = new Error('a task failed');
  error.stack = message;
  return error;
};

/** Starts a thread for a task; `hear` gets what it tells, at the end exactly one `done` or `failed`. */
export const startThread = (task: Task, hear: (told: Told) => void): Thread => {
  const worker = new Worker(new URL(`./worker.${ending}`, import.meta.url), { workerData: task });
  let over = false;
  const told = (one: Told): void => {
    if (over) return;
    over = one.tells === 'done' || one.tells === 'failed';
    hear(one);
  };
  const failed = (message: string): void => told({ tells: 'failed', code: 'bug', message });
  worker.on('message', told);
  worker.on('error', (cause: unknown) => failed((cause as Error).stack ?? String(cause)));
  worker.on('exit', () => failed('the thread ended before its task was done'));
  return {
    order: (order) => worker.postMessage(order),
    kill: () => void worker.terminate(),
  };
};
