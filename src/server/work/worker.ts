import type { MessagePort } from 'node:worker_threads';
import { parentPort, workerData } from 'node:worker_threads';
import { DaybookError } from '../../model/errors.ts';
import type { Order, Task, Told } from './task.ts';

const port = parentPort as MessagePort;
const stopping = new AbortController();
let room: (() => void) | undefined;

port.on('message', (order: Order) => {
  if (order === 'stop') stopping.abort();
  else room?.();
});

const tell = (told: Told): void => port.postMessage(told);

/** Resolves when the reader has taken what it was sent. */
const untilRoom = (): Promise<void> => new Promise((resolve) => (room = resolve));

const failureOf = (cause: unknown): Told =>
  cause instanceof DaybookError
    ? { tells: 'failed', code: cause.code, message: cause.message }
    : { tells: 'failed', code: 'bug', message: (cause as Error).stack ?? String(cause) };

try {
  const { runTask } = await import('./run-task.ts');
  tell(await runTask(workerData as Task, { tell, untilRoom, signal: stopping.signal }));
} catch (cause) {
  tell(failureOf(cause));
}
// Nothing is listened to any more: the thread ends when its last message is out.
port.close();
