import { setTimeout as sleep } from 'node:timers/promises';

/** Does a task when it is its turn: of one host one at a time, with a pause between two. */
export type Turns = <T>(host: string, task: () => Promise<T>) => Promise<T>;

/** Turns with a pause in milliseconds. Different hosts do not wait for each other. */
export const turnsWith = (pause: number): Turns => {
  const last = new Map<string, Promise<number>>();
  return async (host, task) => {
    const before = last.get(host);
    let finish: (at: number) => void = () => undefined;
    last.set(host, new Promise((resolve) => (finish = resolve)));
    try {
      const ended = await before;
      if (ended !== undefined) await sleep(Math.max(0, ended + pause - performance.now()));
      return await task();
    } finally {
      finish(performance.now());
    }
  };
};
