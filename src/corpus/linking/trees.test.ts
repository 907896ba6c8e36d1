import { expect, test } from 'vitest';
import { boost } from '../../../training/linking-incidents/boost.ts';
import { dateOf, dayNumber } from './days.ts';
import { compileTrees, parseTree, printTree } from './trees.ts';

const line = 'text>0.5 gap>1: 0.1 1 -2 0.25';

test('a tree is read as it is written', () => expect(printTree(parseTree(line))).toBe(line));

test.each([
  [[0.4, 0], 0.1],
  [[0.6, 0], 1],
  [[0.4, 3], -2],
  [[0.6, 3], 0.25],
])('the answers to %j add %s', (clues, says) =>
  expect(compileTrees([parseTree(line)], ['text', 'gap'])(clues)).toBe(says),
);

test('a tree that asks for an unknown clue is a mistake', () =>
  expect(() => compileTrees([parseTree(line)], ['text'])).toThrow(RangeError));

test('boosting learns that both clues are needed, the same every time', () => {
  const clues = Array.from({ length: 400 }, (_, at) => [(at % 20) / 20, Math.floor(at / 20) / 20, (at * 7) % 3]);
  const right = clues.map(([a = 0, b = 0]) => a > 0.5 && b > 0.3);
  const names = ['a', 'b', 'noise'];
  const trees = boost({ clues, right }, names);
  const score = compileTrees(trees, names);
  expect(clues.filter((row, at) => score(row) > 0 === right[at]).length).toBeGreaterThan(390);
  expect(boost({ clues, right }, names)).toEqual(trees);
});

test.each(['0001-03-01', '1600-02-29', '1999-12-31', '2000-02-29', '2031-05-13'])('%s is a number and back', (date) =>
  expect(dateOf(dayNumber(date))).toBe(date),
);

test('days follow one another over the end of February', () =>
  expect([
    dayNumber('2032-03-01') - dayNumber('2032-02-28'),
    dayNumber('2100-03-01') - dayNumber('2100-02-28'),
  ]).toEqual([2, 1]));
