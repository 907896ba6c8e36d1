import type { Histogram } from '../../api/types.ts';

type Unit = Histogram['unit'];
type Bin = Histogram['bins'][number];

/** "2022" and "2022-01" begin on their first day. */
export const beginning = ({ bin }: Pick<Bin, 'bin'>): Date =>
  new Date(`${bin}${'-01-01'.slice(bin.length - 4)}T00:00:00Z`);

const after = (date: Date, units: number, unit: Unit): Date => {
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  if (unit === 'year') return new Date(Date.UTC(year + units, 0, 1));
  return unit === 'month' ? new Date(Date.UTC(year, month + units, 1)) : new Date(Date.UTC(year, month, day + units));
};

/** A few days alone are shown among others, or each would be as wide as a hand. */
const LEAST = 24;

/** From the first bin to the end of the last, with room around where there are few. */
export const rangeOf = (bins: readonly Bin[], unit: Unit): readonly [Date, Date] => {
  const [first, last] = [bins[0], bins.at(-1)];
  if (!first || !last) return [new Date(0), new Date(0)];
  let [from, to] = [beginning(first), after(beginning(last), 1, unit)];
  while (after(from, LEAST, unit) > to) {
    from = after(from, -1, unit);
    to = after(to, 1, unit);
  }
  return [from, to];
};

const DAYS: Readonly<Record<Unit, number>> = { day: 1, month: 30.4, year: 365.25 };

/** About how many bins a range has room for. */
export const unitsIn = ([from, to]: readonly [Date, Date], unit: Unit): number =>
  (to.getTime() - from.getTime()) / 86_400_000 / DAYS[unit];

const parts: Readonly<Record<Unit, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'short' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
};

/** How a tick is written; years are told where they begin. */
export const tickOf = (unit: Unit, locale = navigator.language): ((date: Date) => string) => {
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...parts[unit] });
  const withYear = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...parts[unit], year: 'numeric' });
  let year: number | undefined;
  return (date) => {
    const same = date.getUTCFullYear() === year;
    year = date.getUTCFullYear();
    return (same ? format : withYear).format(date);
  };
};
