import type { Relation } from '../../language/parts/time.ts';
import type { Anchored, AskTense, Of, State } from './anchor.ts';
import { known } from './anchor.ts';
import {
  addMonths,
  civilOf,
  dayOf,
  daysInMonth,
  formatDay,
  formatWeek,
  isValid,
  nthWeekday,
  pad,
} from '../../text/calendar.ts';
import type { Day } from '../../text/calendar.ts';
import type { Interval } from './interval.ts';
import type { Nth } from './meaning.ts';
import type { Tense } from './tense.ts';

/** A year of two digits is the nearest such year that is not more than ten years ahead of the report. */
const fullYear = (short: number, now: Day | undefined): number => {
  const base = now === undefined ? 2030 : civilOf(now).year + 10;
  return base - ((((base - short) % 100) + 100) % 100);
};

/** How far a date may lie against the tense. */
type Reach = { readonly length: number; readonly ahead: number; readonly behind: number };
const inDays: Reach = { length: 365, ahead: 75, behind: 14 };
const inMonths: Reach = { length: 12, ahead: 1, behind: 0 };

/**
 * Which turn of a date that returns each year is meant: 0 is this year's, `offset` away from now. The tense decides, but
 * not against a date that is close by: "the minister named Feb. 12 as the day of the vote" looks ahead under a past verb.
 */
const turnOf = (offset: number, tense: Tense, { length, ahead, behind }: Reach): number => {
  const past = offset > 0 ? -1 : 0;
  const back = -(offset + past * length);
  const forth = length - back;
  if (back === 0) return past;
  if (tense > 0) return back <= behind ? past : past + 1;
  if (tense < 0) return forth <= ahead ? past + 1 : past;
  // reports tell more of what was than of what will be
  return forth * 2 < back ? past + 1 : past;
};

export const yearOfStep = (step: Relation, state: State): number | undefined => {
  const base =
    step.from === 'context' ? (state.told?.days.from ?? state.anchors.calendarNow) : state.anchors.calendarNow;
  return base === undefined ? undefined : civilOf(base).year + step.step;
};

/** "last October" is the latest one gone, "next May" the first to come, "this September" this year's. */
const monthTurn = (month: number, step: Relation | undefined, now: Day, ask: AskTense): number => {
  const civil = civilOf(now);
  const offset = month - civil.month;
  if (!step || step.from === 'context') return civil.year + turnOf(offset, ask(), inMonths);
  if (step.step === 0) return civil.year;
  return civil.year + (step.step < 0 ? (offset >= 0 ? -1 : 0) : offset <= 0 ? 1 : 0);
};

const dayTurn = (month: number, day: number, now: Day, ask: AskTense): number => {
  const { year } = civilOf(now);
  return year + turnOf(dayOf(year, month, Math.min(day, daysInMonth(year, month))) - now, ask(), inDays);
};

const swapped = (year: number, { month, day, ambiguous }: Of<'calendar'>): Partial<Anchored> =>
  ambiguous && month !== undefined && day !== undefined
    ? { alternatives: [`${pad(year, 4)}-${pad(day)}-${pad(month)}`] }
    : {};

/** Days from the report within which a date told gives its month to "the 25th". */
const MONTHS_NEAR = 92;
const near = (day: Day, now: Day | undefined): boolean => now === undefined || Math.abs(day - now) <= MONTHS_NEAR;

/** "on the 25th" is of the month told last, else the one the tense picks. */
const dayOnly = (day: number, state: State, ask: AskTense): Anchored => {
  const { anchors } = state;
  // "the war began on February 24, 2022 … he called on the 20th": a date of another time gives no month
  const told = state.told && near(state.told.days.from, anchors.now) ? state.told : undefined;
  const base = told?.days.from ?? anchors.now;
  if (base === undefined) return { value: `XXXX-XX-${pad(day)}`, basis: 'unresolved' };
  const civil = civilOf(base);
  const tense = told ? 0 : ask();
  const step = tense > 0 && day < civil.day ? 1 : tense <= 0 && day > civil.day && !told ? -1 : 0;
  const first = addMonths(dayOf(civil.year, civil.month, 1), step);
  const { year, month } = civilOf(first);
  if (!isValid(year, month, day)) return { basis: 'unresolved', impossible: true };
  return known(formatDay(first + day - 1), told ? 'context' : anchors.basis, told ? { anchor: told.id } : {});
};

/** How far a date may lie from the one told before it to share its year, and how near to the report it then must not be. */
const STORY = { back: 31, forth: 92, recent: 75 } as const;

/** How far the nearest return of a date is from a day, in either direction. */
const daysAround = (month: number, day: number, now: Day): number => {
  const { year } = civilOf(now);
  const distances = [year - 1, year, year + 1].map((turn) =>
    Math.abs(dayOf(turn, month, Math.min(day, daysInMonth(turn, month))) - now),
  );
  return Math.min(...distances);
};

/**
 * "The trial opened on May 3, 1987. On May 9 …": a date without its year belongs to the story told, when that lies far
 * from the day of the report and the date close to the one before it.
 */
const yearOfStory = (month: number, day: number | undefined, { told, anchors }: State): number | undefined => {
  if (!told || told.days.to - told.days.from > 31) return undefined;
  const { year } = civilOf(told.days.from);
  const near = [year, year + 1, year - 1].find((turn) => {
    const date = dayOf(turn, month, Math.min(day ?? 1, daysInMonth(turn, month)));
    const distance = date - told.days.from;
    return distance >= -STORY.back && distance <= STORY.forth;
  });
  if (near === undefined || anchors.now === undefined) return near;
  if (daysAround(month, day ?? 15, anchors.now) <= STORY.recent) return undefined;
  return Math.abs(told.days.from - anchors.now) > 365 ? near : undefined;
};

/**
 * "2019-20" covers two years. A fiscal year is named after the year it ends in or the one it begins in, and begins in any
 * month: its days lie somewhere between.
 */
const ofYears = (year: number, { until, fiscal }: Of<'calendar'>, basis: Anchored['basis']): Anchored => {
  if (until === undefined && !fiscal) return known(pad(year, 4), basis);
  const from = fiscal && until === undefined ? dayOf(year - 1, 2, 1) : dayOf(year, 1, 1);
  const to = fiscal
    ? dayOf((until ?? year) + (until === undefined ? 1 : 0), until === undefined ? 3 : 12, 31)
    : dayOf(until as number, 12, 31);
  return { ...known(pad(year, 4), basis), interval: { from: formatDay(from), to: formatDay(to) } };
};

/** A part of a month: the nth week is the nth seven days, and bears the ISO week of their middle. */
const nthInMonth = (nth: Nth, year: number, month: number, basis: Anchored['basis']): Anchored => {
  const first = dayOf(year, month, 1);
  const length = daysInMonth(year, month);
  const days = (from: number, to: number): Interval => ({
    from: formatDay(first + from - 1),
    to: formatDay(first + to - 1),
  });
  if (nth.unit === 'weekday' || nth.unit === 'weekend') {
    const day = nthWeekday(year, month, nth.weekday ?? 6, nth.index);
    return civilOf(day).month === month
      ? known(nth.unit === 'weekend' ? `${formatWeek(day)}-WE` : formatDay(day), basis)
      : { basis: 'unresolved', impossible: true };
  }
  if (nth.unit === 'day') return known(formatDay(nth.index < 0 ? first + length - 1 : first + nth.index - 1), basis);
  const value = `${pad(year, 4)}-${pad(month)}`;
  if (nth.unit === 'half')
    return { ...known(value, basis), interval: nth.index === 1 ? days(1, 15) : days(16, length) };
  const start = nth.index < 0 ? length - 6 : nth.index * 7 - 6;
  const end = Math.min(nth.index < 0 ? length : start + 6, length);
  return { ...known(formatWeek(first + start + 2), basis), interval: days(start, end) };
};

/** The end of a range is of its beginning's year, or of the next: "from December 30 to January 4". */
const yearOfRange = ({ joined, month, day }: Of<'calendar'>, { told }: State): number | undefined => {
  if (!joined || !told || month === undefined) return undefined;
  const from = civilOf(told.days.from);
  return from.year + (month < from.month || (month === from.month && (day ?? 31) < from.day) ? 1 : 0);
};

export const calendar = (meaning: Of<'calendar'>, state: State, ask: AskTense): Anchored => {
  if (meaning.month === undefined && meaning.day !== undefined) return dayOnly(meaning.day, state, ask);
  const { calendarNow: now, calendarBasis } = state.anchors;
  const { month, day } = meaning;
  const stated = meaning.year !== undefined;
  const given = meaning.year !== undefined && meaning.short ? fullYear(meaning.year, now) : meaning.year;
  const story =
    given === undefined && !meaning.yearStep && !meaning.step && month !== undefined && month >= 1 && month <= 12
      ? yearOfStory(month, day, state)
      : undefined;
  const year =
    given ??
    yearOfRange(meaning, state) ??
    story ??
    (meaning.yearStep ? yearOfStep(meaning.yearStep, state) : undefined) ??
    (now === undefined || month === undefined
      ? undefined
      : day === undefined
        ? monthTurn(month, meaning.step, now, ask)
        : dayTurn(month, day, now, ask));
  const basis = stated ? 'stated' : story === undefined ? calendarBasis : 'context';
  if (month === undefined) return year === undefined ? { basis: 'unresolved' } : ofYears(year, meaning, basis);
  if (day !== undefined && !isValid(year ?? 2000, month, day)) return { basis: 'unresolved', impossible: true };
  if (month < 1 || month > 12) return { basis: 'unresolved', impossible: true };
  const tail = day === undefined ? pad(month) : `${pad(month)}-${pad(day)}`;
  if (year === undefined) return { value: `XXXX-${tail}`, basis: 'unresolved' };
  const anchor = story !== undefined && state.told ? { anchor: state.told.id } : {};
  if (meaning.nth) return { ...nthInMonth(meaning.nth, year, month, basis), ...anchor };
  if (meaning.grain === 'week' && day !== undefined) return known(formatWeek(dayOf(year, month, day)), basis, anchor);
  return known(`${pad(year, 4)}-${tail}`, basis, { ...swapped(year, meaning), ...anchor });
};
