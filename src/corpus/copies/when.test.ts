import { expect, test } from 'vitest';
import { earliestOf, isEarlier, whenOf } from './when.ts';

const cases: readonly (readonly [string | undefined, string | undefined, boolean, string])[] = [
  ['2020-02-29', '2020-03-01', true, 'the leap day is before March'],
  ['2019-12-31', '2020-01-01', true, 'years follow each other'],
  ['2020-03-01', '2020-02-29', false, 'and not the other way'],
  ['2020-05-04', '2020-05-04T09:00:00Z', false, 'an unknown hour may be any'],
  ['2020-05-04T10:00:00+06:00', '2020-05-04T05:00Z', true, 'hours are compared where they are'],
  ['2020-05-04T23:30:00-05:00', '2020-05-05', false, 'by then it is the next day in UTC'],
  ['2020-05-04T09:00:00', '2020-05-04T10:00:00Z', false, 'no offset, no hour'],
  [undefined, '2020-05-04', false, 'no date, no order'],
];

test.each(cases)('%s before %s: %s, %s', (one, other, expected) => {
  expect(isEarlier(whenOf(one), whenOf(other))).toBe(expected);
});

test('the earliest of several does not depend on their order', () => {
  const all = ['2020-05-04T09:00:00Z', '2020-05-05', '2020-05-04', undefined].map(whenOf);
  expect(earliestOf(all)).toEqual(whenOf('2020-05-04'));
  expect(earliestOf([...all].reverse())).toEqual(whenOf('2020-05-04'));
  expect(earliestOf([undefined])).toBeUndefined();
});
