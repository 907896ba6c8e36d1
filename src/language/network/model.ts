import type { Encoded, WordRange } from './encoder.ts';
import { encoderRoom, openEncoder } from './encoder.ts';
import type { ModelFile } from './file.ts';
import type { WordLists } from './forms.ts';
import { formsRoom, openForms } from './forms.ts';
import type { Parse } from './parser.ts';
import { openParser, parserRoom } from './parser.ts';
import { loadWeights } from './load.ts';

/**
 * Reads words with trained weights. Both functions are pure: the kernel's memory is their workplace, never their answer.
 * `encode` takes sentences that follow one another; `parse` takes the states it gave and one of the sentences.
 */
export type LanguageModel = {
  readonly language: string;
  readonly version: string;
  readonly labels: Readonly<Record<'upos' | 'xpos' | 'rels' | 'names', readonly string[]>>;
  readonly encode: (words: readonly string[], sentences: readonly WordRange[]) => Encoded;
  readonly parse: (states: Float32Array, sentence: WordRange) => Parse | undefined;
};

/** Opens the weights of a file, `lists` being the word lists they were trained with. */
export const modelOf = (file: ModelFile, lists: WordLists): LanguageModel => {
  const { size, word, form } = file.sizes;
  const spare = formsRoom(size, word + form) + encoderRoom(size) + parserRoom(file.sizes);
  const weights = loadWeights(file, spare);
  const forms = openForms(weights, lists);
  return {
    language: file.language,
    version: file.version,
    labels: file.labels,
    encode: openEncoder(weights, forms),
    parse: openParser(weights),
  };
};
