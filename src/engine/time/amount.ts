import type { Mod, Unit } from '../../language/parts/time.ts';
import { readNumber } from '../number.ts';
import type { Reader } from './lexicon.ts';
import { isNumber, wordAt } from './lexicon.ts';

/** How many of a unit stand before it, from token `first`. */
export type Amount = { readonly first: number; readonly min: number; readonly max: number; readonly exact: boolean };

/** A number in words or figures takes at most this many tokens: "two hundred and twenty - six". */
const LONGEST = 6;
/** "$3 million last year": nobody counts time in such numbers. */
const LARGEST = 100_000;

const isNumeral = (reader: Reader, index: number): boolean =>
  isNumber(reader, index) ||
  reader.numbers.small.has(wordAt(reader, index)) ||
  reader.numbers.tens.has(wordAt(reader, index)) ||
  wordAt(reader, index) === '-' ||
  wordAt(reader, index) === reader.numbers.and ||
  wordAt(reader, index) === reader.numbers.half ||
  reader.numbers.scales.has(wordAt(reader, index)) ||
  reader.numbers.one.has(wordAt(reader, index));

/** "2 1/2" and "1/2" before a unit. */
const fractionBefore = (reader: Reader, end: number): { first: number; value: number } | undefined => {
  const match = /^([1-9])\/([2-9])$/.exec(wordAt(reader, end - 1));
  return match ? { first: end - 1, value: Number(match[1]) / Number(match[2]) } : undefined;
};

/** "two and a half", with the unit behind. */
const halfBefore = (reader: Reader, end: number): number | undefined =>
  wordAt(reader, end - 1) === reader.numbers.half &&
  reader.numbers.one.has(wordAt(reader, end - 2)) &&
  wordAt(reader, end - 3) === reader.numbers.and
    ? end - 3
    : undefined;

const plainBefore = (reader: Reader, end: number): Amount | undefined => {
  let found: Amount | undefined;
  for (let first = end - 1; first >= reader.first && end - first <= LONGEST && isNumeral(reader, first); first -= 1) {
    const number = readNumber(reader.tokens, first, end, reader.numbers);
    if (number && number.end === end && number.value < LARGEST)
      found = { first, min: number.value, max: number.value, exact: true };
  }
  return found;
};

/** "several", "a few", "the past couple of": an amount with bounds. */
const vagueBefore = (reader: Reader, end: number): Amount | undefined => {
  const { vague, words } = reader.lexicon;
  const at = words.of.has(wordAt(reader, end - 1)) ? end - 2 : end - 1;
  const bounds = vague.get(wordAt(reader, at));
  if (!bounds) return undefined;
  const first = words.articles.has(wordAt(reader, at - 1)) ? at - 1 : at;
  return { first, min: bounds[0], max: bounds[1], exact: false };
};

/** The amount that ends before token `end`: "two", "twenty-six", "2 1/2", "a few", "two to three". */
export const amountBefore = (reader: Reader, end: number): Amount | undefined => {
  const fraction = fractionBefore(reader, end);
  const half = fraction ? undefined : halfBefore(reader, end);
  const whole = plainBefore(reader, fraction?.first ?? half ?? end);
  const extra = fraction?.value ?? (half === undefined ? 0 : 0.5);
  if (!whole)
    return fraction ? { first: fraction.first, min: extra, max: extra, exact: true } : vagueBefore(reader, end);
  const value = whole.min + extra;
  const range = reader.lexicon.words.range.has(wordAt(reader, whole.first - 1)) && whole.first - 2 >= reader.first;
  const low = range ? plainBefore(reader, whole.first - 1) : undefined;
  if (low && low.min < value) return { first: low.first, min: low.min, max: value, exact: false };
  return { first: whole.first, min: value, max: value, exact: true };
};

/** Takes "about", "more than", "at least" in front of an amount into the phrase. */
export const boundBefore = (reader: Reader, first: number): { first: number; mod: Mod } | undefined => {
  for (let start = Math.max(reader.first, first - 3); start < first - 1; start += 1) {
    const found = reader.lexicon.bounds.longest(reader.tokens, start, first);
    if (found && found.end === first) return { first: start, mod: found.value };
  }
  const single = reader.lexicon.comparatives.get(wordAt(reader, first - 1));
  return single ? { first: first - 1, mod: single } : undefined;
};

const codes: Readonly<Partial<Record<Unit, string>>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  night: 'D',
  week: 'W',
  month: 'M',
  year: 'Y',
};
/** Units TIMEX3 has no letter for, in ones it has. */
const inOthers: Readonly<Partial<Record<Unit, readonly [Unit, number]>>> = {
  weekend: ['day', 2],
  fortnight: ['week', 2],
  quarter: ['month', 3],
  half: ['month', 6],
  decade: ['year', 10],
  century: ['year', 100],
  millennium: ['year', 1000],
};
/** A broken amount is written with the next smaller unit: P2Y6M. */
const smaller: Readonly<Partial<Record<Unit, readonly [Unit, number]>>> = {
  year: ['month', 12],
  hour: ['minute', 60],
  minute: ['second', 60],
  day: ['hour', 24],
  week: ['day', 7],
};

export const isClockUnit = (unit: Unit): boolean => unit === 'second' || unit === 'minute' || unit === 'hour';

/** The ISO 8601 duration of an amount: P3M, PT5H30M, P2Y6M; "X" where the amount is not known. */
export const durationOf = (unit: Unit, amount: number | undefined): string => {
  const other = inOthers[unit];
  if (other) return durationOf(other[0], amount === undefined ? undefined : amount * other[1]);
  const code = codes[unit] as string;
  const prefix = isClockUnit(unit) ? 'PT' : 'P';
  if (amount === undefined) return `${prefix}X${code}`;
  const whole = Math.floor(amount);
  const next = smaller[unit];
  if (whole === amount || !next) return `${prefix}${Math.round(amount)}${code}`;
  const rest = Math.round((amount - whole) * next[1]);
  const time = isClockUnit(next[0]) && prefix === 'P' ? 'T' : '';
  return `${prefix}${whole > 0 ? `${whole}${code}` : ''}${time}${rest}${codes[next[0]]}`;
};
