import type { DatelineWords } from '../../language/parts/core.ts';
import { isCalendarDay } from '../../text/iso.ts';
import type { Range } from '../../text/range.ts';

/** A dateline is at most this long: "NEW DELHI and KARACHI, Pakistan, September 29, 2021 (Agence France-Presse) —". */
const LONGEST = 200;

export type FoundDateline = {
  readonly span: Range;
  readonly place?: Range;
  readonly date?: string;
  readonly agency?: string;
  /** The date when the dateline itself gave the year. */
  readonly dated?: string;
};

type Head = { at: number; readonly text: string };

const take = (head: Head, pattern: RegExp): RegExpExecArray | undefined => {
  const match = pattern.exec(head.text.slice(head.at));
  if (!match || match.index !== 0) return undefined;
  head.at += match[0].length;
  return match;
};

const placePattern =
  /^\s*((?:[\p{Lu}][\p{L}.'-]*)(?: (?:[\p{Lu}][\p{L}.'-]*|de|del|la|al|el|and|of|the|on|upon)){0,4})(, [\p{Lu}][\p{L}. '-]{1,28}?)?(?=\s*(?:,|\.|\(|\/|-|\u2013|\u2014|_|:))/u;

const pad = (value: number): string => String(value).padStart(2, '0');

const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 50 ? 2000 : 1900);

/** The year that puts the month and day nearest to a known date: "Dec. 31" in copy published on 1 January. */
const yearNear = (month: number, near: string | undefined): number | undefined => {
  if (!near) return undefined;
  const [year, nearMonth] = [Number(near.slice(0, 4)), Number(near.slice(5, 7))];
  if (month - nearMonth > 6) return year - 1;
  if (nearMonth - month > 6) return year + 1;
  return year;
};

type DateParts = { month: number; day: number; year?: number };

const monthFirst = /^,?\s*(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?:, ?(\d{4}))?(?!\d)/u;
const dayFirst = /^,?\s*(\d{1,2})(?:st|nd|rd|th)? (\p{L}{3,9})\.?,?(?: (\d{4}|\d{2})(?![\d:]))?/u;

const takeDate = (head: Head, words: DatelineWords): DateParts | undefined => {
  const from = head.at;
  const first = take(head, monthFirst);
  const match = first ?? take(head, dayFirst);
  const name = match?.[first ? 1 : 2]?.toLowerCase() ?? '';
  const month = words.months[name];
  const day = Number(match?.[first ? 2 : 1]);
  if (!match || month === undefined || day < 1 || day > 31) {
    head.at = from;
    return undefined;
  }
  return { month, day, ...(match[3] ? { year: fullYear(match[3]) } : {}) };
};

const agencyPattern = /^\s*[.,]?\s*(?:\(([^()\n]{2,40})\)|\/([^/\n]{2,30})\/)/;

/** "(Reuters)", "/TASS/": known agencies get the name they go by, others are kept as printed. */
const takeAgency = (head: Head, words: DatelineWords): string | undefined => {
  const from = head.at;
  const match = take(head, agencyPattern);
  const printed = (match?.[1] ?? match?.[2])?.trim();
  if (printed === undefined || !/^\p{Lu}/u.test(printed)) {
    head.at = from;
    return undefined;
  }
  return words.agencies[printed.toLowerCase()] ?? printed;
};

const dashPattern = /^\s*(?:\.\s*)?(?:--+|[\u2013\u2014_]|-(?= ))\s*/;

/** "KABUL" or "KABUL, Afghanistan"; in "SEMEY, Jan. 9" the month is no part of the place. Returns its length in the head. */
const takePlace = (head: Head, words: DatelineWords): { name: string; start: number; end: number } | undefined => {
  const match = take(head, placePattern);
  if (!match) return undefined;
  const second = match[2];
  const isMonth =
    second !== undefined && words.months[second.slice(2).trim().toLowerCase().replace(/\W.*$/, '')] !== undefined;
  if (isMonth) head.at -= second.length;
  const whole = match[0].slice(0, match[0].length - (isMonth ? second.length : 0));
  return { name: match[1] as string, start: whole.length - whole.trimStart().length, end: whole.trimEnd().length };
};

type Parts = { place: { readonly name: string } | undefined; parts: DateParts | undefined; agency: string | undefined };

/** Enough evidence that this is a dateline and not the beginning of a sentence: "Police, who…" must not pass. */
const isDateline = ({ place, parts, agency }: Parts, closing: { dash: boolean; stop: boolean }): boolean => {
  if (place && parts && (closing.dash || agency !== undefined || closing.stop)) return true;
  if (agency !== undefined && closing.dash) return true;
  if (place && agency !== undefined) return /^[\p{Lu}\s.'-]+$/u.test(place.name);
  return place !== undefined && closing.dash && /^[\p{Lu}][\p{Lu}.'-]+(?: [\p{Lu}.'-]+)*$/u.test(place.name);
};

/**
 * The dateline at the head of a paragraph: `SEMEY, Jan. 9 (Steppe Wire) —`, `SEMEY, January 9. /STEPPE/.`, `(AP) —`.
 * `near` is a known date that supplies the year.
 */
export const parseDateline = (
  text: string,
  paragraph: Range,
  { words, near }: { words: DatelineWords; near?: string | undefined },
): FoundDateline | undefined => {
  const head: Head = { at: 0, text: text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST)) };
  const place = takePlace(head, words);
  const early = place ? takeAgency(head, words) : undefined;
  const parts = takeDate(head, words);
  const agency = early ?? takeAgency(head, words);
  const dash = take(head, dashPattern) !== undefined;
  // Monitored wires mark the kind of copy: "SAN EJEMPLO, 3 JAN 90 -- [REPORT] [TEXT] Guerrillas…".
  if (dash) take(head, /^(?:\s*\[[^\]\n]{1,50}\]){1,3}\s*/);
  const stop = !dash && (take(head, /^\s*\.(?:\s|$)/) !== undefined || take(head, /^\s*:\s/) !== undefined);
  if (!isDateline({ place, parts, agency }, { dash, stop })) return undefined;
  const lead = head.text.length - head.text.trimStart().length;
  const end = head.text.slice(0, head.at).trimEnd().length;
  const year = parts && (parts.year ?? yearNear(parts.month, near));
  const date =
    parts && year !== undefined && isCalendarDay(year, parts.month, parts.day)
      ? `${year}-${pad(parts.month)}-${pad(parts.day)}`
      : undefined;
  return {
    span: { start: paragraph.start + lead, end: paragraph.start + end },
    ...(place ? { place: { start: paragraph.start + place.start, end: paragraph.start + place.end } } : {}),
    ...(date !== undefined ? { date } : {}),
    ...(agency !== undefined ? { agency } : {}),
    ...(date !== undefined && parts?.year !== undefined ? { dated: date } : {}),
  };
};
