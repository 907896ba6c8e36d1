import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { conlluDocuments } from '../../eval/conllu.ts';

const textOf = (data: string, file: string): string => gunzipSync(readFileSync(join(data, file))).toString('utf8');

/** How often each word is written in lower case, and how often inside a sentence as a proper noun with a capital. */
type Spelling = { readonly lower: Map<string, number>; readonly proper: Map<string, number> };

const more = (counts: Map<string, number>, word: string): unknown => counts.set(word, (counts.get(word) ?? 0) + 1);

const spellingOf = (files: readonly string[]): Spelling => {
  const spelling: Spelling = { lower: new Map(), proper: new Map() };
  for (const { words } of files.flatMap(conlluDocuments).flatMap(({ sentences }) => sentences))
    for (const { form, number, tag } of words) {
      if (/^[a-z]+$/.test(form)) more(spelling.lower, form);
      else if (/^[A-Z][a-z]+$/.test(form) && number !== 1 && tag === 'PROPN') more(spelling.proper, form.toLowerCase());
    }
  return spelling;
};

/** Written in lower case twice, and not three times as often a proper noun: "will" stays, "bush" does not. */
const frequentWordsOf = ({ lower, proper }: Spelling): readonly string[] =>
  [...lower]
    .filter(([word, count]) => word.length > 1 && count >= 2 && count >= 0.3 * (proper.get(word) ?? 0))
    .map(([word]) => word)
    .sort();

const fileOf = (words: readonly string[]): string =>
  `// Origin: words written in lower case in UD English-EWT (CC BY-SA 4.0) and UD English-GUM (CC BY 4.0), single words only.
import { lines } from '../lines.ts';

/** Ordinary words: a capital at the head of a sentence makes no name of them. */
export const frequentWords = lines(\`
${words.join('\n')}
\`);
`;

/** Counts the words of both training halves and writes the list. */
export const writeFrequentWords = (data: string, path: string): void => {
  const words = frequentWordsOf(
    spellingOf(['ewt-train', 'gumclean-train'].map((name) => textOf(data, `${name}.conllu.gz`))),
  );
  writeFileSync(path, fileOf(words));
  console.log('frequent words', words.length);
};
