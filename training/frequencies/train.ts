import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Term } from '../../src/corpus/terms.ts';
import { termsOf } from '../../src/corpus/terms.ts';

/** News of several kinds, so that no story's own words come out common; each file counts the same. */
const files = [
  'casualties/gva-multi-dev.jsonl.gz',
  'linking/ecbplus-train.jsonl.gz',
  'timelines/t17-finan-articles.jsonl.gz',
  'timelines/t17-h1n1-articles.jsonl.gz',
  'timelines/t17-iraq-articles.jsonl.gz',
  'timelines/t17-libya-articles.jsonl.gz',
  'attribution/polnear-train.jsonl.gz',
  'places/lgl.jsonl.gz',
];
const data = process.argv[2] ?? join(import.meta.dirname, '../../../shared/eval');

const textsIn = (file: string): readonly string[] =>
  gunzipSync(readFileSync(join(data, file)))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text);

/** Names are what a story is known by: words mostly written with a capital are left out, and numbers. */
const isPlain = (term: string, all: readonly Term[]): boolean => {
  const own = all.filter((one) => one.term === term);
  return own.some(({ capital, number }) => !capital && !number) && /^\p{Ll}{2,}$/u.test(term);
};

const plainTerms = (text: string): ReadonlySet<string> => {
  const all = termsOf({ id: '', text, language: 'en' });
  return new Set([...new Set(all.map(({ term }) => term))].filter((term) => isPlain(term, all)));
};

/** Words of at least so many reports in a thousand are kept. */
const LEAST = 4;

const shares = new Map<string, number>();
for (const file of files) {
  const texts = textsIn(file);
  for (const text of texts)
    for (const term of plainTerms(text)) shares.set(term, (shares.get(term) ?? 0) + 1000 / texts.length / files.length);
}
const kept = [...shares].filter(([, share]) => share >= LEAST).sort(([a], [b]) => (a < b ? -1 : 1));
const target = join(import.meta.dirname, '../../src/language/en/document-frequencies.ts');
writeFileSync(
  target,
  `// Counted by training/frequencies/train.ts (docs/models.md): single words in lower case, made again with \`npm run train:frequencies\`.
import { lines } from '../lines.ts';

/** Base forms that stand in many reports of any kind, with how many in a thousand. */
export const documentFrequencies = lines(\`
${kept.map(([term, share]) => `${term} ${String(Math.round(share))}`).join('\n')}
\`);
`,
);
console.log(`${String(kept.length)} words written to ${target}`);
