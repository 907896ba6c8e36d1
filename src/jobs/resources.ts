import { readFileSync } from 'node:fs';
import { openLanguageModel } from '../engine/language-model.ts';
import { decodeGazetteer } from '../engine/place/gazetteer.ts';
import type { Resources } from '../engine/resources.ts';

const modelFiles = [new URL('../../data/language/en/model.bin', import.meta.url)];
const gazetteerFile = new URL('../../data/gazetteer/gazetteer.bin', import.meta.url);

/** Loads what the engine reads with from the files that come with the package. */
export const loadResources = (): Resources => ({
  gazetteer: decodeGazetteer(readFileSync(gazetteerFile)),
  models: modelFiles.map((file) => openLanguageModel(readFileSync(file))),
});
