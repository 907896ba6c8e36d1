import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { GazetteerFigures } from './gazetteer.ts';
import type { Growth, Throughput } from './single.ts';
import { newsText } from './text.ts';

const child = fileURLToPath(new URL('./child.ts', import.meta.url));
const cli = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));

/** How the command runs Node: the flags of its first line, which the scripts of package.json repeat. */
const flags = readFileSync(cli, 'utf8').split('\n', 1)[0]?.match(/--\S+/g) ?? [];

const runWith = (more: readonly string[], ...args: readonly string[]): unknown =>
  JSON.parse(
    execFileSync(process.execPath, [...flags, ...more, child, ...args], { encoding: 'utf8', maxBuffer: 1 << 26 }),
  );
const run = (...args: readonly string[]): unknown => runWith([], ...args);

export const singleThread = (reports: number): Throughput => run('throughput', String(reports)) as Throughput;
/** In a process of its own whose garbage can be collected, so that what is left is what the gazetteer holds. */
export const gazetteerCosts = (): GazetteerFigures => runWith(['--expose-gc'], 'gazetteer') as GazetteerFigures;
export const growthRatios = (): readonly Growth[] => run('growth') as readonly Growth[];

function onThread(reports: number): Promise<Throughput> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(child, { workerData: ['throughput', reports] });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

export type AllThreads = {
  readonly threads: number;
  readonly wordsPerSecond: number;
  readonly reportsPerSecond: number;
};

/** The same reports on every core at once; the speeds of the threads add up. */
export async function allThreads(reports: number): Promise<AllThreads> {
  const threads = availableParallelism();
  const runs = await Promise.all(Array.from({ length: threads }, () => onThread(reports)));
  const sum = (value: (one: Throughput) => number): number => runs.reduce((total, one) => total + value(one), 0);
  return {
    threads,
    wordsPerSecond: sum((one) => one.words / one.seconds),
    reportsPerSecond: sum((one) => one.reports / one.seconds),
  };
}

export type Start = { readonly command: string; readonly milliseconds: number; readonly limit: number };

function best(args: readonly string[], input: string): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [...flags, cli, ...args], { input, encoding: 'utf8' });
    if (status !== 0) throw new Error(`daybook ${args.join(' ')} ended with ${status}: ${stderr}`);
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** From the start of the process to its end, the best of five; empty where there is no command line yet. */
export function startTimes(): readonly Start[] {
  if (!existsSync(cli)) return [];
  return [
    { command: 'daybook --version', milliseconds: best(['--version'], ''), limit: 150 },
    { command: 'daybook read - (one short report)', milliseconds: best(['read', '-'], newsText(1500, 3)), limit: 700 },
  ];
}
