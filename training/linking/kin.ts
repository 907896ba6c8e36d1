import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { baseOf } from '../../src/corpus/linking/mention-base.ts';
import { KIN_LETTERS } from '../../src/language/kin.ts';
import { en } from '../../src/language/en/index.ts';
import { frequentWords } from '../../src/language/en/frequent-words.ts';
import { triggers } from '../../src/language/en/triggers.ts';
import { axesOf, project, unit } from './axes.ts';
import { loadVectors } from './vectors.ts';

/** Words of the vectors, by frequency, that the axes are laid through, and those that are looked at. */
const [FOR_AXES, LOOKED_AT] = [20_000, 40_000];
/** The first axes tell how frequent a word is and what kind of text it stands in, not what it means. */
const [SKIPPED, KEPT] = [2, 24];

const { words, vectors } = loadVectors(join(import.meta.dirname, '../language/work'));
const vectorOf = (word: string): Float64Array => Float64Array.from((vectors[word] as readonly number[]).slice(0, 100));

/** Words of English that are no names: of our lists, in their base forms. */
const wanted = new Set(
  [
    ...frequentWords,
    ...en.lemma.known,
    ...Object.values(triggers).flatMap((groups) => groups.flatMap((group) => group.words)),
  ]
    .filter((word) => /^[a-z]+$/.test(word))
    .map((word) => baseOf(word, en)),
);

const { mean, axes } = axesOf(
  words
    .slice(0, FOR_AXES)
    .filter((word) => vectors[word])
    .map(vectorOf),
  SKIPPED + KEPT,
);

/** Where a base form lies: the middle of its forms. */
const sums = new Map<string, Float64Array>();
for (const word of words.slice(0, LOOKED_AT)) {
  if (!/^[a-z]{2,}$/.test(word) || !vectors[word]) continue;
  const base = baseOf(word, en);
  if (!wanted.has(base)) continue;
  const place = unit(project(vectorOf(word), mean, axes.slice(SKIPPED)));
  const sum = sums.get(base);
  if (sum) place.forEach((value, at) => (sum[at] = (sum[at] as number) + value));
  else sums.set(base, place);
}

const packed = (vector: Float64Array): string => {
  const most = Math.max(...vector.map(Math.abs));
  const middle = (KIN_LETTERS.length - 1) / 2;
  return Array.from(vector, (value) => KIN_LETTERS[Math.round(middle + (middle * value) / most)]).join('');
};

const rows = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([base, vector]) => `${base} ${packed(vector)}`);
const file = join(import.meta.dirname, '../../src/language/en/kin-weights.ts');
writeFileSync(
  file,
  `// Made by training/linking/kin.ts from public-domain GloVe vectors (docs/models.md): data only, made again with \`npm run train:kin\`.
import { lines } from '../lines.ts';

/** Where words lie among others, ${KEPT} letters: near ones are told in the same news. */
export const kin = lines(\`
${rows.join('\n')}
\`);
`,
);
console.log(`${rows.length} words; written to ${file}`);
