import type { EventTime, ReportRecord, TimeExpression } from '../../model/index.ts';
import type { Stretch } from './sketch-text.ts';
import { holds } from './sketch-text.ts';

const MOST_DAYS = 8;
const MOST_CLOCKS = 6;
const DAY = 24 * 60;

/** Minutes of the parts of a day that TIMEX3 names. */
const parts: Readonly<Record<string, readonly [number, number]>> = {
  MO: [5 * 60, 12 * 60],
  MI: [11 * 60, 14 * 60],
  AF: [12 * 60, 18 * 60],
  EV: [17 * 60, 23 * 60],
  NI: [18 * 60, DAY],
  DT: [6 * 60, 19 * 60],
};

const clock = /T(\d{2})(?::(\d{2}))?/;

const minutesOf = (value: string | undefined): readonly [number, number] | undefined => {
  const match = clock.exec(value ?? '');
  if (!match) return parts[/T([A-Z]{2})/.exec(value ?? '')?.[1] ?? ''];
  const from = (Number(match[1]) % 24) * 60 + Number(match[2] ?? 0);
  return [from, from + (match[2] === undefined ? 60 : 1)];
};

const inside = (record: ReportRecord, stretches: readonly Stretch[]): readonly TimeExpression[] =>
  record.times.filter(({ span }) => span.part === 'headline' || holds(stretches, span.start));

/**
 * The hours of the day an incident's time can mean: "shortly after 9 p.m.", "on Sunday morning". A part of the day is as
 * long as it is, unless the text has just one clock time in it.
 */
export const hoursOf = (
  record: ReportRecord,
  time: EventTime | undefined,
  stretches: readonly Stretch[],
): readonly [number, number] | undefined => {
  const value = record.times.find(({ id }) => id === time?.id)?.value;
  const hours = minutesOf(value);
  if (!hours || clock.test(value ?? '')) return hours;
  const [only, ...more] = clocksOf(record, stretches).filter((minute) => hours[0] <= minute && minute < hours[1]);
  return only === undefined || more.length > 0 ? hours : [only, only + 1];
};

/** "by nine", "until midnight", "since dawn": a limit is no time something happened at. */
const isLimit = ({ interval }: TimeExpression): boolean =>
  interval !== undefined && (interval.from === null || interval.to === null);

/** Clock times named in these stretches, in minutes. */
export const clocksOf = (record: ReportRecord, stretches: readonly Stretch[]): readonly number[] => {
  const found = inside(record, stretches)
    .filter(({ value, type }) => type === 'TIME' && clock.test(value ?? ''))
    .filter((time) => !isLimit(time))
    .map(({ value }) => minutesOf(value)?.[0] as number);
  return [...new Set(found)].slice(0, MOST_CLOCKS);
};

/** Days named in these stretches, the one named most often first, then the earlier. */
export const daysOf = (record: ReportRecord, stretches: readonly Stretch[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { interval } of inside(record, stretches)) {
    if (!interval || interval.from === null || interval.from !== interval.to) continue;
    counts.set(interval.from, (counts.get(interval.from) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, MOST_DAYS)
    .map(([day]) => day);
};
