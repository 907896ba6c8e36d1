import { readFileSync } from 'node:fs';
import { decodeGazetteer } from '../src/engine/index.ts';

const file = new URL('../data/gazetteer/gazetteer.bin', import.meta.url);

/** What the gazetteer costs in a process that holds nothing else. */
export type GazetteerFigures = {
  readonly diskMegabytes: number;
  readonly loadMilliseconds: number;
  readonly memoryMegabytes: number;
  readonly places: number;
  readonly names: number;
};

const held = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

/** Reads and opens the file, then looks at every place and so fills the rows it keeps: the most memory it takes. */
export function gazetteerFigures(): GazetteerFigures {
  const before = held();
  const start = performance.now();
  const bytes = readFileSync(file);
  const gazetteer = decodeGazetteer(bytes);
  gazetteer.lookup('Almaty');
  const loadMilliseconds = performance.now() - start;
  for (let index = 0; index < gazetteer.size.places; index += 1) gazetteer.lookup(gazetteer.place(index).name);
  const memory = held() - before;
  return {
    diskMegabytes: bytes.length / 1e6,
    loadMilliseconds,
    memoryMegabytes: memory / 1e6,
    ...gazetteer.size,
  };
}
