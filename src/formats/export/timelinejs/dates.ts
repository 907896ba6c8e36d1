import type { EventCluster } from '../../../model/index.ts';

type Civil = { readonly year: number; readonly month: number; readonly day: number };

/** A date of TimelineJS: what is not known is left out. */
type SlideDate = { readonly year: number; readonly month?: number; readonly day?: number };

export type SlideDates = {
  readonly start_date: SlideDate;
  readonly end_date?: SlideDate;
  /** What the reader sees in place of the dates, where they say more than is known. */
  readonly display_date?: string;
};

const months: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

const civil = (iso: string): Civil => {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return { year, month, day };
};

const dayNumber = ({ year, month, day }: Civil): number =>
  new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000; // Date.UTC takes the year 99 for 1999

const monthText = ({ year, month }: Civil): string => `${months[month - 1]} ${year}`;
const dayText = (date: Civil): string => `${date.day} ${monthText(date)}`;

/** A month or a year that days lie in. */
type Unit = { readonly first: number; readonly length: number; readonly name: string; readonly date: SlideDate };

const yearOf = ({ year }: Civil): Unit => {
  const first = dayNumber({ year, month: 1, day: 1 });
  const length = dayNumber({ year: year + 1, month: 1, day: 1 }) - first;
  return { first, length, name: String(year), date: { year } };
};

const monthOf = (date: Civil): Unit => {
  const { year, month } = date;
  const first = dayNumber({ year, month, day: 1 });
  const length = dayNumber({ year, month: month + 1, day: 1 }) - first; // month 13 is January
  return { first, length, name: monthText(date), date: { year, month } };
};

/** How days lie in a month or a year: all of it, or the part that "early", "mid" or "late" means to the engine. */
const partOf = (
  { first, length }: Unit,
  from: number,
  to: number,
): 'whole' | 'early ' | 'mid-' | 'late ' | undefined => {
  const start = from - first;
  const days = to - from + 1;
  const half = Math.ceil(length / 2);
  const quarter = Math.floor(length / 4);
  if (start === 0 && days === length) return 'whole';
  if (start === 0 && days === half) return 'early ';
  if (start === length - half && days === half) return 'late ';
  return start === quarter && days === length - 2 * quarter ? 'mid-' : undefined;
};

const rangeText = (from: Civil, to: Civil): string => {
  if (from.year !== to.year) return `${dayText(from)} – ${dayText(to)}`;
  if (from.month !== to.month) return `${from.day} ${months[from.month - 1]} – ${dayText(to)}`;
  return `${from.day}–${dayText(to)}`;
};

const rangeDates = (from: Civil, to: Civil): SlideDates => {
  for (const unit of [monthOf(from), yearOf(from)]) {
    const part = partOf(unit, dayNumber(from), dayNumber(to));
    if (part === 'whole') return { start_date: unit.date, display_date: unit.name };
    if (part) return { start_date: from, end_date: to, display_date: `${part}${unit.name}` };
  }
  return { start_date: from, end_date: to, display_date: rangeText(from, to) };
};

/** The dates of a slide; undefined for an event without any. The open side of a range is said, not drawn. */
export const slideDates = ({ from, to }: Pick<EventCluster, 'from' | 'to'>): SlideDates | undefined => {
  if (from !== null && to !== null)
    return from === to ? { start_date: civil(from) } : rangeDates(civil(from), civil(to));
  if (from !== null) return { start_date: civil(from), display_date: `from ${dayText(civil(from))} on` };
  return to === null ? undefined : { start_date: civil(to), display_date: `by ${dayText(civil(to))}` };
};
