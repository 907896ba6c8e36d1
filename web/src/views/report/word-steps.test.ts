import { expect, test } from 'vitest';
import { nextWord, trimmed } from './word-steps.ts';

const text = 'At least 4,500 people, he said. قال الوزير';

const told = (at: number, back: boolean): string | undefined => {
  const word = nextWord(text, at, { back });
  return word && text.slice(word.start, word.end);
};

test.each<[number, boolean, string | undefined]>([
  [0, false, 'At'],
  [2, false, 'least'],
  [8, false, '4,500'],
  [21, false, 'he'],
  [31, false, 'قال'],
  [text.length, false, undefined],
  [text.length, true, 'الوزير'],
  [9, true, 'least'],
  [2, true, 'At'],
  [0, true, undefined],
])('from %i, back %s: %s', (at, back, word) => expect(told(at, back)).toBe(word));

test.each<[number, number, string | undefined]>([
  [2, 9, 'least'],
  [3, 8, 'least'],
  [2, 3, undefined],
])('%i to %i without blanks is %s', (start, end, words) => {
  const span = trimmed(text, { start, end });
  expect(span && text.slice(span.start, span.end)).toBe(words);
});
