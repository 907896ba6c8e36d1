import type { ReportRecord } from '../model/index.ts';
import { dayOf } from '../text/calendar.ts';

/** By UTF-16 units: the same everywhere, whatever the locale. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** When a report was published; undefined where that is no full day. */
export const publishedOn = ({ report }: ReportRecord): string | undefined => {
  const value = report.published?.value;
  return value !== undefined && /^\d{4}-\d{2}-\d{2}/.test(value) ? value : undefined;
};

const DAY = 24 * 60;

/** An instant that compares: the same moment told in two zones is one. A day without a time comes after its hours. */
const instant = (value: string | undefined): number => {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?(?:.*([+-]\d{2}):?(\d{2})$)?/.exec(value ?? '');
  if (!match) return Number.POSITIVE_INFINITY;
  const [year = 0, month = 0, day = 0, hour, minute = 0, east = 0, more = 0] = match
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  const start = dayOf(year, month, day) * DAY;
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
