import type { Unit } from '../../language/parts/time.ts';
import { durationOf, isClockUnit } from './amount.ts';
import type { Anchored, AskTense, Of, State } from './anchor.ts';
import { known } from './anchor.ts';
import { addMonths, civilOf, dayOf, formatDay, formatWeek, pad, weekdayOf } from '../../text/calendar.ts';
import type { Day } from '../../text/calendar.ts';
import { commonValue } from './interval.ts';

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
  // TIMEX3 writes 978 before our era as BC0978
  return year + whole > 0 ? pad(year + whole, 4) : `BC${pad(1 - year - whole, 4)}`;
};

const perDay: Readonly<Partial<Record<Unit, number>>> = { hour: 24, minute: 1440, second: 86400 };

/** Days that so many hours can reach into: the last 24 hours began yesterday. */
const wholeDays = (unit: Unit, steps: number): number =>
  Math.sign(steps) * Math.ceil(Math.abs(steps) / (perDay[unit] ?? Infinity));

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
  return isClockUnit(unit) ? base + wholeDays(unit, steps) : addMonths(base, Math.round(steps * (months[unit] ?? 0)));
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

/** "a year earlier" in company news: the same quarter, or the year when a longer time is compared. */
const compared = (period: string, years: number, { longer, anchors }: State): Anchored => {
  if (!longer || anchors.now === undefined) return known(quarterBefore(period, years), 'context');
  return known(pad(civilOf(anchors.now).year - years, 4), anchors.calendarBasis);
};

const quarterBefore = (period: string, years: number): string =>
  `${pad(Number(period.slice(0, 4)) - years, 4)}${period.slice(4)}`;

export const shift = (meaning: Of<'shift'>, state: State, ask: AskTense): Anchored => {
  const { unit, min, max } = meaning;
  // "Last month it left the talks … the previous day": a day back is not counted from a month.
  const last = unit === 'day' || isClockUnit(unit) ? (state.story ?? state.told) : state.told;
  const span = last ? last.days.to - last.days.from : 0;
  // "On Tuesday it burned. The next day they came."
  const next = meaning.definite === true && last !== undefined && last.days.from < (state.anchors.now ?? Infinity);
  const wide = unit === 'day' && max < 0 && span > 7;
  const told = (meaning.from === 'context' || next) && !wide ? last : undefined;
  const base = told?.days.from ?? state.anchors.now;
  if (meaning.compares && state.period && min < 0) return compared(state.period, -min, state);
  const anchor = told ? { anchor: told.id } : {};
  const basis = told ? 'context' : state.anchors.basis;
  if (base === undefined) return { basis: 'unresolved', offset: offsetOf(unit, min) };
  // on a Monday "the weekend" is the one before, on a Sunday the present one
  // "by the weekend" looks ahead
  if (meaning.nearest && (weekdayOf(base) > 5 || ask() > 0)) return known(shiftedValue(unit, base, 0), basis, anchor);
  // "hours later", told of a week or a month, is still of that time
  const of = told && told.days.from !== told.days.to ? told.value : formatDay(base);
  if (isClockUnit(unit)) return known(of, basis, { ...anchor, offset: offsetOf(unit, min) });
  if (min !== max) return shiftedBetween(meaning, base, basis, anchor);
  return known(shiftedValue(unit, base, min), basis, anchor);
};

/** "the quarter", "the year-ago period": the quarter talked about, else the latest one that is over. */
export const period = ({ back, year, latest }: Of<'period'>, state: State): Anchored => {
  const { now } = state.anchors;
  const over = now === undefined ? undefined : shiftedValue('quarter', now, -1);
  const told = latest ? (over ?? state.period) : (state.period ?? over);
  if (told === undefined) return { basis: 'unresolved', ...(back > 0 ? { offset: `-P${back}Y` } : {}) };
  const whole = year ?? (state.longer && back > 0 && now !== undefined ? civilOf(now).year - back : undefined);
  if (state.longer && whole !== undefined) return known(pad(whole, 4), year === undefined ? 'context' : 'stated');
  const value = year === undefined ? quarterBefore(told, back) : `${pad(year, 4)}${told.slice(4)}`;
  return known(value, state.period ? 'context' : state.anchors.calendarBasis);
};

/** A time of day alone belongs to the day told last, else to the day of the report. */
export const daytime = (meaning: Of<'daytime'>, state: State, ask: AskTense): Anchored => {
  const last = state.day ?? state.told;
  const told = meaning.from === 'context' && last && last.days.from === last.days.to ? last : undefined;
  const base = told?.days.from ?? state.anchors.now;
  if (base === undefined)
    return { basis: 'unresolved', ...(meaning.step === 0 ? {} : { offset: offsetOf('day', meaning.step) }) };
  if (meaning.over && ask() <= 0)
    return { value: formatDay(base - 1), days: { from: base - 1, to: base }, basis: state.anchors.basis };
  return known(formatDay(base + meaning.step), told ? 'context' : state.anchors.basis, told ? { anchor: told.id } : {});
};

/** Durations and references keep their value; a window gets the days it covers. */
export const literal = ({ value, window, offset }: Of<'literal'>, state: State): Anchored => {
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
