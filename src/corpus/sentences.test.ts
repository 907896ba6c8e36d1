import { expect, test } from 'vitest';
import { sentencesIn } from './sentences.ts';

const cases: readonly (readonly [text: string, expected: readonly string[], why: string])[] = [
  ['The ferry sank. Two men swam ashore.', ['The ferry sank.', 'Two men swam ashore.'], 'two in a paragraph'],
  [
    'Ferry sinks\n\nMr. Tarn swam ashore.',
    ['Ferry sinks', 'Mr. Tarn swam ashore.'],
    'paragraphs, and a title with its stop',
  ],
];

test.each(cases)('%j is cut into %j: %s', (text, expected) => {
  expect(sentencesIn({ text, language: 'en' }).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('boilerplate is no sentence, and a dateline stands apart', () => {
  const text = 'ORME, 3 May. /Wire/. The ferry sank. Share this page.';
  const dateline = { span: { start: 0, end: 20 } };
  const masked = [{ start: text.indexOf('Share'), end: text.length }];
  const found = sentencesIn({ text, language: 'en', dateline, masked }).map(({ start, end }) => text.slice(start, end));
  expect(found.at(-1)).toBe('The ferry sank.');
});
