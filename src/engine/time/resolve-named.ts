import type { Anchored, AskTense, Of, State } from './anchor.ts';
import { known } from './anchor.ts';
import { civilOf, formatDay, pad, weekdayOf } from '../../text/calendar.ts';
import { yearOfStep } from './resolve-date.ts';
import type { Tense } from './tense.ts';

/** "the previous Friday" and "the following Monday" count from the last date told. */
export const weekday = ({ weekday: name, step }: Of<'weekday'>, state: State, ask: AskTense): Anchored => {
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

/** "the third quarter": of the year named, else the latest that has begun. */
export const part = (meaning: Of<'part'>, state: State, ask: AskTense): Anchored => {
  const letter = meaning.unit === 'quarter' ? 'Q' : 'H';
  const named = meaning.year ?? (meaning.yearStep ? yearOfStep(meaning.yearStep, state) : undefined);
  const basis = meaning.year === undefined ? state.anchors.calendarBasis : 'stated';
  if (named !== undefined) return known(`${pad(named, 4)}-${letter}${meaning.index}`, basis);
  if (state.anchors.calendarNow === undefined) return { value: `XXXX-${letter}${meaning.index}`, basis: 'unresolved' };
  const { year, month } = civilOf(state.anchors.calendarNow);
  const begins = (meaning.index - 1) * (meaning.unit === 'quarter' ? 3 : 6) + 1;
  const turn = begins > month && ask() <= 0 ? year - 1 : year;
  return known(`${pad(turn, 4)}-${letter}${meaning.index}`, basis);
};

const seasonStart: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

export const season = (meaning: Of<'season'>, state: State, ask: AskTense): Anchored => {
  const { calendarNow: now } = state.anchors;
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
