import type { EventFamily } from '../../model/event-type.ts';
import { familyOf } from '../../model/event-types/index.ts';
import type { EventTypeId } from '../../model/event-types/index.ts';
import type { EventMention, EventTime, Incident, ReportRecord } from '../../model/index.ts';
import { daysBetween } from '../order.ts';

/** Types that say what became of people, not by what: counts are made of them. */
const effects = new Set<string>([
  'killing',
  'injury',
  'death',
  'arrest',
  'displacement',
  'abduction',
  'other',
] satisfies EventTypeId[]);

/** Kinds that are counted over a month and a country; a riot or a flood that lasts and spreads is still one. */
const counted = new Set<EventFamily>(['violence', 'crime', 'coercion']);

/** Longer than one act lasts. */
const LONG = 20;

const isLong = (time: EventTime | undefined): boolean => {
  if (!time || time.basis === 'publication') return false;
  if (time.precision === 'month' || time.precision === 'year') return true;
  return time.from !== null && time.to !== null && daysBetween(time.from, time.to) > LONG;
};

const isWide = ({ place }: EventMention): boolean => place?.precision === 'country' || place?.precision === 'region';

/**
 * "Violence killed 212 people in Iraq in May": a total over a month, a year or a long span, told of no single act. It is
 * a count of incidents, never one of them. A long happening with a name of its own (an unrest, a siege, a flood) is none.
 */
export const isAggregate = (record: ReportRecord, { main, events, time, totals, people }: Incident): boolean => {
  const ids = new Set([main, ...events]);
  const own = record.events.filter(({ id }) => ids.has(id));
  const about = own.find(({ id }) => id === main);
  const long = isLong(time) || ((time === undefined || time.basis === 'publication') && isLong(about?.time));
  if (!long || totals.length === 0 || people.some(({ name }) => name !== undefined)) return false;
  if (own.every(({ type }) => effects.has(type))) return true;
  return about !== undefined && isWide(about) && counted.has(familyOf(about.type));
};
