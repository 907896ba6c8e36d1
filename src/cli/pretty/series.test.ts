import { expect, test } from 'vitest';
import type { Toll } from '../../model/index.ts';
import { plain } from './paint.ts';
import { seriesLines } from './series.ts';
import { tollLines } from './toll.ts';

type Point = Toll['points'][number];

const point = (statement: string, speaker: string, number: number | null, more: Partial<Point> = {}): Point => ({
  statement,
  speaker,
  min: number,
  max: number,
  said: '2022-01-09',
  ...more,
});

const toll = (points: readonly Point[], more: Partial<Toll> = {}): Toll => ({
  event: 'e',
  measure: 'killed',
  points,
  ...more,
});

const view = { paint: plain, width: 100 };
const shown = (points: readonly Point[], more: Partial<Toll> = {}): string =>
  seriesLines(toll(points, more), view, '')
    .map((line) => line.trim().replace(/ +/g, ' '))
    .join(' | ');

const first = point('r1#f1', 'Ministry', 12);

test.each<readonly [readonly Point[], string]>([
  [[first], 'killed | Ministry | said 9 Jan 2022 12'],
  [[first, point('r2#f1', 'Ministry', 12, { relation: 'repeats', of: 'r1#f1' })], 'said 9 Jan 2022 12 2 times'],
  [
    [first, point('r2#f1', 'Mayor', 12, { relation: 'repeats', of: 'r1#f1' })],
    'Mayor | said 9 Jan 2022 12 repeats (Ministry)',
  ],
  [[first, point('r2#f1', 'Ministry', 20, { relation: 'updates', of: 'r1#f1' })], '20 updates 12'],
  [[first, point('r2#f1', 'Ministry', 9, { relation: 'revises-down', of: 'r1#f1' })], '9 revised down from 12'],
  [[first, point('r2#f1', 'Mayor', 13, { relation: 'corrects', of: 'r1#f1' })], '13 corrects 12 (Ministry)'],
  [[point('r1#f1', 'Mayor', 3, { kind: 'increment' })], '3 so many more'],
  [[point('r1#f1', 'Mayor', 3, { asOf: { value: '2022-01-05', basis: 'stated' } })], 'as of 5 Jan 2022 3'],
  [[point('r1#f1', 'Mayor', 3, { asOf: { value: '2022-01-05', basis: 'publication' } })], 'published 5 Jan 2022 3'],
  [[point('r1#f1', 'Mayor', 3, { min: 3, max: null })], '3 or more'],
])('%#: %j', (points, expected) => expect(shown(points)).toContain(expected));

test('what was taken back is marked, whoever gave it, also in the short form', () => {
  const points = [
    first,
    point('r2#f1', 'Mayor', 12),
    point('r3#f1', 'Ministry', 12, { relation: 'retracts', of: 'r1#f1' }),
    point('r4#f1', 'Ministry', 8),
  ];
  expect(shown(points)).toBe(
    'killed | Ministry | said 9 Jan 2022 12 RETRACTED | said 9 Jan 2022 12 told as taken back | said 9 Jan 2022 8 | Mayor | said 9 Jan 2022 12 RETRACTED',
  );
  const short = tollLines(toll(points), view, '').join('\n');
  expect(short).toMatch(/Ministry: 12 RETRACTED .* 8 \(/);
  expect(short).toMatch(/Mayor: 12 RETRACTED/);
});

test('the title says of whom, where and when', () =>
  expect(
    shown([first], {
      ofWhom: 'children',
      scope: { place: { id: 'p', name: 'Lowport', kind: 'city' }, from: '2022-01-02', to: '2022-01-05' },
    }),
  ).toMatch(/^killed \(children; in Lowport; 2 Jan 2022 – 5 Jan 2022\)/));
