import { expect, test } from 'vitest';
import { partsOf } from './diff-runs.ts';

const same = (text: string) => ({ kind: 'same', text }) as const;
const added = (text: string) => ({ kind: 'added', text }) as const;

const long = 'word '.repeat(400);

test.each([
  ['nothing', [], []],
  ['what is short stays whole', [same('a b '), added('c')], ['same', 'added']],
  ['long before the first change: its end is shown', [same(long), added('c')], ['left-out', 'same', 'added']],
  ['long after the last: its beginning is shown', [added('c'), same(long)], ['added', 'same', 'left-out']],
  ['between two: both', [added('c'), same(long), added('d')], ['added', 'same', 'left-out', 'same', 'added']],
  ['nothing changed', [same(long)], ['left-out']],
])('%s', (_, runs, kinds) => {
  const parts = partsOf(runs);
  expect(parts.map(({ kind }) => kind)).toEqual(kinds);
  expect(parts.map(({ text }) => text).join('')).toBe(runs.map(({ text }) => text).join(''));
});

test('cuts between words', () => {
  const parts = partsOf([added('c'), same(long), added('d')]);
  expect(parts[1]?.text.endsWith('word')).toBe(true);
  expect(parts[3]?.text.startsWith('word')).toBe(true);
});
