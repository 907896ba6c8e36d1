import { CopyIndex, copySketchOf } from '../src/corpus/copies/index.ts';
import type { NewsReport } from '../src/model/index.ts';
import { newsCorpus } from './store/corpus.ts';

/**
 * What finding copies costs as a dossier grows: `node --expose-gc bench/copies.ts 10000 100000`. The reports are those of
 * the store's bench; they are made of shared sentences, so that far more texts look alike at first than in real news. Times are processor time of the one thread.
 */
const now = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

const memory = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
};

const measure = (count: number): string => {
  const index = new CopyIndex();
  const before = memory();
  let [sketching, adding, bytes] = [0, 0, 0];
  for (const { id = '', text, published = '', outlet = '', url = '' } of newsCorpus(count)) {
    const report: NewsReport = {
      id,
      text,
      outlet,
      url,
      language: 'en',
      published: { value: published, basis: 'given' },
    };
    const start = now();
    const sketch = copySketchOf(report);
    const between = now();
    index.add(sketch);
    sketching += between - start;
    adding += now() - between;
    bytes += JSON.stringify(sketch).length;
  }
  const held = memory() - before;
  const start = now();
  const groups = index.groups();
  const grouping = now() - start;
  const each = (ms: number): string => `${((1000 * ms) / count).toFixed(0)} µs`;
  return [
    `${count} reports: sketch ${each(sketching)}, add ${each(adding)}, group ${each(grouping)} a report`,
    `${Math.round(bytes / count)} bytes a sketch, index ${held.toFixed(0)} MB, ${groups.length} groups`,
  ].join('; ');
};

for (const count of process.argv.slice(2).map(Number)) console.log(measure(count));
