import { expect, test } from 'vitest';
import { boost } from '../../../training/linking-incidents/boost.ts';
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
