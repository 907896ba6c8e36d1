import type { Anchored, AskTense, Of, State } from './anchor.ts';
import { known } from './anchor.ts';
import { formatDay } from '../../text/calendar.ts';
import { intervalOf } from './interval.ts';
import type { Candidate, Meaning } from './meaning.ts';
import { calendar } from './resolve-date.ts';
import { holiday } from './resolve-holiday.ts';
import { part, season, weekday } from './resolve-named.ts';
import { daytime, literal, moveDay, period, shift } from './resolve-shift.ts';

/** "a week ago Friday" counts from the Friday just gone, "in a week on Friday" from the one to come. */
const moved = ({ unit, steps, of }: Of<'moved'>, state: State): Anchored => {
  const base = anchored(of, state, () => (steps < 0 ? -1 : 1));
  return base.days ? known(formatDay(moveDay(unit, base.days.from, steps)), base.basis) : base;
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
      return shift(meaning, state, ask);
    case 'part':
      return part(meaning, state, ask);
    case 'period':
      return period(meaning, state);
    case 'season':
      return season(meaning, state, ask);
    case 'holiday':
      return holiday(meaning, state, ask);
    case 'daytime':
      return daytime(meaning, state, ask);
    case 'moved':
      return moved(meaning, state);
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
