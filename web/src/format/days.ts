/** Days as a reader of this locale writes them, no more precise than they are known. */

export type Days = { readonly from: string | null; readonly to: string | null };

const DAY = 86_400_000;

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

const formats = new Map<string, Intl.DateTimeFormat>();

const format = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  formats.set(key, known);
  return known;
};

const lastOfMonth = (day: string): string =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).toISOString().slice(0, 10);

/** "early", "mid-" and "late" as the record means them: the first, second and last third of a month. */
const thirdOf = ({ from, to }: { from: string; to: string }): string | undefined => {
  const span = `${from.slice(8)}–${to.slice(8)}`;
  if (span === '01–10') return 'early ';
  if (span === '11–20') return 'mid-';
  return from.endsWith('-21') && to === lastOfMonth(from) ? 'late ' : undefined;
};

const between = (from: string, to: string, locale: string, month: 'short' | 'long'): string => {
  if (from.slice(0, 7) === to.slice(0, 7)) {
    const named = format(locale, { month, year: 'numeric' }).format(dateOf(from));
    if (from.endsWith('-01') && to === lastOfMonth(from)) return named;
    const third = thirdOf({ from, to });
    if (third !== undefined) return `${third}${named}`;
  }
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4);
  return format(locale, { day: 'numeric', month, year: 'numeric' }).formatRange(dateOf(from), dateOf(to));
};

/** "5 January 2022", "early January 2022", "by 7 January 2022", "day unknown". */
export const formatDays = (
  { from, to }: Days,
  { locale = navigator.language, month = 'short' }: { locale?: string; month?: 'short' | 'long' } = {},
): string => {
  const one = (day: string): string => format(locale, { day: 'numeric', month, year: 'numeric' }).format(dateOf(day));
  if (from !== null && to !== null) return from === to ? one(from) : between(from, to, locale, month);
  if (to !== null) return `by ${one(to)}`;
  if (from !== null) return `from ${one(from)} on`;
  return 'day unknown';
};

/** The head of a day in the chronology: "Wednesday, 5 January 2022". */
export const formatDayHead = (day: string, locale = navigator.language): string =>
  format(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(dateOf(day));

/** A day, or a moment cut to its day: "9 Jan 2022". */
export const formatDay = (moment: string): string => formatDays({ from: moment.slice(0, 10), to: moment.slice(0, 10) });

/** When something was done here, to the minute and in the reader's own time. */
export const formatMoment = (moment: string, locale = navigator.language): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(moment));

/** Days from one to the other, both counted. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((dateOf(to).getTime() - dateOf(from).getTime()) / DAY) + 1;
