import { isMainThread } from 'node:worker_threads';

/** Milliseconds of processor time, so that other work on the machine does not count; in a worker, of the clock. */
export function clock(): number {
  if (!isMainThread) return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
