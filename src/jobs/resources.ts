import { readFileSync } from 'node:fs';
import type { Resources } from '../engine/index.ts';
import { decodeGazetteer, openLanguageModel } from '../engine/index.ts';

const modelFiles = [new URL('../../data/language/en/model.bin', import.meta.url)];
const gazetteerFile = new URL('../../data/gazetteer/gazetteer.bin', import.meta.url);

/** Loads what the engine reads with from the files that come with the package. */
export const loadResources = (): Resources => ({
  gazetteer: decodeGazetteer(readFileSync(gazetteerFile)),
  models: modelFiles.map((file) => openLanguageModel(readFileSync(file))),
});
