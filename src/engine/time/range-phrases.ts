import type { YearTail } from './date-parts.ts';
import { dayAt, yearTail } from './date-parts.ts';
import type { Candidate } from './meaning.ts';
import type { Reader } from './lexicon.ts';
import { isNumber, wordAt } from './lexicon.ts';

type Year = Omit<YearTail, 'end'>;
type Days = { readonly days: readonly Candidate[]; readonly year: Year };

/** "-", "to", "and", "/" between two days of a month; a comma only inside a list. */
const isJoint = (reader: Reader, index: number): boolean => {
  const { words } = reader.lexicon;
  const word = wordAt(reader, index);
  return words.range.has(word) || words.and.has(word) || words.or.has(word);
};

/** A day of the month that does not count what follows it: "Jan. 5 and 7", not "Jan. 5 and 7 soldiers". */
const freeDay = (reader: Reader, index: number): number | undefined => {
  const day = isNumber(reader, index) || /^\d/.test(wordAt(reader, index)) ? dayAt(reader, index) : undefined;
  const tag = reader.tags[index + 1];
  const counts = index + 1 < reader.last && (tag === 'NOUN' || tag === 'ADJ');
  return counts || reader.lexicon.units.has(wordAt(reader, index + 1)) ? undefined : day;
};

/** Where the days of "5, 6 and 7" stand behind the first: token places; undefined where no joint closes the list. */
const placesAfter = (reader: Reader, index: number): readonly number[] | undefined => {
  const places: number[] = [];
  let at = index;
  while (wordAt(reader, at) === ',' && freeDay(reader, at + 1) !== undefined) {
    places.push(at + 1);
    at += 2;
  }
  const joint = wordAt(reader, at) === ',' && isJoint(reader, at + 1) ? at + 1 : at;
  return isJoint(reader, joint) && freeDay(reader, joint + 1) !== undefined ? [...places, joint + 1] : undefined;
};

/** The days behind the first of "January 5-7, 2021", "Jan. 5 to 7", "Jan. 5, 6 and 7": each a date of its own. */
export const daysAfter = (reader: Reader, index: number, month: number): Days | undefined => {
  const places = placesAfter(reader, index);
  if (!places) return undefined;
  const last = places.at(-1) as number;
  const { end, ...year } = yearTail(reader, last + 1, false) ?? { end: last + 1 };
  const days = places.map((place): Candidate => {
    const meaning = { kind: 'calendar', month, day: dayAt(reader, place) as number, joined: true, ...year } as const;
    return { first: place, last: place === last ? end : place + 1, type: 'DATE', meaning, rule: 'range-day' };
  });
  return { days, year };
};

/** The days before the last of "5-7 January", "between 5 and 7 January", "5, 6 and 7 January". */
export const daysBefore = (reader: Reader, date: Candidate): readonly Candidate[] => {
  const { meaning } = date;
  if (meaning.kind !== 'calendar' || !isJoint(reader, date.first - 1)) return [];
  const found: Candidate[] = [];
  let least = meaning.day as number;
  for (let at = date.first - 2; at >= reader.first; at -= 2) {
    const day = /^\d/.test(wordAt(reader, at)) ? dayAt(reader, at) : undefined;
    if (day === undefined || day >= least) break;
    found.unshift({ ...date, first: at, last: at + 1, meaning: { ...meaning, day }, rule: 'range-day' });
    least = day;
    if (wordAt(reader, at - 1) !== ',') break;
  }
  return found;
};
