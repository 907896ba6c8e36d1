import { expect, test } from 'vitest';
import { joinBlocks } from './furniture.ts';

test('loose lines around the copy are masked and stay in the text', () => {
  const blocks = [
    'World',
    'By the editors',
    'Police in Semey held two men on Friday.',
    'A quiet night',
    'Nobody was hurt, “thankfully.”',
    'More about: Semey',
  ];
  const { text, masked } = joinBlocks(blocks);
  expect(masked.map(({ start, end }) => text.slice(start, end))).toEqual([
    'World',
    'By the editors',
    'More about: Semey',
  ]);
  expect(text.split('\n\n')).toEqual(blocks);
});

test('a page of loose lines only is left alone: nothing says which of them is copy', () => {
  expect(joinBlocks(['One', 'Two']).masked).toEqual([]);
});
