import { expect, test } from 'vitest';
import { chartOf } from './chart.ts';
import type { Mark } from './series.ts';

const mark = (key: string, day: string, value: number, more: Partial<Mark> = {}): Mark => ({
  key,
  speaker: 'A',
  min: value,
  max: value,
  day,
  standing: 'stands',
  statements: [key],
  ...more,
});

const marks = [
  mark('a', '2022-01-09', 164, { standing: 'withdrawn' }),
  mark('b', '2022-01-15', 225),
  mark('c', '2022-01-31', 164, { standing: 'retracts', speaker: 'B', relation: 'retracts', of: 'a' }),
  mark('d', '2022-03-14', 230, { relation: 'updates', of: 'b' }),
];

test('days stand at even distances, or to scale when asked', () => {
  expect(chartOf(marks, false).marks.map(({ x }) => x)).toEqual([0, 1, 2, 3]);
  expect(chartOf(marks, true).marks.map(({ x }) => x)).toEqual([0, 6, 22, 64]);
});

test('a withdrawn number is crossed, drawn on to where it was last taken back, and struck at the edge', () => {
  const { gone, withdrawals, labels } = chartOf(marks, false);
  expect(gone.map(({ key }) => key)).toEqual(['a', 'c']);
  expect(withdrawals).toEqual([{ y: 164, x1: 0, x2: 2 }]);
  expect(labels.map(({ value, struck, speakers }) => [value, struck, speakers])).toEqual([
    ['164', true, ['A']],
    ['225', false, ['A']],
    ['230', false, ['A']],
  ]);
});

test('an update is drawn from the value it updates; a retraction is no step', () => {
  const { changes, steps } = chartOf(marks, false);
  expect(changes.map(({ from, to }) => [from.key, to.key])).toEqual([['b', 'd']]);
  expect(steps.map((group) => group.map(({ key }) => key))).toEqual([['a', 'b', 'd']]);
});

test('a bound is a band up to the next value of its speaker; an open one goes to the top', () => {
  const bounded = [
    mark('a', '2022-01-01', 0, { min: 12, max: null }),
    mark('b', '2022-01-02', 0, { min: 20, max: 30, speaker: 'B' }),
    mark('c', '2022-01-03', 40),
  ];
  const { bands, dots, top } = chartOf(bounded, false);
  expect(bands.map(({ x1, x2, y1, y2, open }) => [x1, x2, y1, y2, open])).toEqual([
    [0, 2, 12, top, true],
    [1, 1.08, 20, 30, false],
  ]);
  expect(dots.map(({ key }) => key)).toEqual(['c']);
});

test('values on one spot are drawn beside one another, and what has no day not at all', () => {
  const { marks: drawn } = chartOf(
    [
      mark('a', '2022-01-01', 5),
      mark('b', '2022-01-01', 5, { speaker: 'B' }),
      { ...mark('c', '2022-01-02', 5), speaker: 'C' },
      { key: 'd', speaker: 'D', min: 5, max: 5, standing: 'stands', statements: ['d'] },
    ],
    false,
  );
  expect(drawn.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
  expect(new Set(drawn.map(({ x }) => x)).size).toBe(3);
});
