import { isMainThread } from 'node:worker_threads';

/** Milliseconds of processor time, so that other work on the machine does not count; in a worker, its own (coarser). */
export function clock(): number {
  const { user, system } = isMainThread ? process.cpuUsage() : process.threadCpuUsage();
  return (user + system) / 1000;
}
