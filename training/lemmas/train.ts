import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { frequentWords } from '../../src/language/en/frequent-words.ts';
import { lemma } from '../../src/language/en/lemma.ts';
import { ownExceptions, ownKnown } from '../../src/language/en/lemma-own.ts';
import { lemmatiser } from '../../src/language/lemma.ts';
import type { LemmaWords } from '../../src/language/parts/lemma.ts';
import { countedOf, wordsOf } from './counts.ts';
import { learn, type Learned } from './learn.ts';

const { values } = parseArgs({ options: { data: { type: 'string' }, test: { type: 'boolean' } } });
const data = values.data ?? join(import.meta.dirname, '../../../shared/eval/language');
const path = join(import.meta.dirname, '../../src/language/en/lemma-exceptions.ts');

const listOf = (entries: readonly string[]): string => `lines(\`\n${entries.join('\n')}\n\`)`;

const fileOf = ({ known, exceptions }: Learned): string =>
  `// Origin: derived from UD English-EWT train (CC BY-SA 4.0) and UD English-GUM train (annotations CC BY 4.0): single words and their lemmas, counted by training/lemmas. This file is under CC BY-SA 4.0.
import { lines } from '../lines.ts';

/** Lemmas by which the endings tell which of two they have before them. */
export const lemmaKnown = ${listOf(known)};

/** Form and lemma where the rules do not give it, by class. */
export const lemmaExceptions: Readonly<Record<string, readonly string[]>> = {
${Object.entries(exceptions)
  .map(([tag, list]) => `  ${/^[A-Z$]+$/.test(tag) ? tag : tag === "''" ? `"''"` : `'${tag}'`}: ${listOf(list)},\n`)
  .join('')}};
`;

const accuracyOf = (words: LemmaWords, name: string): string => {
  const lemmaOf = lemmatiser(words);
  const all = wordsOf(data, name);
  const right = all.filter((word) => lemmaOf(word.form, word.tag, word.xpos) === word.lemma).length;
  return `${((100 * right) / all.length).toFixed(2)}% of ${all.length}`;
};

const bare = { ...lemma, exceptions: [ownExceptions], known: [...frequentWords, ...ownKnown] } satisfies LemmaWords;
const counted = countedOf(['ewt-train', 'gumclean-train'].flatMap((name) => wordsOf(data, name)));
const learned = learn(bare, counted);
const words = { ...bare, exceptions: [ownExceptions, learned.exceptions], known: [...bare.known, ...learned.known] };
writeFileSync(path, fileOf(learned));
console.log('exceptions', Object.values(learned.exceptions).flat().length, 'known', learned.known.length);
for (const name of [
  'ewt-train',
  'gumclean-train',
  'ewt-dev',
  'gum-dev',
  ...(values.test ? ['ewt-test', 'gum-test'] : []),
])
  console.log(name, accuracyOf(words, name), '; by rule alone', accuracyOf(bare, name));
