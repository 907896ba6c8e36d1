import type { Failure } from '../errors.ts';
import { failureOf } from '../errors.ts';
import type { Task } from './task.ts';
import { errorOf, startThread } from './thread.ts';

/**
 * The bytes of an export as a thread makes them, one piece on its way at a time: a slow reader slows it down, one that
 * goes ends it. Rejects when it cannot begin; what breaks it later breaks the stream, so that no half file looks whole.
 */
export const startExport = (
  task: Extract<Task, { kind: 'export' }>,
  log: (failure: Failure) => void,
): Promise<ReadableStream<Uint8Array>> =>
  new Promise((resolve, reject) => {
    let sink: ReadableStreamDefaultController<Uint8Array> | undefined;
    let first = true;
    const stream = new ReadableStream<Uint8Array>(
      {
        start: (controller) => void (sink = controller),
        pull: () => {
          // The first piece is made without being asked for.
          if (!first) thread.order('more');
          first = false;
        },
        cancel: () => thread.kill(),
      },
      new CountQueuingStrategy({ highWaterMark: 1 }),
    );
    const thread = startThread(task, (told) => {
      if (told.tells === 'opened') resolve(stream);
      else if (told.tells === 'chunk') sink?.enqueue(told.bytes);
      else if (told.tells === 'done') sink?.close();
      else if (told.tells === 'failed') {
        const error = errorOf(told);
        if (told.code === 'bug') log(failureOf('export', error));
        reject(error);
        sink?.error(error);
      }
    });
  });
