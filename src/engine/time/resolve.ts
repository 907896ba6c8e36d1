import type { Relation, Unit } from '../../language/parts/time.ts';
import type { Anchored, State } from './anchor.ts';
import { durationOf, isClockUnit } from './amount.ts';
import {
  addMonths,
  civilOf,
  dayOf,
  daysInMonth,
  easterOf,
  formatDay,
  formatWeek,
  isValid,
  nthWeekday,
  pad,
  weekdayOf,
} from './calendar.ts';
import type { Day } from './calendar.ts';
import { daysOf, intervalOf } from './interval.ts';
import type { Candidate, Meaning } from './meaning.ts';
import type { Tense } from './tense.ts';

type Of<K extends Meaning['kind']> = Extract<Meaning, { kind: K }>;
/** Asked only where the words themselves leave the direction open. */
type AskTense = () => Tense;

const known = (value: string, basis: Anchored['basis'], more: Partial<Anchored> = {}): Anchored => {
  const days = daysOf(value);
  return { value, ...(days ? { days } : {}), basis, ...more };
};

/** A year of two digits is the nearest such year that is not more than ten years ahead of the report. */
const fullYear = (short: number, now: Day | undefined): number => {
  const base = now === undefined ? 2030 : civilOf(now).year + 10;
  return base - ((((base - short) % 100) + 100) % 100);
};

/**
 * Which turn of a date that returns each year is meant: 0 is this year's, `offset` away from now. The tense decides, but
 * not against a date that is close by: "the fine, announced today, is payable Dec. 15" looks ahead under a past verb.
 */
const turnOf = (offset: number, tense: Tense, { length, ahead, behind }: Reach): number => {
  const past = offset > 0 ? -1 : 0;
  const back = -(offset + past * length);
  const forth = length - back;
  if (back === 0) return past;
  if (tense > 0) return back <= behind ? past : past + 1;
  if (tense < 0) return forth <= ahead ? past + 1 : past;
  return forth < back ? past + 1 : past;
};

/** How far a date may lie against the tense. */
type Reach = { readonly length: number; readonly ahead: number; readonly behind: number };
const inDays: Reach = { length: 365, ahead: 75, behind: 14 };
const inMonths: Reach = { length: 12, ahead: 1, behind: 0 };
const ofHolidays: Reach = { length: 365, ahead: 0, behind: 7 };

const yearOfStep = (step: Relation, state: State): number | undefined => {
  const base = step.from === 'context' ? (state.told?.days.from ?? state.anchors.now) : state.anchors.now;
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

/** "on the 25th" is of the month told last, else the one the tense picks. */
const dayOnly = (day: number, state: State, ask: AskTense): Anchored => {
  const { told, anchors } = state;
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

const calendar = (meaning: Of<'calendar'>, state: State, ask: AskTense): Anchored => {
  if (meaning.month === undefined && meaning.day !== undefined) return dayOnly(meaning.day, state, ask);
  const { now, calendarBasis } = state.anchors;
  const { month, day } = meaning;
  const stated = meaning.year !== undefined;
  const given = meaning.year !== undefined && meaning.short ? fullYear(meaning.year, now) : meaning.year;
  const year =
    given ??
    (meaning.yearStep ? yearOfStep(meaning.yearStep, state) : undefined) ??
    (now === undefined || month === undefined
      ? undefined
      : day === undefined
        ? monthTurn(month, meaning.step, now, ask)
        : dayTurn(month, day, now, ask));
  const basis = stated ? 'stated' : calendarBasis;
  if (month === undefined) return year === undefined ? { basis: 'unresolved' } : known(pad(year, 4), basis);
  if (day !== undefined && !isValid(year ?? 2000, month, day)) return { basis: 'unresolved', impossible: true };
  if (month < 1 || month > 12) return { basis: 'unresolved', impossible: true };
  const tail = day === undefined ? pad(month) : `${pad(month)}-${pad(day)}`;
  if (year === undefined) return { value: `XXXX-${tail}`, basis: 'unresolved' };
  return known(`${pad(year, 4)}-${tail}`, basis, swapped(year, meaning));
};

/** "the previous Friday" and "the following Monday" count from the last date told. */
const weekday = ({ weekday: name, step }: Of<'weekday'>, state: State, ask: AskTense): Anchored => {
  const told = step?.from === 'context' ? state.told : undefined;
  const base = told?.days.from ?? state.anchors.now;
  if (base === undefined) return { value: `XXXX-WXX-${name}`, basis: 'unresolved' };
  const ahead = (name - weekdayOf(base) + 7) % 7;
  const behind = ahead === 0 ? 0 : ahead - 7;
  const direction = step && step.step !== 0 ? step.step : ask();
  const strict = step !== undefined && step.step !== 0;
  const move = direction > 0 ? (strict && ahead === 0 ? 7 : ahead) : strict && behind === 0 ? -7 : behind;
  return known(formatDay(base + move), told ? 'context' : state.anchors.basis, told ? { anchor: told.id } : {});
};

/** The value of the period `steps` units from a day, at the grain of the unit. */
const shiftedValue = (unit: Unit, base: Day, steps: number): string => {
  const whole = Math.round(steps);
  const { year, month } = civilOf(base);
  if (unit === 'day' || unit === 'night') return formatDay(base + whole);
  if (unit === 'fortnight') return formatWeek(base + whole * 14);
  if (unit === 'week') return formatWeek(base + whole * 7);
  if (unit === 'weekend') return `${formatWeek(base + whole * 7)}-WE`;
  const moved = civilOf(
    addMonths(
      dayOf(year, month, 1),
      unit === 'month' ? whole : unit === 'quarter' ? whole * 3 : unit === 'half' ? whole * 6 : 0,
    ),
  );
  if (unit === 'month') return `${pad(moved.year, 4)}-${pad(moved.month)}`;
  if (unit === 'quarter') return `${pad(moved.year, 4)}-Q${Math.ceil(moved.month / 3)}`;
  if (unit === 'half') return `${pad(moved.year, 4)}-H${Math.ceil(moved.month / 6)}`;
  if (unit === 'decade') return pad(Math.floor(year / 10) + whole, 3);
  if (unit === 'century') return pad(Math.floor(year / 100) + whole);
  return pad(year + whole, 4);
};

/** A day moved by so many units. */
export const moveDay = (unit: Unit, base: Day, steps: number): Day => {
  if (unit === 'day' || unit === 'night') return base + Math.round(steps);
  if (unit === 'week' || unit === 'weekend') return base + Math.round(steps * 7);
  if (unit === 'fortnight') return base + Math.round(steps * 14);
  const months: Readonly<Partial<Record<Unit, number>>> = {
    month: 1,
    quarter: 3,
    half: 6,
    year: 12,
    decade: 120,
    century: 1200,
    millennium: 12000,
  };
  return isClockUnit(unit) ? base : addMonths(base, Math.round(steps * (months[unit] ?? 0)));
};

const offsetOf = (unit: Unit, steps: number): string => `${steps < 0 ? '-' : ''}${durationOf(unit, Math.abs(steps))}`;

/** A shift by an amount with bounds, "a few days later": days from the least to the most, and no exact value. */
const shiftedBetween = (
  meaning: Of<'shift'>,
  base: Day,
  basis: Anchored['basis'],
  anchor: Partial<Anchored>,
): Anchored => {
  const days = { from: moveDay(meaning.unit, base, meaning.min), to: moveDay(meaning.unit, base, meaning.max) };
  const value =
    meaning.from === 'now'
      ? meaning.max < 0
        ? 'PAST_REF'
        : 'FUTURE_REF'
      : commonValue(formatDay(days.from), formatDay(days.to));
  return { value, days, basis, ...anchor };
};

/** What two days have in common: "2022-01-XX". */
const commonValue = (from: string, to: string): string => {
  if (from.slice(0, 7) === to.slice(0, 7)) return `${from.slice(0, 7)}-XX`;
  return from.slice(0, 4) === to.slice(0, 4) ? `${from.slice(0, 4)}-XX-XX` : 'XXXX-XX-XX';
};

const quarterBefore = (period: string, years: number): string =>
  `${pad(Number(period.slice(0, 4)) - years, 4)}${period.slice(4)}`;

const shift = (meaning: Of<'shift'>, state: State): Anchored => {
  const { unit, min, max } = meaning;
  const told = meaning.from === 'context' ? state.told : undefined;
  const base = told?.days.from ?? state.anchors.now;
  if (meaning.compares && state.period && min < 0) return known(quarterBefore(state.period, -min), 'context');
  const anchor = told ? { anchor: told.id } : {};
  const basis = told ? 'context' : state.anchors.basis;
  if (base === undefined) return { basis: 'unresolved', offset: offsetOf(unit, min) };
  // on a Monday "the weekend" is the one before, on a Sunday the present one
  if (meaning.nearest && weekdayOf(base) > 5) return known(shiftedValue(unit, base, 0), basis, anchor);
  if (isClockUnit(unit)) return known(formatDay(base), basis, { ...anchor, offset: offsetOf(unit, min) });
  if (min !== max) return shiftedBetween(meaning, base, basis, anchor);
  return known(shiftedValue(unit, base, min), basis, anchor);
};

/** "the third quarter": of the year named, else the latest that has begun. */
const part = (meaning: Of<'part'>, state: State, ask: AskTense): Anchored => {
  const letter = meaning.unit === 'quarter' ? 'Q' : 'H';
  const named = meaning.year ?? (meaning.yearStep ? yearOfStep(meaning.yearStep, state) : undefined);
  const basis = meaning.year === undefined ? state.anchors.calendarBasis : 'stated';
  if (named !== undefined) return known(`${pad(named, 4)}-${letter}${meaning.index}`, basis);
  if (state.anchors.now === undefined) return { value: `XXXX-${letter}${meaning.index}`, basis: 'unresolved' };
  const { year, month } = civilOf(state.anchors.now);
  const begins = (meaning.index - 1) * (meaning.unit === 'quarter' ? 3 : 6) + 1;
  const turn = begins > month && ask() <= 0 ? year - 1 : year;
  return known(`${pad(turn, 4)}-${letter}${meaning.index}`, basis);
};

/** "the quarter", "the year-ago period": the quarter talked about, else the latest one that is over. */
const period = ({ back, year, latest }: Of<'period'>, state: State): Anchored => {
  const { now } = state.anchors;
  const over = now === undefined ? undefined : shiftedValue('quarter', now, -1);
  const told = latest ? (over ?? state.period) : (state.period ?? over);
  if (told === undefined) return { basis: 'unresolved', ...(back > 0 ? { offset: `-P${back}Y` } : {}) };
  const value = year === undefined ? quarterBefore(told, back) : `${pad(year, 4)}${told.slice(4)}`;
  return known(value, state.period ? 'context' : state.anchors.calendarBasis);
};

const seasonStart: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

const season = (meaning: Of<'season'>, state: State, ask: AskTense): Anchored => {
  const { now } = state.anchors;
  if (meaning.year !== undefined) return known(`${pad(meaning.year, 4)}-${meaning.season}`, 'stated');
  if (now === undefined) return { value: `XXXX-${meaning.season}`, basis: 'unresolved' };
  const { year, month } = civilOf(now);
  const start = seasonStart[meaning.season] as number;
  const offset = start - month;
  const step = meaning.step;
  const direction = step && step.step !== 0 ? (step.step as Tense) : step ? 0 : ask();
  const turn =
    direction < 0 ? (offset > (step ? -3 : 0) ? -1 : 0) : direction > 0 ? (offset <= (step ? 0 : -3) ? 1 : 0) : 0;
  return known(`${pad(year + turn, 4)}-${meaning.season}`, state.anchors.calendarBasis);
};

const holidayIn = (holiday: Of<'holiday'>['holiday'], year: number): Day => {
  if ('easter' in holiday) return easterOf(year) + holiday.easter;
  if ('day' in holiday) return dayOf(year, holiday.month, holiday.day);
  return nthWeekday(year, holiday.month, holiday.weekday, holiday.nth) + (holiday.plus ?? 0);
};

const holiday = (meaning: Of<'holiday'>, state: State, ask: AskTense): Anchored => {
  const { now } = state.anchors;
  if (meaning.year !== undefined) return known(formatDay(holidayIn(meaning.holiday, meaning.year)), 'stated');
  if (now === undefined) return { basis: 'unresolved' };
  const { year } = civilOf(now);
  const tense = meaning.step && meaning.step.step !== 0 ? (meaning.step.step as Tense) : ask();
  const turn = turnOf(holidayIn(meaning.holiday, year) - now, tense, ofHolidays);
  return known(formatDay(holidayIn(meaning.holiday, year + turn)), state.anchors.calendarBasis);
};

/** A time of day alone belongs to the day told last, else to the day of the report. */
const daytime = (meaning: Of<'daytime'>, state: State): Anchored => {
  const told =
    meaning.from === 'context' && state.told && state.told.days.from === state.told.days.to ? state.told : undefined;
  const base = told?.days.from ?? state.anchors.now;
  if (base === undefined)
    return { basis: 'unresolved', ...(meaning.step === 0 ? {} : { offset: offsetOf('day', meaning.step) }) };
  return known(formatDay(base + meaning.step), told ? 'context' : state.anchors.basis, told ? { anchor: told.id } : {});
};

/** Durations and references keep their value; a window gets the days it covers. */
const literal = ({ value, window, offset }: Of<'literal'>, state: State): Anchored => {
  if (offset !== undefined) return { basis: 'unresolved', offset };
  const { now, calendarBasis, basis } = state.anchors;
  if (window && now !== undefined) {
    const far = moveDay(window.unit, now, window.step * window.amount);
    return { value, days: { from: Math.min(now, far), to: Math.max(now, far) }, basis };
  }
  if (!value.endsWith('_REF')) return { value, basis: window ? 'unresolved' : 'stated' };
  if (now === undefined) return { value, basis: 'unresolved' };
  const today = formatDay(now);
  const interval = { from: value === 'PAST_REF' ? null : today, to: value === 'FUTURE_REF' ? null : today };
  return { value, interval, basis: calendarBasis };
};

const anchored = (meaning: Meaning, state: State, ask: AskTense): Anchored => {
  switch (meaning.kind) {
    case 'literal':
      return literal(meaning, state);
    case 'calendar':
      return calendar(meaning, state, ask);
    case 'weekday':
      return weekday(meaning, state, ask);
    case 'shift':
      return shift(meaning, state);
    case 'part':
      return part(meaning, state, ask);
    case 'period':
      return period(meaning, state);
    case 'season':
      return season(meaning, state, ask);
    case 'holiday':
      return holiday(meaning, state, ask);
    case 'daytime':
      return daytime(meaning, state);
    case 'era':
      return known(meaning.value, 'stated');
  }
};

/** "T10:35", "TMO": what a clock or a part of the day adds to its day. */
const suffixOf = ({ clock, part: name }: Candidate): string =>
  clock ? `T${clock.text}${clock.zone ?? ''}` : name === undefined ? '' : `T${name}`;

/** Anchors a candidate: its value, the days it can mean, and what that rests on. */
export const resolve = (candidate: Candidate, state: State, ask: AskTense): Anchored => {
  const found = anchored(candidate.meaning, state, ask);
  const suffix = candidate.type === 'SET' ? '' : suffixOf(candidate);
  const value =
    found.value === undefined ? (suffix === '' ? undefined : `XXXX-XX-XX${suffix}`) : `${found.value}${suffix}`;
  const interval = found.interval ?? intervalOf(found.days, candidate.mod);
  return { ...found, ...(value === undefined || found.impossible ? {} : { value }), ...(interval ? { interval } : {}) };
};
