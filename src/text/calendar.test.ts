import { describe, expect, test } from 'vitest';
import {
  addMonths,
  civilOf,
  dayOf,
  easterOf,
  formatDay,
  formatWeek,
  mondayOf,
  nthWeekday,
  parseDay,
  weekdayOf,
} from './calendar.ts';

const day = (text: string): number => parseDay(text) as number;

describe('calendar', () => {
  test.each([
    ['1970-01-01', 0, 'the epoch'],
    ['1969-12-31', -1, 'before the epoch'],
    ['2000-02-29', 11016, 'leap day of a year divisible by 400'],
    ['2022-01-29', 19021, 'an ordinary day'],
  ])('%s is day %i', (text, value, why) => {
    expect(day(text), why).toBe(value);
    expect(formatDay(value), why).toBe(text);
  });

  test.each([
    ['1900-02-29', '1900 was no leap year'],
    ['2022-02-31', 'no such day'],
    ['2022-13-01', 'no such month'],
    ['2022-01-00', 'no day zero'],
    ['29.01.2022', 'not ISO'],
  ])('%s is no day', (text, why) => expect(parseDay(text), why).toBeUndefined());

  test('every day of four centuries goes there and back', () => {
    for (let value = dayOf(1800, 1, 1); value < dayOf(2200, 1, 1); value += 13) {
      const { year, month, day: date } = civilOf(value);
      expect(dayOf(year, month, date)).toBe(value);
    }
  });

  test.each([
    ['2022-01-31', 1, '2022-02-28', 'the day stays in the month'],
    ['2024-01-31', 1, '2024-02-29', 'leap year'],
    ['2022-01-15', -1, '2021-12-15', 'back over a year end'],
    ['2022-11-30', 3, '2023-02-28', 'ahead over a year end'],
  ])('%s plus %i months', (from, months, to, why) => expect(formatDay(addMonths(day(from), months)), why).toBe(to));

  test.each([
    ['2021-01-03', '2020-W53', "a Sunday of the old year's last week"],
    ['2021-01-04', '2021-W01', 'the Monday after'],
    ['2024-12-30', '2025-W01', "a Monday of the new year's first week"],
    ['2022-01-29', '2022-W04', 'an ordinary Saturday'],
  ])('%s is in %s', (text, week, why) => expect(formatWeek(day(text)), why).toBe(week));

  test('weekdays and weeks', () => {
    expect(weekdayOf(day('2022-01-29')), 'a Saturday').toBe(6);
    expect(weekdayOf(day('1969-12-28')), 'a Sunday before the epoch').toBe(7);
    expect(formatDay(mondayOf({ year: 2022, week: 4 }))).toBe('2022-01-24');
  });

  test('holidays that move', () => {
    expect(formatDay(easterOf(2000))).toBe('2000-04-23');
    expect(formatDay(easterOf(2022))).toBe('2022-04-17');
    expect(formatDay(nthWeekday(2022, 11, 4, 4)), 'the fourth Thursday').toBe('2022-11-24');
    expect(formatDay(nthWeekday(2022, 5, 1, -1)), 'the last Monday').toBe('2022-05-30');
  });
});

test.each(['0001-03-01', '1600-02-29', '1999-12-31', '2000-02-29', '2031-05-13'])('%s is a number and back', (date) =>
  expect(formatDay(day(date))).toBe(date),
);

test('days follow one another over the end of February', () =>
  expect([day('2032-03-01') - day('2032-02-28'), day('2100-03-01') - day('2100-02-28')]).toEqual([2, 1]));
