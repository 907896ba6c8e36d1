import { addMonths, civilOf, dayOf, daysInMonth, formatDay, isValid, mondayOf, parseDay } from '../../text/calendar.ts';
import type { Day } from '../../text/calendar.ts';

export type Days = { readonly from: Day; readonly to: Day };
export type Interval = { readonly from: string | null; readonly to: string | null };

const seasonMonths: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

const months = (year: number, month: number, count: number): Days => {
  const from = dayOf(year, month, 1);
  return { from, to: addMonths(from, count) - 1 };
};

const yearPart = (year: number, part: string): Days | undefined => {
  const season = seasonMonths[part];
  if (season !== undefined) return months(year, season, 3);
  const quarter = /^Q([1-4])$/.exec(part);
  if (quarter) return months(year, Number(quarter[1]) * 3 - 2, 3);
  const half = /^H([12])$/.exec(part);
  if (half) return months(year, Number(half[1]) * 6 - 5, 6);
  const week = /^W(\d\d)$/.exec(part);
  if (!week) return undefined;
  const monday = mondayOf({ year, week: Number(week[1]) });
  return { from: monday, to: monday + 6 };
};

/** The days a TIMEX3 value names: "2022-01" is January, "1989-Q3" July to September. */
export const daysOf = (value: string): Days | undefined => {
  const [date] = value.split('T');
  const parts = (date as string).split('-');
  if (!/^\d{2,4}$/.test(parts[0] as string)) return undefined;
  const head = Number(parts[0]);
  const width = (parts[0] as string).length;
  if (width < 4) {
    const years = width === 3 ? 10 : 100;
    return { from: dayOf(head * years, 1, 1), to: dayOf(head * years + years - 1, 12, 31) };
  }
  if (parts.length === 1) return { from: dayOf(head, 1, 1), to: dayOf(head, 12, 31) };
  const second = parts[1] as string;
  if (!/^\d\d$/.test(second)) {
    const whole = yearPart(head, second);
    return whole && parts[2] === 'WE' ? { from: whole.to - 1, to: whole.to } : whole;
  }
  const month = Number(second);
  const day = Number(parts[2]);
  if (parts.length === 2 && month >= 1 && month <= 12)
    return { from: dayOf(head, month, 1), to: dayOf(head, month, daysInMonth(head, month)) };
  return isValid(head, month, day) ? { from: dayOf(head, month, day), to: dayOf(head, month, day) } : undefined;
};

/** "early January" is its first half, "late" its second, "mid" the half around its middle. A single day stays whole. */
const narrowed = ({ from, to }: Days, mod: string | undefined): Days => {
  const length = to - from + 1;
  if (length < 7) return { from, to };
  const half = Math.ceil(length / 2);
  if (mod === 'START') return { from, to: from + half - 1 };
  if (mod === 'END') return { from: to - half + 1, to };
  if (mod === 'MID') return { from: from + Math.floor(length / 4), to: to - Math.floor(length / 4) };
  return { from, to };
};

/** ISO dates have four digits for the year; what lies outside is open. */
const written = (day: Day): string | null => {
  const { year } = civilOf(day);
  return year >= 1 && year <= 9999 ? formatDay(day) : null;
};

/** What the word before a date makes of its days: "by Friday" may be any day up to it, "since Friday" any day from it on. */
export type Bound = 'until' | 'before' | 'since' | 'after';

const dayBefore = (day: string | null): string | null => (day === null ? null : formatDay((parseDay(day) as Day) - 1));
const dayAfter = (day: string | null): string | null => (day === null ? null : formatDay((parseDay(day) as Day) + 1));

export const opened = ({ from, to }: Interval, bound: Bound): Interval => {
  if (bound === 'until') return { from: null, to };
  if (bound === 'before') return { from: null, to: dayBefore(from) };
  return { from: bound === 'since' ? from : dayAfter(to), to: null };
};

export const intervalOf = (days: Days | undefined, mod?: string): Interval | undefined => {
  if (!days) return undefined;
  const { from, to } = narrowed(days, mod);
  return { from: written(from), to: written(to) };
};

/** What two days have in common: "2022-01-XX". */
export const commonValue = (from: string, to: string): string => {
  if (from.slice(0, 7) === to.slice(0, 7)) return `${from.slice(0, 7)}-XX`;
  return from.slice(0, 4) === to.slice(0, 4) ? `${from.slice(0, 4)}-XX-XX` : 'XXXX-XX-XX';
};
