import type { ReportRecord } from '../model/index.ts';

/** By UTF-16 units: the same everywhere, whatever the locale. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** When a report was published; undefined where that is no full day. */
export const publishedOn = ({ report }: ReportRecord): string | undefined => {
  const value = report.published?.value;
  return value !== undefined && /^\d{4}-\d{2}-\d{2}/.test(value) ? value : undefined;
};

const DAY = 24 * 60;

/** Minutes since the year 0 of the Gregorian calendar, counted in years that begin in March. */
const minutesAt = (year: number, month: number, day: number): number => {
  const from = month < 3 ? year - 1 : year;
  const leaps = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400);
  return (365 * from + leaps + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day) * DAY;
};

/** An instant that compares: the same moment told in two zones is one. A day without a time comes after its hours. */
const instant = (value: string | undefined): number => {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?(?:.*([+-]\d{2}):?(\d{2})$)?/.exec(value ?? '');
  if (!match) return Number.POSITIVE_INFINITY;
  const [year = 0, month = 0, day = 0, hour, minute = 0, east = 0, more = 0] = match
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  const start = minutesAt(year, month, day);
  if (hour === undefined) return start + DAY - 1;
  return start + (hour - east) * 60 + minute - (match[6]?.startsWith('-') ? -more : more);
};

/** Reports in the order they came out, those of one moment or of none by their ids. */
export const earlier = (a: ReportRecord, b: ReportRecord): number => {
  const [from, to] = [instant(publishedOn(a)), instant(publishedOn(b))];
  return from === to ? compare(a.report.id, b.report.id) : from - to;
};

/** Whole days from one ISO day to another. */
export const daysBetween = (from: string, to: string): number => Math.round((instant(to) - instant(from)) / DAY);
