import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { NamesRow } from '../../eval/conll.ts';
import { conllRows } from '../../eval/conll.ts';
import { gumRows } from '../../eval/gum.ts';

export const textOf = (data: string, file: string): string =>
  gunzipSync(readFileSync(join(data, file))).toString('utf8');

/** Annotated texts by what they are for: to learn from, or never learned from. */
export const corporaOf = (
  data: string,
): { readonly train: readonly NamesRow[]; readonly unseen: Readonly<Record<string, readonly NamesRow[]>> } => {
  const conll = (name: string): readonly NamesRow[] => conllRows(textOf(data, `ner/${name}.conll.gz`), name);
  const gum = (name: string): readonly NamesRow[] => gumRows(textOf(data, `${name}.conllu.gz`));
  return {
    train: [...conll('uner-ewt-train'), ...gum('gumclean-train')],
    unseen: { wikigold: conll('wikigold'), 'uner-ewt-dev': conll('uner-ewt-dev'), 'gum-dev': gum('gum-dev') },
  };
};
