import { packFor } from '../language/index.ts';
import type { LanguageModel } from '../language/network/model.ts';
import { modelOf } from '../language/network/model.ts';
import { decodeModel } from '../language/network/file.ts';

/** Opens a file of weights with the word lists of its language. Throws a TypeError when it is no such file. */
export const openLanguageModel = (bytes: Uint8Array): LanguageModel => {
  const file = decodeModel(bytes);
  return modelOf(file, packFor(file.language).wordLists);
};
