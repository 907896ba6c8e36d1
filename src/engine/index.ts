export { analyse } from './analyse.ts';
export type { AnalysedSentence, AnalysedToken, Analysis } from './analyse.ts';
export { openLanguageModel } from './language-model.ts';
export { decodeGazetteer } from './place/gazetteer.ts';
export type { Gazetteer } from './place/gazetteer.ts';
export { read, resolvePlaces } from './read.ts';
export type { ReadOptions } from './read.ts';
export type { Resources } from './resources.ts';
export { engineVersion } from './version.ts';
