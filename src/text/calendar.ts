/** A calendar day as days since 1 January 1970 in the Gregorian calendar. No clock and no time zone is involved. */
export type Day = number;
export type Civil = { readonly year: number; readonly month: number; readonly day: number };

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0);

export const isValid = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** Days before 1 March of a year counted from a March: the leap day then ends its year. */
export const dayOf = (year: number, month: number, day: number): Day => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
};

export const civilOf = (value: Day): Civil => {
  const shifted = value + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
  const day = dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
};

/** ISO weekday, Monday 1 to Sunday 7. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** Adds months; the day stays within the new month (31 January + 1 month is 28 or 29 February). */
export const addMonths = (day: Day, months: number): Day => {
  const { year, month, day: date } = civilOf(day);
  const index = year * 12 + month - 1 + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return dayOf(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)));
};

export type IsoWeek = { readonly year: number; readonly week: number };

/** ISO 8601 week: the week of a year's first Thursday is its first. */
const weekOf = (day: Day): IsoWeek => {
  const { year } = civilOf(day - weekdayOf(day) + 4);
  const first = dayOf(year, 1, 4);
  const monday = first - weekdayOf(first) + 1;
  return { year, week: Math.floor((day - monday) / 7) + 1 };
};

/** Monday of an ISO week. */
export const mondayOf = ({ year, week }: IsoWeek): Day => {
  const first = dayOf(year, 1, 4);
  return first - weekdayOf(first) + 1 + (week - 1) * 7;
};

export const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

export const formatDay = (day: Day): string => {
  const { year, month, day: date } = civilOf(day);
  return `${pad(year, 4)}-${pad(month)}-${pad(date)}`;
};

export const formatWeek = (day: Day): string => {
  const { year, week } = weekOf(day);
  return `${pad(year, 4)}-W${pad(week)}`;
};

/** The day an ISO 8601 date or date-time begins with; undefined when it names none. */
export const parseDay = (text: string | undefined): Day | undefined => {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text?.slice(0, 11) ?? '');
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isValid(year, month, day) ? dayOf(year, month, day) : undefined;
};

/** The nth weekday of a month; a negative n counts from the end ("the last Monday in May"). */
export const nthWeekday = (year: number, month: number, weekday: number, nth: number): Day => {
  if (nth > 0) {
    const first = dayOf(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
  }
  const last = dayOf(year, month, daysInMonth(year, month));
  return last - ((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7;
};

/** Easter Sunday of the Gregorian calendar. */
export const easterOf = (year: number): Day => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const epact = (19 * golden + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30;
  const letter = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * letter) / 451);
  const sum = epact + letter - 7 * late + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
};

/** Easter Sunday of the eastern churches, reckoned by the Julian calendar (Meeus), as a day of the Gregorian one. */
export const easternEasterOf = (year: number): Day => {
  const moon = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const sum = moon + weekday + 114;
  const julian = dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
  return julian + Math.floor(year / 100) - Math.floor(year / 400) - 2;
};

/** Days from one ISO day to another; 0 where one is none. */
export const daysFrom = (from: string, to: string): number => (parseDay(to) ?? 0) - (parseDay(from) ?? 0);
