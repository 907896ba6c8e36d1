import type { Holiday } from '../../language/parts/time.ts';
import { movingDays } from '../../language/parts/moving-days.ts';
import type { Anchored, AskTense, Of, State } from './anchor.ts';
import { civilOf, dayOf, easterOf, easternEasterOf, formatDay, nthWeekday, parseDay } from '../../text/calendar.ts';
import type { Day } from '../../text/calendar.ts';
import { commonValue } from './interval.ts';
import type { Tense } from './tense.ts';

const feastsIn = (days: string, year: number): readonly Day[] =>
  days
    .split(/\s+/)
    .filter((day) => day.startsWith(`${year}-`))
    .map((day) => parseDay(day) as Day);

/** The days a holiday falls on in a year; a feast of the moon can miss a year or come twice. */
const holidaysIn = (holiday: Holiday, year: number): readonly Day[] => {
  if ('moon' in holiday) return feastsIn(movingDays[holiday.moon], year);
  if ('easter' in holiday) return [(holiday.eastern ? easternEasterOf(year) : easterOf(year)) + holiday.easter];
  if ('day' in holiday) return [dayOf(year, holiday.month, holiday.day)];
  return [nthWeekday(year, holiday.month, holiday.weekday, holiday.nth) + (holiday.plus ?? 0)];
};

/** "last Christmas" told within a week after it is that one, whatever the tense. */
const JUST_GONE = 7;
/** So close ahead it is meant even under a past verb, when the last one is long gone. */
const CLOSE = 14;
const FAR = 60;

/** Which return of a holiday is meant: the last one, unless the tense looks ahead or the next one is much nearer. */
const returnOf = (holiday: Holiday, now: Day, tense: Tense): Day | undefined => {
  const { year } = civilOf(now);
  const days = [year - 1, year, year + 1].flatMap((turn) => holidaysIn(holiday, turn));
  const past = days.filter((day) => day <= now).at(-1);
  const next = days.find((day) => day > now);
  if (past === undefined || next === undefined || past === now) return past ?? next;
  if (tense > 0) return now - past <= JUST_GONE ? past : next;
  // "the trial opened two days before Christmas"
  if (tense < 0) return next - now <= CLOSE && now - past > FAR ? next : past;
  return (next - now) * 2 >= now - past ? past : next;
};

/** A feast that lasts or whose day is in doubt names its first day and says how far it may reach. */
const ofHoliday = (holiday: Holiday, day: Day, basis: Anchored['basis']): Anchored => {
  const doubt = 'moon' in holiday ? (holiday.doubt ?? 0) : 0;
  const length = holiday.length ?? 1;
  const days = { from: day - doubt, to: day + length - 1 + doubt };
  const value = length > 1 ? commonValue(formatDay(day), formatDay(day + length - 1)) : formatDay(day);
  return { value, days, basis, ...(holiday.local || doubt > 0 ? { doubtful: true } : {}) };
};

export const holiday = (meaning: Of<'holiday'>, state: State, ask: AskTense): Anchored => {
  const { calendarNow: now } = state.anchors;
  const named = meaning.year ?? ('year' in meaning.holiday ? meaning.holiday.year : undefined);
  if (named !== undefined) {
    const [day] = holidaysIn(meaning.holiday, named);
    return day === undefined ? { basis: 'unresolved' } : ofHoliday(meaning.holiday, day, 'stated');
  }
  if (now === undefined) return { basis: 'unresolved' };
  const tense = meaning.step && meaning.step.step !== 0 ? (meaning.step.step as Tense) : ask();
  const day = returnOf(meaning.holiday, now, tense);
  return day === undefined ? { basis: 'unresolved' } : ofHoliday(meaning.holiday, day, state.anchors.calendarBasis);
};
