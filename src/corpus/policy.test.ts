import { expect, test } from 'vitest';
import { chooseValue, singleDay } from './policy.ts';

test.each([
  [{ min: 12, max: null }, 12, '"at least 12"'],
  [{ min: 0, max: 9 }, 0, '"up to 9"'],
  [{ min: 24, max: 99 }, 24, '"dozens"'],
  [{ min: 0, max: 0 }, 0, '"no casualties" is a number, not a gap'],
  [{ min: null, max: null }, undefined, 'nothing known stays unknown'],
])('most conservative value of %j is %s: %s', (bounds, expected, _why) => {
  expect(chooseValue('most-conservative', bounds)).toBe(expected);
});

test.each([
  [{ from: '2021-03-04', to: '2021-03-04' }, '2021-03-04', 'one day'],
  [{ from: '2021-03-01', to: '2021-03-07' }, undefined, '"last week"'],
  [{ from: null, to: '2021-03-07' }, undefined, '"by 7 March"'],
])('the day of %j is %s: %s', (time, expected, _why) => {
  expect(singleDay(time)).toBe(expected);
});
