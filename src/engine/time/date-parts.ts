import type { Relation } from '../../language/parts/time.ts';
import type { Reader } from './lexicon.ts';
import { isHyphen, wordAt } from './lexicon.ts';

const yearPattern = /^(?:1\d|20|21)\d\d$/;

export const yearAt = (reader: Reader, index: number): number | undefined => {
  const word = wordAt(reader, index);
  return yearPattern.test(word) ? Number(word) : undefined;
};

const tens = (reader: Reader, index: number): number | undefined => reader.numbers.tens.get(wordAt(reader, index));
const small = (reader: Reader, index: number): number | undefined => reader.numbers.small.get(wordAt(reader, index));

/** "nineteen ninety-six", "two thousand": years as a broadcaster says them. */
export const spokenYearAt = (reader: Reader, index: number): { end: number; year: number } | undefined => {
  const century = small(reader, index) ?? tens(reader, index);
  if (century === 2 && reader.numbers.scales.get(wordAt(reader, index + 1)) === 1000)
    return { end: index + 2, year: 2000 };
  if (century === undefined || century < 16 || century > 20) return undefined;
  const hyphen = isHyphen(reader, index + 1) ? 1 : 0;
  const decade = tens(reader, index + 1 + hyphen);
  if (decade === undefined) {
    const teen = small(reader, index + 1 + hyphen);
    return teen !== undefined && teen >= 10 ? { end: index + 2 + hyphen, year: century * 100 + teen } : undefined;
  }
  const second = isHyphen(reader, index + 2 + hyphen) ? 1 : 0;
  const unit = small(reader, index + 2 + hyphen + second);
  return unit !== undefined && unit < 10
    ? { end: index + 3 + hyphen + second, year: century * 100 + decade + unit }
    : { end: index + 2 + hyphen, year: century * 100 + decade };
};

/** "29", "29th", "eighth" as the day of a month. */
export const dayAt = (reader: Reader, index: number): number | undefined => {
  const word = wordAt(reader, index);
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word);
  const day = match ? Number(match[1]) : reader.lexicon.ordinals.get(word);
  return day !== undefined && day >= 1 && day <= 31 ? day : undefined;
};

export type YearTail = {
  readonly end: number;
  readonly year?: number;
  readonly short?: boolean;
  readonly yearStep?: Relation;
};

/** The year behind a date: ", 2022", "1996", "'98", "this year", "of last year". */
export const yearTail = (reader: Reader, index: number, dayFirst: boolean): YearTail | undefined => {
  const at = wordAt(reader, index) === ',' || reader.lexicon.words.of.has(wordAt(reader, index)) ? index + 1 : index;
  const year = yearAt(reader, at);
  if (year !== undefined) return { end: at + 1, year };
  const spoken = spokenYearAt(reader, at);
  if (spoken) return { end: spoken.end, year: spoken.year };
  if (/^'\d\d$/.test(wordAt(reader, at)))
    return { end: at + 1, year: Number(wordAt(reader, at).slice(1)), short: true };
  // "13 JAN 90 --", but "on 6 January 12 soldiers …"
  const closed = at + 1 >= reader.last || reader.tags[at + 1] === 'PUNCT';
  if (dayFirst && closed && at === index && /^\d\d$/.test(wordAt(reader, at)))
    return { end: at + 1, year: Number(wordAt(reader, at)), short: true };
  const step = reader.lexicon.relations.get(wordAt(reader, at));
  if (step && reader.lexicon.words.yearWords.has(wordAt(reader, at + 1))) return { end: at + 2, yearStep: step };
  return undefined;
};
