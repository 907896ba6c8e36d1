import { expect, test } from 'vitest';
import type { Toll } from '../model/index.ts';
import type { Chosen, FlatPolicy } from './policy.ts';
import { chooseTotal, chooseValue, policies, policyById, preciseEnough, singleDay } from './policy.ts';

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

type Point = Toll['points'][number];

const point = (statement: string, min: number | null, max: number | null, more: Partial<Point> = {}): Point => ({
  statement,
  speaker: 'a ministry',
  min,
  max,
  ...more,
});

const asOf = (value: string): Pick<Point, 'asOf'> => ({ asOf: { value, basis: 'publication' } });

const choose = (id: string, points: readonly Point[]): Chosen => chooseTotal(policyById(id) as FlatPolicy, points);

test.each<[string, Point[], Chosen, Chosen, Chosen]>([
  ['no points', [], { open: false }, { open: false }, { open: false }],
  [
    'two speakers are two accounts, never a sum',
    [point('a', 3, 3, asOf('2022-01-02')), point('b', 8, 8, asOf('2022-01-01'))],
    { best: 3, open: false },
    { low: 3, high: 8, open: false },
    { low: 3, best: 3, high: 8, open: false },
  ],
  [
    '"at least 12" names 12 and leaves the top open',
    [point('a', 12, null, asOf('2022-01-02T10:00')), point('b', 9, 9, asOf('2022-01-01'))],
    { best: 9, open: true },
    { low: 9, high: 12, open: true },
    { low: 9, best: 12, high: 12, open: true },
  ],
  [
    'taken back: neither the number nor who repeats it stands',
    [
      point('a', 90, 90),
      point('b', 90, 90, { relation: 'repeats', of: 'a' }),
      point('c', null, null, { relation: 'retracts', of: 'a' }),
      point('d', 40, 40),
    ],
    { best: 40, open: false },
    { low: 40, high: 40, open: false },
    { low: 40, best: 40, high: 40, open: false },
  ],
  [
    'a count that grew is one account',
    [point('a', 4, 4), point('b', 11, 11, { relation: 'updates', of: 'a' })],
    { best: 11, open: false },
    { low: 11, high: 11, open: false },
    { low: 11, best: 11, high: 11, open: false },
  ],
  [
    'points that repeat each other in a ring end',
    [point('a', 4, 4, { relation: 'repeats', of: 'b' }), point('b', 4, 4, { relation: 'repeats', of: 'a' })],
    { best: 4, open: false },
    { low: 4, high: 4, open: false },
    { low: 4, best: 4, high: 4, open: false },
  ],
  [
    '"up to 9" bounds the top only; "no casualties" is a number',
    [point('a', null, 9), point('b', 0, 0)],
    { best: 0, open: false },
    { low: 0, high: 9, open: false },
    { low: 0, best: 0, high: 9, open: false },
  ],
])('%s', (_why, points, conservative, range, three) => {
  expect(choose('most-conservative', points)).toEqual(conservative);
  expect(choose('min-max', points)).toEqual(range);
  expect(choose('low-best-high', points)).toEqual(three);
  expect(choose('low-best-high', [...points].reverse())).toEqual(three);
});

test.each([
  ['day', 'time', true],
  ['day', 'day', true],
  ['day', 'month', false],
  ['month', 'span', true],
  ['day', 'whenever', false],
  [undefined, 'year', true],
] as const)('a rule that asks for %s takes an event told to the %s: %s', (minPrecision, precision, expected) => {
  const [policy] = policies;
  expect(preciseEnough({ ...policy, ...(minPrecision ? { minPrecision } : {}) }, precision)).toBe(expected);
});
