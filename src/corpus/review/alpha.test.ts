import { describe, expect, test } from 'vitest';
import type { Metric, Unit } from './alpha.ts';
import { alphaOf, disagreementOf } from './alpha.ts';

/** Rows of observers, a column a unit; `.` is missing. */
const unitsOf = (...rows: readonly string[]): readonly Unit[] => {
  const cells = rows.map((row) => row.split(' '));
  return (cells[0] as readonly string[]).map((_, unit) =>
    cells.flatMap((row) => {
      const value = row[unit] as string;
      return value === '.' ? [] : [/^\d+$/.test(value) ? Number(value) : value];
    }),
  );
};

/** The four observers of Krippendorff (2011), section C and D. */
const four = unitsOf(
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
);

/** Three observers with many gaps: the example of the encyclopaedia article on the measure. */
const three = unitsOf(
  '. . . . . 3 4 1 2 1 1 3 3 . 3',
  '1 . 2 1 3 3 4 3 . . . . . . .',
  '. . 2 1 3 4 4 . 2 1 1 3 3 . 4',
);

describe("Krippendorff's alpha is that of published examples", () => {
  test.each<readonly [string, readonly Unit[], Metric, number, number]>([
    ['two observers, two values', unitsOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'), 'nominal', 0.095, 10],
    ['two observers, five names', unitsOf('a a b b d c c c e d d a', 'b a b b b c c c e d d d'), 'nominal', 0.692, 12],
    ['four observers with gaps, as names', four, 'nominal', 0.743, 11],
    ['four observers with gaps, as numbers', four, 'interval', 0.849, 11],
    ['three observers with many gaps, as names', three, 'nominal', 0.691, 12],
    ['three observers with many gaps, as numbers', three, 'interval', 0.811, 12],
  ])('%s', (_, units, metric, alpha, judged) => {
    const found = disagreementOf(units, metric);
    expect(alphaOf([found])).toBeCloseTo(alpha, 3);
    expect(found.units).toBe(judged);
  });
});

test('who always agree have 1, who never vary have none', () => {
  expect(alphaOf([disagreementOf(unitsOf('a b a', 'a b a'), 'nominal')])).toBe(1);
  expect(alphaOf([disagreementOf(unitsOf('a a a', 'a a a'), 'nominal')])).toBeNull();
  expect(alphaOf([disagreementOf([], 'nominal')])).toBeNull();
  expect(disagreementOf(unitsOf('a . a', '. b .'), 'nominal').units).toBe(0);
});

test('fields together weigh by how many values each has', () => {
  const [one, other] = [
    disagreementOf(unitsOf('a b a b', 'a b b b'), 'nominal'),
    disagreementOf(unitsOf('1 2', '1 2'), 'interval'),
  ];
  const together = alphaOf([one, other]) as number;
  expect(together).toBeGreaterThan(alphaOf([one]) as number);
  expect(together).toBeLessThan(1);
});
