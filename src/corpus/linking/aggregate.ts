import { eventTypes } from '../../model/event-types/index.ts';
import type { EventTypeId } from '../../model/event-types/index.ts';
import type { Incident, ReportRecord } from '../../model/index.ts';
import { daysBetween } from './days.ts';

/** Types that say what happened to people, not by what: counts are made of them. */
const effects = new Set<string>([
  'killing',
  'injury',
  'death',
  'arrest',
  'displacement',
  'other',
  'abduction',
] satisfies (EventTypeId | 'other')[]);

/** A count over more days than one happening lasts. */
const LONG = 20;

/**
 * "212 people were killed this month": a total over a month, a year or a long span, told of no act. It is a count of
 * incidents, never one of them. A long happening with a name of its own (a riot, a siege, a flood) is none.
 */
export const isAggregate = (record: ReportRecord, { main, events, time, place }: Incident): boolean => {
  if (!time || time.basis === 'publication') return false;
  const long =
    time.precision === 'month' ||
    time.precision === 'year' ||
    (time.from !== null && time.to !== null && daysBetween(time.from, time.to) > LONG);
  if (!long || place?.precision === 'exact') return false;
  const ids = new Set([main, ...events]);
  return record.events.every(({ id, type }) => !ids.has(id) || effects.has(type) || !(type in eventTypes));
};
