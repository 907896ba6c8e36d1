import { describe, expect, test } from 'vitest';
import type { QueueRow } from '../../../../../src/model/review.ts';
import { after, indexOf, keyOf, toggled } from './rows.ts';

const rows = ['f1', 'f2', 'f3', 'f4'].map((id) => ({ report: 'r@1', path: `/figures/${id}` }) as QueueRow);
const key = (index: number): string => keyOf(rows[index] as QueueRow);

describe('the row an address names', () => {
  test.each([
    ['nothing named', undefined, 0],
    ['a row that is there', '/figures/f3@r@1', 2],
    ['a row that has left', '/figures/f9@r@1', 0],
  ])('%s', (_, at, index) => expect(indexOf(rows, at)).toBe(index));
});

describe('where to go from a row that leaves', () => {
  test.each([
    ['the next', 1, [1], 2],
    ['past others that leave too', 1, [1, 2], 3],
    ['back, from the last', 3, [3], 2],
    ['nowhere, when all leave', 0, [0, 1, 2, 3], undefined],
  ])('%s', (_, index, leaving, to) =>
    expect(after(rows, index, new Set(leaving.map(key)))).toBe(to === undefined ? undefined : rows[to]),
  );
});

describe('choosing several', () => {
  test.each([
    ['one', [], { to: 1 }, [1]],
    ['one less', [1, 2], { to: 1 }, [2]],
    ['a range', [0], { from: 0, to: 2 }, [0, 1, 2]],
    ['a range upwards', [3], { from: 3, to: 1 }, [1, 2, 3]],
    ['a range taken away', [0, 1, 2], { from: 0, to: 2 }, []],
    ['a row that is not there', [0], { to: 9 }, [0]],
  ])('%s', (_, chosen, move, expected) =>
    expect([...toggled(rows, new Set(chosen.map(key)), move)].toSorted()).toEqual(expected.map(key)),
  );
});
