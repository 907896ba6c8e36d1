import { expect, test } from 'vitest';
import { clustersOf, type Scored } from './mention-clusters.ts';

const nothing = { must: [], cannot: [] };

test.each<[string, number, readonly Scored[], readonly (readonly number[])[]]>([
  ['the surest go first', 3, [[0, 1, 0.9], [1, 2, 0.5]], [[0, 1], [2]]], // prettier-ignore
  ['all pairs count, those never compared as nothing', 4, [[0, 1, 0.9], [2, 3, 0.9], [1, 2, 0.9]], [[0, 1], [2, 3]]], // prettier-ignore
  ['what is sure on average is one', 3, [[0, 1, 0.9], [1, 2, 0.8], [0, 2, 0.3]], [[0, 1, 2]]], // prettier-ignore
  ['below the bound nothing is joined', 2, [[0, 1, 0.39]], [[0], [1]]],
])('%s', (_, size, scored, expected) => {
  expect(clustersOf(size, scored, 0.4, nothing)).toEqual(expected);
});

test('the order of the scores does not matter, ties included', () => {
  const scored: readonly Scored[] = [
    [0, 1, 0.6],
    [1, 2, 0.6],
    [2, 3, 0.6],
    [0, 4, 0.6],
    [3, 4, 0.6],
  ];
  expect(clustersOf(5, [...scored].reverse(), 0.4, nothing)).toEqual(clustersOf(5, scored, 0.4, nothing));
});

test('what must be together is, and draws along what is near both; what must not be is kept apart', () => {
  const scored: readonly Scored[] = [
    [0, 2, 0.9],
    [1, 2, 0.9],
    [2, 3, 0.95],
  ];
  expect(clustersOf(4, scored, 0.4, { must: [[0, 1]], cannot: [[2, 3]] })).toEqual([[0, 1, 2], [3]]);
});

test('a merged cluster keeps what each part must not be with', () => {
  const scored: readonly Scored[] = [
    [0, 1, 0.9],
    [1, 2, 0.9],
    [0, 2, 0.9],
  ];
  expect(clustersOf(3, scored, 0.4, { must: [], cannot: [[0, 2]] })).toEqual([[0, 1], [2]]);
});
