import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { conlluDocuments, type ConlluWord } from '../../eval/conllu.ts';

/** A form with its tags and lemma, and how often it is so in the training halves. */
export type Counted = Pick<ConlluWord, 'form' | 'lemma' | 'tag' | 'xpos'> & { readonly count: number };

/** Words of a treebank that have a lemma. */
export const wordsOf = (data: string, name: string): readonly ConlluWord[] =>
  conlluDocuments(gunzipSync(readFileSync(join(data, `${name}.conllu.gz`))).toString('utf8'))
    .flatMap(({ sentences }) => sentences.flatMap(({ words }) => words))
    .filter(({ lemma }) => lemma !== '_');

export const countedOf = (words: readonly ConlluWord[]): readonly Counted[] => {
  const counts = new Map<string, Counted>();
  for (const { form, lemma, tag, xpos } of words) {
    const key = [form, lemma, tag, xpos].join('\t');
    counts.set(key, { form, lemma, tag, xpos, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
};
