import { expect, test } from 'vitest';
import { formatDays, formatDayHead } from './days.ts';

const options = { locale: 'en-GB', month: 'long' } as const;

test.each<[string | null, string | null, string, string]>([
  ['2022-01-05', '2022-01-05', '5 January 2022', 'a day'],
  ['2022-01-01', '2022-01-31', 'January 2022', 'a month'],
  ['2022-01-01', '2022-01-10', 'early January 2022', 'never 1 January'],
  ['2022-01-11', '2022-01-20', 'mid-January 2022', 'its middle'],
  ['2022-02-21', '2022-02-28', 'late February 2022', 'its end'],
  ['2022-01-01', '2022-12-31', '2022', 'a year'],
  ['2022-01-02', '2022-01-11', '2 – 11 January 2022', 'from a day to a day'],
  ['2021-12-30', '2022-01-02', '30 December 2021 – 2 January 2022', 'over the end of the year'],
  [null, '2022-01-07', 'by 7 January 2022', 'open before'],
  ['2022-01-07', null, 'from 7 January 2022 on', 'open after'],
  [null, null, 'day unknown', 'nothing known'],
])('%s to %s is %s (%s)', (from, to, told) => {
  expect(formatDays({ from, to }, options).replaceAll(/\s/g, ' ')).toBe(told);
});

test('follows the order of the reader', () => {
  expect(formatDays({ from: '2022-01-05', to: '2022-01-05' }, { locale: 'en-US' })).toBe('Jan 5, 2022');
  expect(formatDayHead('2022-01-05', 'en-GB')).toMatch(/^Wednesday,? 5 January 2022$/);
});
