import { expect, test } from 'vitest';
import { fitTrees, writeTrees } from '../../../training/linking/boost.ts';
import { forestOf, probabilityOf, readTrees } from './mention-trees.ts';

test.each([
  [[0.2], 0.731],
  [[0.5], 0.269],
])('%j goes down its branch', (values, expected) => {
  expect(probabilityOf(forestOf(readTrees(['0', '0,0.5,1,2 1 -1'])), Float32Array.from(values))).toBeCloseTo(
    expected,
    3,
  );
});

test('trees learn what needs two clues at once, and are read back as they were written', () => {
  const examples = Array.from({ length: 4000 }, (_, at) => {
    const [x, y] = [(at % 61) / 61, (at % 53) / 53];
    return { clues: Float32Array.from([x, y]), yes: x > 0.5 !== y > 0.5, weight: 1 };
  });
  const lines = writeTrees(fitTrees(examples, 40));
  const trees = readTrees(lines);
  const forest = forestOf(trees);
  const right = examples.filter(({ clues, yes }) => probabilityOf(forest, clues) > 0.5 === yes).length;
  expect(right / examples.length).toBeGreaterThan(0.97);
  expect(writeTrees(trees)).toEqual(lines);
});
