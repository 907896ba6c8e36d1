import { memoByKey } from '../../text/memo.ts';
import type { Token } from '../../text/tokens.ts';
import type { Day } from '../../text/calendar.ts';
import { civilOf, dayOf, isValid } from '../../text/calendar.ts';
import type { Candidate } from './meaning.ts';

export type Order = 'month-first' | 'day-first';

const slashed = /^(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d\d)$/;

/** How the report writes its dates in figures, where one of them can be read in one way only: "31/12/2021". */
export const orderOf = memoByKey((tokens: readonly Token[]): Order | undefined => {
  let found: Order | undefined;
  for (const { kind, text } of tokens) {
    const match = kind === 'number' && text.length >= 6 ? slashed.exec(text) : null;
    if (!match) continue;
    const order = Number(match[1]) > 12 ? 'day-first' : Number(match[2]) > 12 ? 'month-first' : undefined;
    if (order !== undefined && found !== undefined && order !== found) return undefined;
    found ??= order;
  }
  return found;
});

/** Does a reading of this year lie ahead of the report? */
const isAhead = (year: number | undefined, month: number, day: number, now: Day): boolean => {
  const present = civilOf(now).year;
  if (year !== present && year !== present % 100) return false;
  return isValid(present, month, day) && dayOf(present, month, day) > now + 1;
};

/**
 * Settles "3/4/2021" by the other dates of the report; else, where one reading lies ahead of a report and the other does
 * not, the past one is taken. Both readings are kept all the same.
 */
export const ordered = (
  candidate: Candidate,
  order: Order | undefined,
  now: Day | undefined,
  usual: Order,
): Candidate => {
  const { meaning } = candidate;
  if (meaning.kind !== 'calendar' || !meaning.ambiguous) return candidate;
  const { month, day, year } = meaning;
  if (month === undefined || day === undefined) return candidate;
  const lies = now !== undefined && isAhead(year, month, day, now) && !isAhead(year, day, month, now);
  const swap = order === undefined ? lies : order !== usual;
  return swap ? { ...candidate, meaning: { ...meaning, month: day, day: month } } : candidate;
};
