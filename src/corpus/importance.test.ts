import { expect, test } from 'vitest';
import type { Toll } from '../model/index.ts';
import { importanceOf, importanceParts } from './importance.ts';

const toll = (...points: Partial<Toll['points'][number]>[]): Toll => ({
  event: 'e',
  measure: 'killed',
  points: points.map((point, index) => ({ statement: `s${index}`, speaker: 'police', min: 0, max: null, ...point })),
});

const small = { origins: 1, reports: 1, texts: 1, type: 'visit', tolls: [] };

test.each([
  ['origins', { ...small, origins: 4 }],
  ['texts', { ...small, texts: 9, reports: 9 }],
  ['violence', { ...small, type: 'bombing' }],
  ['the dead', { ...small, tolls: [toll({ min: 12 })] }],
])('more %s matter more', (_, event) => expect(importanceOf(event)).toBeGreaterThan(importanceOf(small)));

test('it stays between 0 and 1', () => {
  const huge = { origins: 900, reports: 9000, texts: 900, type: 'bombing', tolls: [toll({ min: 90_000 })] };
  expect(importanceOf(huge)).toBeLessThanOrEqual(1);
  expect(importanceOf({ ...small, origins: 0, reports: 0, texts: 0, type: 'unknown' })).toBeGreaterThanOrEqual(0);
});

test('speakers are not added up, and what was taken back does not count', () => {
  const [one, two] = [toll({ min: 12 }), toll({ min: 12 }, { min: 12, speaker: 'Red Cross' })];
  expect(importanceParts({ ...small, tolls: [two] }).toll).toBe(importanceParts({ ...small, tolls: [one] }).toll);
  const back = toll({ min: 164, max: 164 }, { min: 164, max: 164, relation: 'retracts', of: 's0' });
  expect(importanceParts({ ...small, tolls: [back] }).toll).toBe(0);
});
