import { expect, test } from 'vitest';
import { holding } from './links.ts';

const link = (a: string, b: string, score: number) => ({ a, b, score, why: ['same day'] });

test.each([
  ['none', [], ''],
  ['one', [link('a', 'b', 0.6)], 'ab'],
  [
    'of three in a ring the weakest adds nothing',
    [link('a', 'b', 0.6), link('b', 'c', 0.9), link('a', 'c', 0.8)],
    'bc ac',
  ],
  ['two groups stay two', [link('a', 'b', 0.6), link('c', 'd', 0.9)], 'cd ab'],
  ['a chain is kept whole', [link('a', 'b', 0.9), link('b', 'c', 0.8), link('c', 'd', 0.7)], 'ab bc cd'],
])('%s', (_why, links, expected) => {
  expect(
    holding(links)
      .map(({ a, b }) => a + b)
      .join(' '),
  ).toBe(expected);
});
