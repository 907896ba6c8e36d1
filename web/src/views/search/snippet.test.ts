import { expect, test } from 'vitest';
import { snippetRuns } from './snippet.ts';

const told = (start: number, ...words: readonly string[]): string =>
  snippetRuns({
    span: { start, end: start + 1 },
    runs: words.map((text) => ({ text, found: text.startsWith('m') })),
  })
    .map((run) => (run.marked ? `[${run.text}]` : run.text))
    .join('');

test.each([
  [told(0, 'The ', 'mill', ' burned.'), 'The [mill] burned.', 'a whole text'],
  [told(9, 'the ', 'mill'), '… the [mill] …', 'cut on both sides'],
  [told(0, 'The ', 'mill', ' is <b>gone</b>.” '), 'The [mill] is <b>gone</b>.” ', 'markup is words'],
])('%s', (found, expected) => expect(found).toBe(expected));
