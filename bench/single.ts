import { pipeline } from '../src/engine/pipeline.ts';
import { loadResources, read, type ReportInput } from '../src/index.ts';
import { readFileSync, statSync } from 'node:fs';
import { openLanguageModel } from '../src/engine/index.ts';
import { clock } from '../eval/clock.ts';
import { countWords } from '../eval/predict.ts';
import { hostile, newsReports, newsText } from './text.ts';

const PASSES = 10;

type Resources = ReturnType<typeof loadResources>;

export type Throughput = {
  readonly words: number;
  readonly reports: number;
  readonly seconds: number;
  /** Processor time of the fastest pass: what other work on the machine does not lengthen. */
  readonly processorSeconds: number;
  readonly peakMegabytes: number;
  readonly stages: Readonly<Record<string, number>>;
  readonly model: ModelFigures;
};

/** What the language model of English costs before the first word is read. */
export type ModelFigures = { readonly loadMilliseconds: number; readonly megabytes: number };

const wordsOf = (reports: readonly ReportInput[]): number =>
  reports.reduce((sum, { text }) => sum + countWords(text), 0);

/** Milliseconds each stage took in one pass: the trace is called as each one ends. */
function stagePass(reports: readonly ReportInput[], resources: Resources): ReadonlyMap<string, number> {
  const spent = new Map<string, number>();
  for (const report of reports) {
    let last = performance.now();
    const trace = (stage: string): void => {
      const now = performance.now();
      spent.set(stage, (spent.get(stage) ?? 0) + now - last);
      last = now;
    };
    read(report, { resources, trace });
    spent.set('assemble', (spent.get('assemble') ?? 0) + performance.now() - last);
  }
  return spent;
}

/** The fastest pass of each stage: other work on the machine disturbs now one, now another. */
function stageTimes(reports: readonly ReportInput[], resources: Resources): Readonly<Record<string, number>> {
  const passes = Array.from({ length: PASSES }, () => stagePass(reports, resources));
  const names = [...pipeline.map(({ name }) => name), 'assemble'];
  return Object.fromEntries(names.map((name) => [name, Math.min(...passes.map((pass) => pass.get(name) ?? 0))]));
}

const modelFile = new URL('../data/language/en/model.bin', import.meta.url);

/** Loading the model in a process that has just begun: the code is as cold as it is for a user. */
function modelFigures(): ModelFigures {
  const start = performance.now();
  openLanguageModel(readFileSync(modelFile));
  return { loadMilliseconds: performance.now() - start, megabytes: statSync(modelFile).size / 1e6 };
}

/** Words a second on this thread, once the code is warm. */
export function throughput(count: number): Throughput {
  const model = modelFigures();
  const resources = loadResources();
  const reports = newsReports(count);
  // The first pass warms the code, and other work may disturb one.
  const passes = Array.from({ length: PASSES }, () => {
    const [start, processorStart] = [performance.now(), clock()];
    for (const report of reports) read(report, { resources });
    return { wall: (performance.now() - start) / 1000, processor: (clock() - processorStart) / 1000 };
  });
  const seconds = Math.min(...passes.map(({ wall }) => wall));
  const processorSeconds = Math.min(...passes.map(({ processor }) => processor));
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  return {
    words: wordsOf(reports),
    reports: count,
    seconds,
    processorSeconds,
    peakMegabytes,
    stages: stageTimes(reports, resources),
    model,
  };
}

export type Growth = { readonly name: string; readonly perKilobyte: readonly number[] };

/** Lengths in thousand characters: with linear time the milliseconds per thousand stay the same. */
export const sizes = [10, 100, 1000] as const;
const REPEATS = 3;

const PATIENCE_MS = 20_000; // a text expected to take longer is not read at all

/** Best of a few; NaN where the shorter text was already so slow that nobody should wait. */
function perKilobyte(text: string, before: number, resources: Resources): number {
  if (!(before * (text.length / 1000) <= PATIENCE_MS)) return NaN;
  const times: number[] = [];
  for (let spent = 0; times.length < REPEATS && spent < PATIENCE_MS; spent += times.at(-1) ?? 0) {
    const start = clock();
    read({ id: 'growth', text }, { resources });
    times.push(clock() - start);
  }
  return Math.min(...times) / (text.length / 1000);
}

/** Time per thousand characters at each length, for ordinary and hostile text. */
export function growth(): readonly Growth[] {
  const resources = loadResources();
  for (const report of newsReports(100)) read(report, { resources });
  const texts = { 'ordinary news': (size: number) => newsText(size, 7), ...hostile };
  return Object.entries(texts).map(([name, make]) => ({
    name,
    perKilobyte: sizes.reduce<readonly number[]>(
      (done, size) => [...done, perKilobyte(make(size * 1000), done.at(-1) ?? 0, resources)],
      [],
    ),
  }));
}
