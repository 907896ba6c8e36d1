import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { loadResources, read } from '../../src/index.ts';
import type { Doc } from '../../src/engine/doc.ts';
import type { Gazetteer } from '../../src/engine/place/gazetteer.ts';
import { judge } from '../../src/engine/place/detect.ts';
import type { Judged } from '../../src/engine/place/detect.ts';
import type { PlaceWeights } from '../../src/engine/place/weigh.ts';
import { packFor } from '../../src/language/index.ts';
import { normalise } from '../../src/text/normalise.ts';

export { groupOf } from '../folds.ts';

export type Gold = {
  readonly start: number;
  readonly end: number;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly fcode?: string;
};
export type Row = {
  readonly id: string;
  readonly corpus: string;
  readonly text: string;
  readonly date: string | null;
  readonly toponyms: readonly Gold[];
};

export const resources = loadResources();
export const gazetteer = resources.gazetteer as Gazetteer;

export const loadRows = (path: string): readonly Row[] =>
  gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);

/** The layers of a report. */
const layersOf = (text: string, date: string | null): Doc => {
  const layers: Record<string, unknown> = {};
  const names: Record<string, string> = { mask: 'masked' };
  const report = { text, ...(date === null ? {} : { published: date }) };
  read(report, { resources, trace: (stage, layer) => void (layers[names[stage] ?? stage] = layer) });
  return { report, text: normalise(text), pack: packFor('en'), resources, ...layers } as unknown as Doc;
};

const docs = new Map<string, Doc>();

/** The layers of a report, read once. */
export const docOf = (text: string, date: string | null): Doc => {
  const known = docs.get(text) ?? layersOf(text, date);
  docs.set(text, known);
  return known;
};

export const judgedOf = (doc: Doc, placeWeights?: PlaceWeights): readonly Judged[] =>
  judge(placeWeights ? { ...doc, resources: { ...resources, placeWeights } } : doc, gazetteer);

export const overlapping = (gold: readonly Gold[], start: number, end: number): Gold | undefined =>
  gold.find((one) => one.start < end && start < one.end);
