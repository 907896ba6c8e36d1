import { expect, test } from 'vitest';
import { slideDates } from './dates.ts';

const ymd = (year: number, month: number, day: number): object => ({ year, month, day });

test.each([
  ['2022-01-07', '2022-01-07', { start_date: ymd(2022, 1, 7) }],
  ['2022-01-01', '2022-01-31', { start_date: { year: 2022, month: 1 }, display_date: 'January 2022' }],
  ['2022-12-01', '2022-12-31', { start_date: { year: 2022, month: 12 }, display_date: 'December 2022' }],
  ['2022-01-01', '2022-12-31', { start_date: { year: 2022 }, display_date: '2022' }],
  ['0099-01-01', '0099-12-31', { start_date: { year: 99 }, display_date: '99' }],
  ['2022-01-01', '2022-01-16', { ...range(1, 16), display_date: 'early January 2022' }],
  ['2022-01-16', '2022-01-31', { ...range(16, 31), display_date: 'late January 2022' }],
  ['2022-01-08', '2022-01-24', { ...range(8, 24), display_date: 'mid-January 2022' }],
  ['2022-01-03', '2022-01-09', { ...range(3, 9), display_date: '3–9 January 2022' }],
  ['2022-01-01', '2022-07-02', { start_date: ymd(2022, 1, 1), end_date: ymd(2022, 7, 2), display_date: 'early 2022' }],
  [
    '2022-01-30',
    '2022-02-02',
    { start_date: ymd(2022, 1, 30), end_date: ymd(2022, 2, 2), display_date: '30 January – 2 February 2022' },
  ],
  [
    '2021-12-30',
    '2022-01-02',
    { start_date: ymd(2021, 12, 30), end_date: ymd(2022, 1, 2), display_date: '30 December 2021 – 2 January 2022' },
  ],
  [null, '2022-01-07', { start_date: ymd(2022, 1, 7), display_date: 'by 7 January 2022' }],
  ['2022-01-07', null, { start_date: ymd(2022, 1, 7), display_date: 'from 7 January 2022 on' }],
  [null, null, undefined],
])('%s to %s is %j', (from, to, expected) => expect(slideDates({ from, to })).toEqual(expected));

function range(from: number, to: number): object {
  return { start_date: ymd(2022, 1, from), end_date: ymd(2022, 1, to) };
}
