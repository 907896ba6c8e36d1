import { expect, test } from 'vitest';
import { dodged, gapsIn } from './layout.ts';

test.each<[string, readonly number[], readonly number[]]>([
  ['those with room stay', [10, 50], [10, 50]],
  ['those too near are moved apart', [10, 12], [10, 30]],
  ['none leaves the chart', [95, 96], [80, 100]],
  ['whatever their order', [12, 10], [30, 10]],
])('labels: %s', (_, wanted, expected) => expect(dodged(wanted, 20, 100)).toEqual(expected));

test('a long time between two days that stand side by side is told', () => {
  const days = ['2022-01-01', '2022-01-03', '2022-02-10', '2023-01-05'].map((day, x) => ({ day, x }));
  expect(gapsIn(days).map(({ x, told }) => [x, told])).toEqual([
    [1.5, '38 days'],
    [2.5, '11 months'],
  ]);
});
