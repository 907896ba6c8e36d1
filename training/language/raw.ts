import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { en } from '../../src/language/en/index.ts';
import { wordLists } from '../../src/language/en/model/lists.ts';
import { normalise } from '../../src/text/normalise.ts';
import { paragraphsOf } from '../../src/text/paragraphs.ts';
import { sentencesOf } from '../../src/text/sentences.ts';
import { tokensOf } from '../../src/text/tokens.ts';

/**
 * The first step of training: cuts raw news into words with Daybook's own tokeniser, a JSON list of words a line, and
 * writes the word lists the model asks. `node training/language/raw.ts DATA OUT`
 */
const files = [
  'timelines/t17-finan-articles',
  'timelines/t17-h1n1-articles',
  'timelines/t17-iraq-articles',
  'timelines/t17-libya-articles',
  'attribution/polnear-train',
  'casualties/gva-multi-dev',
  'places/lgl',
];

const sentencesIn = (raw: string): string[][] => {
  const text = normalise(raw);
  return paragraphsOf(text).flatMap(({ start, end }, index) => {
    const tokens = tokensOf(text, start, end, en.core.tokens);
    return sentencesOf(tokens, 0, tokens.length, index, { ...en.core.sentences, casing: 'mixed' }).map(
      ({ first, last }) => tokens.slice(first, last).map((token) => token.text),
    );
  });
};

const textsOf = (file: string): string[] =>
  gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text);

const [data = '../shared/eval', out = 'training/language/work'] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
// The same page is often there twice: a sentence counts once.
const seen = new Set<string>();
const lines: string[] = [];
for (const file of files) {
  for (const words of textsOf(join(data, `${file}.jsonl.gz`)).flatMap(sentencesIn)) {
    const line = JSON.stringify(words);
    if (words.length < 3 || words.length > 120 || seen.has(line)) continue;
    seen.add(line);
    lines.push(line);
  }
}
writeFileSync(join(out, 'raw.jsonl'), `${lines.join('\n')}\n`);
const single = wordLists.map(([name, words]) => [name, words.filter((word) => !word.includes(' '))]);
writeFileSync(join(out, 'lists.json'), JSON.stringify(single));
console.log(`${lines.length} sentences`);
