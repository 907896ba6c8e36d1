import { isIsoDate } from '../../text/iso.ts';
import { isoOf } from './fields.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The zones RFC 822 names. Others ("IST" is three zones) leave the time without an offset. */
const zones: Readonly<Record<string, string>> = {
  cdt: '-05:00',
  cst: '-06:00',
  edt: '-04:00',
  est: '-05:00',
  gmt: 'Z',
  mdt: '-06:00',
  mst: '-07:00',
  pdt: '-07:00',
  pst: '-08:00',
  ut: 'Z',
  utc: 'Z',
  z: 'Z',
};

const pattern =
  /^(?:[a-z]{3,9}\.?,?\s{1,5})?(\d{1,2})[\s-]{1,5}([a-z]{3})[a-z]{0,6}\.?[\s-]{1,5}(\d{4}|\d{2})(?:\s{1,5}(\d{1,2}):(\d{2})(?::(\d{2}))?\s{0,5}([+-]\d{4}|[+-]\d{2}:\d{2}|[a-z]{1,5})?)?/i;

const yearOf = (digits: string): string => (digits.length === 4 ? digits : `${Number(digits) < 50 ? 20 : 19}${digits}`);

const offsetOf = (zone: string | undefined): string =>
  zone === undefined
    ? ''
    : (zones[zone.toLowerCase()] ?? (/^[+-]/.test(zone) ? zone.replace(/^(...)(\d\d)$/, '$1:$2') : ''));

/**
 * A date as mail and feeds write it ("Wed, 05 Jan 2022 10:00:00 +0600") in ISO 8601, its own offset kept; ISO dates as
 * they are. Undefined for anything else, never a guess.
 */
export const dateOf = (text: string | undefined): string | undefined => {
  const iso = isoOf(text);
  if (iso !== undefined || text === undefined) return iso;
  const [whole, day, month, year, hour, minute, second, zone] = pattern.exec(text.trim().slice(0, 60)) ?? [];
  const number = months.indexOf(month?.toLowerCase() ?? '') + 1;
  if (whole === undefined || number === 0) return undefined;
  const two = (value: string | number | undefined): string => String(value).padStart(2, '0');
  const date = `${yearOf(year as string)}-${two(number)}-${two(day)}`;
  const time = hour === undefined ? '' : `T${two(hour)}:${minute}:${two(second ?? 0)}${offsetOf(zone)}`;
  return isIsoDate(date + time) ? date + time : undefined;
};
