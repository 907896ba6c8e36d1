import { expect, test } from 'vitest';
import { around, statesOf } from './states.ts';

const states = statesOf(['2022-01-09T10:00:00Z', '2022-01-05', undefined, '2022-01-09', '2022-03-15']);

test('a state begins on each day a report was published', () => {
  expect(states).toEqual(['2022-01-05', '2022-01-09', '2022-03-15']);
});

test.each<[string | undefined, string | undefined, string | undefined]>([
  [undefined, '2022-01-09', undefined],
  ['2022-03-15', '2022-01-09', undefined],
  ['2022-02-01', '2022-01-05', '2022-03-15'],
  ['2022-01-09', '2022-01-05', '2022-03-15'],
  ['2022-01-05', undefined, '2022-01-09'],
  ['2021-01-01', undefined, '2022-01-05'],
])('on %s: before %s, after %s', (day, before, after) => expect(around(states, day)).toEqual({ before, after }));
