import { expect, test } from 'vitest';
import { clustersOf, type Compared, type Scored } from './mention-clusters.ts';

/** Mentions of as many reports, each compared with all. */
const all = (size: number): Compared => ({
  reportOf: Array.from({ length: size }, (_, at) => at),
  with: Array.from({ length: size }, () => new Set(Array.from({ length: size }, (_, at) => at))),
});
const nothing = { must: [], cannot: [] };

test.each<[string, number, readonly Scored[], readonly (readonly number[])[]]>([
  ['the surest go first', 3, [[0, 1, 0.9], [1, 2, 0.5]], [[0, 1], [2]]], // prettier-ignore
  ['all pairs count, those without a score as nothing', 4, [[0, 1, 0.9], [2, 3, 0.9], [1, 2, 0.9]], [[0, 1], [2, 3]]], // prettier-ignore
  ['what is sure on average is one', 3, [[0, 1, 0.9], [1, 2, 0.8], [0, 2, 0.3]], [[0, 1, 2]]], // prettier-ignore
  ['below the bound nothing is joined', 2, [[0, 1, 0.39]], [[0], [1]]],
])('%s', (_, size, scored, expected) => {
  expect(clustersOf(all(size), scored, 0.4, nothing)).toEqual(expected);
});

test('the order of the scores does not matter, ties included', () => {
  const scored: readonly Scored[] = [
    [0, 1, 0.6],
    [1, 2, 0.6],
    [2, 3, 0.6],
    [0, 4, 0.6],
    [3, 4, 0.6],
  ];
  expect(clustersOf(all(5), [...scored].reverse(), 0.4, nothing)).toEqual(clustersOf(all(5), scored, 0.4, nothing));
});

test('what must be together is, and draws along what is near both; what must not be is kept apart', () => {
  const scored: readonly Scored[] = [
    [0, 2, 0.9],
    [1, 2, 0.9],
    [2, 3, 0.95],
  ];
  expect(clustersOf(all(4), scored, 0.4, { must: [[0, 1]], cannot: [[2, 3]] })).toEqual([[0, 1, 2], [3]]);
});

test('a merged cluster keeps what each part must not be with', () => {
  const scored: readonly Scored[] = [
    [0, 1, 0.9],
    [1, 2, 0.9],
    [0, 2, 0.9],
  ];
  expect(clustersOf(all(3), scored, 0.4, { must: [], cannot: [[0, 2]] })).toEqual([[0, 1], [2]]);
});

test('pairs of reports that were not compared do not count', () => {
  const ring: Compared = {
    reportOf: [0, 1, 2, 3],
    with: [
      [0, 1],
      [0, 1, 2],
      [1, 2, 3],
      [2, 3],
    ].map((of) => new Set(of)),
  };
  const scored: readonly Scored[] = [
    [0, 1, 0.9],
    [1, 2, 0.8],
    [2, 3, 0.9],
  ];
  expect(clustersOf(ring, scored, 0.4, nothing)).toEqual([[0, 1, 2, 3]]);
  expect(clustersOf(all(4), scored, 0.4, nothing)).toEqual([
    [0, 1],
    [2, 3],
  ]);
});
