import { expect, test } from 'vitest';
import type { FramingRow } from '../facts.ts';
import { wordsOf } from './words.ts';

const row = (word: string, voice: string, texts: number, of: FramingRow['of'] = 'participant'): FramingRow => ({
  ...{ word, of, voice, own: false, origin: `origin:${voice}`, texts, reports: texts },
  uses: [{ report: 'r', label: 'l1' }],
});

test('a word stands with all voices that use it; the most used word first, and its most frequent voice', () => {
  const words = wordsOf([row('bandit', 'Mayor', 1), row('marcher', 'Press', 2), row('marcher', 'Union', 3)]);
  expect(words.map(({ word, voices }) => [word, voices.map(({ voice }) => voice)])).toEqual([
    ['marcher', ['Union', 'Press']],
    ['bandit', ['Mayor']],
  ]);
});

test('one word for the event and for people is two', () => {
  expect(wordsOf([row('coup', 'Mayor', 1), row('coup', 'Mayor', 1, 'event')])).toHaveLength(2);
});
