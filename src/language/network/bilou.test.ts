import { describe, expect, test } from 'vitest';
import { bilouReader } from './bilou.ts';

const labels = ['B-LOC', 'B-PER', 'I-LOC', 'I-PER', 'L-LOC', 'L-PER', 'O', 'U-LOC', 'U-PER'];
const read = bilouReader(labels);

/** One row a word: the labels with their scores, all others far behind. */
const scoresOf = (rows: readonly Readonly<Record<string, number>>[]): Parameters<typeof read>[0] => ({
  count: rows.length,
  at: (word, label) => rows[word]?.[labels[label] as string] ?? -50,
});

describe('names from labels', () => {
  test.each([
    [[{ O: 1 }, { O: 1 }], [], 'nothing'],
    [[{ 'U-PER': 2, O: 1 }], [{ first: 0, last: 1, kind: 'PER' }], 'one word'],
    [[{ 'B-PER': 2 }, { 'I-PER': 2 }, { 'L-PER': 2 }], [{ first: 0, last: 3, kind: 'PER' }], 'three words'],
    [[{ 'B-PER': 3 }, { 'L-LOC': 3, 'L-PER': 2 }], [{ first: 0, last: 2, kind: 'PER' }], 'both ends are of one kind'],
    [[{ 'L-PER': 9, O: 1 }, { O: 1 }], [], 'no name ends that has not begun'],
    [
      [{ O: 1 }, { 'B-LOC': 9, 'U-LOC': 8, O: 1 }],
      [{ first: 1, last: 2, kind: 'LOC' }],
      'none is left open at the end',
    ],
    [
      [{ 'U-LOC': 3 }, { 'U-PER': 3 }],
      [
        { first: 0, last: 1, kind: 'LOC' },
        { first: 1, last: 2, kind: 'PER' },
      ],
      'two names side by side',
    ],
  ])('%j', (rows, expected, _why) =>
    expect(read(scoresOf(rows as Readonly<Record<string, number>>[]))).toEqual(expected),
  );

  test('no words, no names', () => expect(read(scoresOf([]))).toEqual([]));
});
