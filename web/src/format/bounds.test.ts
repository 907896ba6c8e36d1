import { expect, test } from 'vitest';
import { counted, formatBounds } from './bounds.ts';

test.each([
  [225, 225, '225'],
  [12, null, 'at least 12'],
  [0, 9, 'up to 9'],
  [24, 99, '24–99'],
  [0, 0, 'none'],
  [null, null, 'unknown'],
  [null, 7, 'up to 7'],
])('[%s, %s] is %s', (min, max, told) => expect(formatBounds({ min, max })).toBe(told));

test('counts with the right word', () => {
  expect(counted(1, 'report')).toBe('1 report');
  expect(counted(2, 'country', 'countries')).toBe('2 countries');
});
