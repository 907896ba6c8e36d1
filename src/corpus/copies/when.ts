import { dayOf } from '../../text/calendar.ts';

/** When a report was published: its day in UTC, and the minute where the hour is known. Both count from one far day. */
export type When = { readonly day: number; readonly minute?: number };

const DAY = 1440;
const written = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?(?:Z|([+-])(\d{2}):?(\d{2})))?/;

/** Reads what `published` says: an hour without its offset may be anywhere's, and only its day counts. */
export const whenOf = (published: string | undefined): When | undefined => {
  const match = written.exec(published ?? '');
  if (!match) return undefined;
  const [year, month, day, hour, minute, second, , hours, minutes] = match.slice(1).map((part) => Number(part ?? 0));
  const date = dayOf(year as number, month as number, day as number);
  if (match[4] === undefined) return { day: date };
  const offset = (match[7] === '-' ? -1 : 1) * ((hours as number) * 60 + (minutes as number));
  const at = date * DAY + (hour as number) * 60 + (minute as number) + (second as number) / 60 - offset;
  return { day: Math.floor(at / DAY), minute: at };
};

/** Is the first one certainly the earlier one? Without both hours, reports of one day are not told apart. */
export const isEarlier = (one: When | undefined, other: When | undefined): boolean => {
  if (!one || !other) return false;
  if (one.minute !== undefined && other.minute !== undefined) return one.minute < other.minute;
  return one.day < other.day;
};

const isBefore = (one: When, other: When): boolean =>
  one.day === other.day ? (one.minute ?? -1) < (other.minute ?? -1) : one.day < other.day;

/** The earliest of several; a day without an hour stands before the hours of that day. */
export const earliestOf = (all: readonly (When | undefined)[]): When | undefined =>
  all.reduce((best, when) => (when && (!best || isBefore(when, best)) ? when : best), undefined);
