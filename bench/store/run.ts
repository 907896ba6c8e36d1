import { rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { AddSummary } from '../../src/jobs/add.ts';
import { addReports } from '../../src/jobs/add.ts';
import { eventById, listed } from '../../src/jobs/timeline.ts';
import type { Store } from '../../src/store/index.ts';
import { closeStore, clusters, openStore, search } from '../../src/store/index.ts';
import { numbers } from '../random.ts';
import { togetherness } from './grouping.ts';
import { newsCorpus } from './corpus.ts';
import { towns } from './sentences.ts';

const clock = (): number => performance.now();

/** Milliseconds of the processors in all threads: what other programs take of the machine is not in it. */
const work = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Milliseconds a report of each tenth, and the peak of memory: what `add` costs as the dossier grows. */
type Adding = {
  readonly seconds: number;
  readonly processor: number;
  readonly tenths: readonly number[];
  readonly megabytes: number;
  readonly summary: AddSummary;
};

const add = async (store: Store, count: number, jobs: number): Promise<Adding> => {
  const tenths: number[] = [];
  let [peak, last] = [0, work()];
  const step = Math.ceil(count / 10);
  const items = async function* () {
    let given = 0;
    for (const report of newsCorpus(count)) {
      yield { report, source: 'bench' };
      given += 1;
      if (given % 500 === 0) peak = Math.max(peak, process.memoryUsage.rss());
      if (given % step !== 0) continue;
      const now = work();
      tenths.push((now - last) / step);
      last = now;
      console.error(
        `${String(given)} reports, ${(tenths.at(-1) ?? 0).toFixed(1)} ms of the processors each, ${String(Math.round(peak / 1e6))} MB`,
      );
    }
  };
  const [began, beganWork] = [clock(), work()];
  const summary = await addReports(store, items(), { jobs, now: () => new Date().toISOString() });
  peak = Math.max(peak, process.memoryUsage.rss());
  const processor = (work() - beganWork) / 1000;
  return { seconds: (clock() - began) / 1000, processor, tenths, megabytes: peak / 1e6, summary };
};

const percentile = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;

/** Queries run in this thread alone: the time of the processors is theirs. */
const timed = (query: () => unknown): number => {
  const began = work();
  query();
  return work() - began;
};

const ASKED = 60;

/** What people ask of a dossier, each with other words, days and places every time. */
const queries = (store: Store): Readonly<Record<string, (below: (n: number) => number) => unknown>> => {
  const ids = clusters(store, { order: 'importance', limit: 500 }).rows.map(({ id }) => id);
  const pick = <T>(from: readonly T[], below: (n: number) => number): T => from[below(from.length)] as T;
  const day = (below: (n: number) => number): string =>
    new Date(Date.UTC(2015, 0, 1 + below(2000))).toISOString().slice(0, 10);
  const words = [
    'bomb market',
    'governor',
    'police',
    '"tear gas"',
    'ferry drowned',
    'kidnapped bus',
    'hospital -police',
  ];
  return {
    'timeline from a day on': (below) => listed(store, { since: day(below), limit: 50 }),
    'timeline of a place': (below) => listed(store, { place: pick(towns, below)[0], limit: 50 }),
    'timeline by importance': (below) => listed(store, { until: day(below), order: 'importance', limit: 50 }),
    'an event': (below) => eventById(store, pick(ids, below)),
    search: (below) => search(store, pick(words, below), { limit: 20 }),
  };
};

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '10000' },
    jobs: { type: 'string', default: '2' },
    dossier: { type: 'string', default: join(tmpdir(), 'daybook-bench.db') },
    keep: { type: 'boolean', default: false },
  },
});
const count = Number(values.reports);
rmSync(values.dossier, { force: true });
const store = openStore(values.dossier, { mode: 'create' });
const { seconds, processor, tenths, megabytes, summary } = await add(store, count, Number(values.jobs));
console.log(
  `add: ${String(summary.added)} reports in ${seconds.toFixed(0)} s, ${(count / seconds).toFixed(1)} reports/s end to end; ${((processor * 1000) / count).toFixed(1)} ms of the processors a report`,
);
console.log(
  `growth: ${((tenths.at(-1) ?? 0) / (tenths[0] ?? 1)).toFixed(2)} times the processor time a report in the last tenth as in the first`,
);
console.log(
  `memory: ${String(Math.round(megabytes))} MB at the peak; file: ${String(Math.round(statSync(values.dossier).size / 1e6))} MB`,
);
console.log(`events: ${togetherness(store, count)}`);
const below = numbers(7);
for (const [name, ask] of Object.entries(queries(store))) {
  const times = Array.from({ length: ASKED }, () => timed(() => ask(below)));
  console.log(`${name}: median ${percentile(times, 0.5).toFixed(1)} ms, p95 ${percentile(times, 0.95).toFixed(1)} ms`);
}
closeStore(store);
if (!values.keep) rmSync(values.dossier, { force: true });
