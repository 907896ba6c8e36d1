import { expect, test } from 'vitest';
import { segmentsOf, windowed } from './segments.ts';

const shown = (text: string, words: readonly (readonly [number, number])[]): string =>
  segmentsOf(
    text,
    words.map(([start, end]) => ({ start, end })),
  )
    .map((segment) => (segment.marked ? `[${segment.text}]` : segment.text))
    .join('');

test.each<[string, readonly (readonly [number, number])[], string]>([
  ['the words inside', [[4, 9]], 'the [words] inside'],
  [
    'the words inside',
    [
      [10, 16],
      [0, 3],
    ],
    '[the] words [inside]',
  ],
  [
    'the words inside',
    [
      [0, 5],
      [4, 9],
    ],
    '[the w][ords] inside',
  ],
  ['the words inside', [[4, 99]], 'the [words inside]'],
  [
    'the words inside',
    [
      [-9, -1],
      [5, 5],
    ],
    'the words inside',
  ],
  ['<b>bold</b>', [[3, 7]], '<b>[bold]</b>'],
])('%s %j is %s', (text, words, expected) => expect(shown(text, words)).toBe(expected));

test('a sentence stays whole', () => {
  const passage = { text: 'a sentence', words: [{ start: 0, end: 1 }] };
  expect(windowed(passage)).toEqual({ ...passage, cutBefore: false, cutAfter: false });
});

test('of a page without an end what stands around the words is shown', () => {
  const text = `${'x'.repeat(5000)}12 dead${'y'.repeat(5000)}`;
  const { text: cut, words, cutBefore, cutAfter } = windowed({ text, words: [{ start: 5000, end: 5007 }] });
  expect(cut.length).toBeLessThan(1000);
  expect(words.map(({ start, end }) => cut.slice(start, end))).toEqual(['12 dead']);
  expect([cutBefore, cutAfter]).toEqual([true, true]);
});
