import { expect, test } from 'vitest';
import { formatLeft, formatPace, paceOf, timeLeft, withMark } from './pace.ts';

test('pace is that of the last seconds', () => {
  const marks = [
    { at: 0, done: 0 },
    { at: 10_000, done: 10 },
    { at: 25_000, done: 100 },
    { at: 29_000, done: 140 },
  ].reduce<ReturnType<typeof withMark>>(withMark, []);
  expect(marks[0]).toEqual({ at: 10_000, done: 10 });
  expect(paceOf(marks)).toBeCloseTo(130 / 19);
  expect(timeLeft(marks, 270)).toBeCloseTo(19);
  expect(timeLeft(marks, undefined)).toBeUndefined();
});

test('a new stage begins anew', () => {
  expect(withMark([{ at: 0, done: 200 }], { at: 1000, done: 3 })).toEqual([{ at: 1000, done: 3 }]);
});

test('nothing is known of what has hardly begun, or stands still', () => {
  expect(paceOf([])).toBeUndefined();
  expect(paceOf([{ at: 0, done: 0 }])).toBeUndefined();
  expect(
    paceOf([
      { at: 0, done: 0 },
      { at: 100, done: 5 },
    ]),
  ).toBeUndefined();
  expect(
    paceOf([
      { at: 0, done: 5 },
      { at: 9000, done: 5 },
    ]),
  ).toBeUndefined();
});

test.each([
  [30.4, '30 a second'],
  [2.44, '2.4 a second'],
  [0.5, '30 a minute'],
  [0.001, '1 a minute'],
])('%d a second is %s', (pace, told) => expect(formatPace(pace)).toBe(told));

test.each([
  [3, 'less than 10 seconds'],
  [38, 'about 40 seconds'],
  [57, 'about 1 minute'],
  [170, 'about 3 minutes'],
  [3600, 'about 1 hour'],
  [9000, 'about 3 hours'],
])('%d seconds are %s', (seconds, told) => expect(formatLeft(seconds)).toBe(told));
