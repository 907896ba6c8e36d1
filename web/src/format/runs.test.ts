import { expect, test } from 'vitest';
import { runsOf } from './runs.ts';

const told = (text: string, ...marks: readonly (readonly [number, number])[]): string =>
  runsOf(
    text,
    marks.map(([start, end]) => ({ start, end })),
  )
    .map((run) => (run.marked ? `[${run.text}]` : run.text))
    .join('|');

test.each([
  [told('the mill burned', [4, 8]), 'the |[mill]| burned', 'inside'],
  [told('the mill', [0, 3], [4, 8]), '[the]| |[mill]', 'at both ends'],
  [told('the mill'), 'the mill', 'none'],
  [told('', [0, 0]), '', 'nothing'],
  [told('<b>mill</b>', [3, 7]), '<b>|[mill]|</b>', 'markup is words'],
])('%s is %s: %s', (found, expected) => expect(found).toBe(expected));
