import { isCapitalised } from '../../text/tokens.ts';
import type { Relation } from '../../language/parts/time.ts';
import type { Candidate } from './meaning.ts';
import type { Reader } from './lexicon.ts';
import { bareAt, isHyphen, isNumber, looksLikeName, wordAt } from './lexicon.ts';

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
const dayAt = (reader: Reader, index: number): number | undefined => {
  const word = wordAt(reader, index);
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word);
  const day = match ? Number(match[1]) : reader.lexicon.ordinals.get(word);
  return day !== undefined && day >= 1 && day <= 31 ? day : undefined;
};

type YearTail = {
  readonly end: number;
  readonly year?: number;
  readonly short?: boolean;
  readonly yearStep?: Relation;
};

/** The year behind a date: ", 2022", "1996", "'98", "this year", "of last year". */
const yearTail = (reader: Reader, index: number, dayFirst: boolean): YearTail | undefined => {
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

/** "may" is a month with a date beside it or behind a word that leads to one. */
const isMonth = (reader: Reader, index: number, dated: boolean): boolean => {
  const { words, edges, relations } = reader.lexicon;
  if (!looksLikeName(reader, index)) return false;
  if (dated || !words.cautious.has(wordAt(reader, index))) return true;
  // "Jan Example" is a person, in mixed print
  const next = reader.tokens[index + 1];
  if (reader.casing === 'mixed' && next && index + 1 < reader.last && isCapitalised(next)) return false;
  const before = wordAt(reader, index - 1);
  // "this may help", "that march" are no months where capitals do not tell
  if (reader.casing !== 'mixed')
    return (
      words.monthCues.has(before) || edges.has(before) || (relations.has(before) && !words.demonstratives.has(before))
    );
  return words.yearCues.has(before) || edges.has(before) || relations.has(before) || isHyphen(reader, index - 1);
};

/** "the 29th of January", "29 January": where the phrase begins, and its day. */
const dayBefore = (reader: Reader, index: number): { first: number; day: number } | undefined => {
  const at = reader.lexicon.words.of.has(wordAt(reader, index - 1)) ? index - 2 : index - 1;
  const day = dayAt(reader, at);
  if (day === undefined || (at === index - 2 && !/[a-z]/.test(wordAt(reader, at)))) return undefined;
  if (at === index - 1 && !isNumber(reader, at)) return undefined;
  const article = at === index - 2 && reader.lexicon.words.determiners.has(wordAt(reader, at - 1));
  return { first: article ? at - 1 : at, day };
};

/** The second day of "January 5-7, 2021" or "Jan. 5 to 7": a date of its own; no number that counts what follows. */
const rangeEnd = (reader: Reader, index: number, month: number): Candidate | undefined => {
  const { words, units } = reader.lexicon;
  if (!words.range.has(wordAt(reader, index)) && !words.and.has(wordAt(reader, index))) return undefined;
  const day = isNumber(reader, index + 1) ? dayAt(reader, index + 1) : undefined;
  const counted = reader.tags[index + 2] === 'NOUN' || reader.tags[index + 2] === 'ADJ';
  if (day === undefined || counted || units.has(wordAt(reader, index + 2))) return undefined;
  const { end, ...year } = yearTail(reader, index + 2, false) ?? { end: index + 2 };
  const meaning = { kind: 'calendar', month, day, ...year } as const;
  return { first: index + 1, last: end, type: 'DATE', meaning, rule: 'range-day' };
};

const monthAlone = (reader: Reader, index: number, month: number): Candidate => {
  const tail = yearTail(reader, index + 1, false);
  const { end, ...year } = tail ?? { end: index + 1 };
  const step = tail ? undefined : reader.lexicon.relations.get(wordAt(reader, index - 1));
  const article = step && reader.lexicon.words.determiners.has(wordAt(reader, index - 2));
  return {
    first: step ? index - (article ? 2 : 1) : index,
    last: end,
    type: 'DATE',
    meaning: { kind: 'calendar', month, ...year, ...(step ? { step } : {}) },
    rule: tail ? 'month-year' : step ? 'month-relative' : 'month',
  };
};

/** "each July", "every January". */
const monthSet = (reader: Reader, index: number, month: number): Candidate | undefined =>
  reader.lexicon.words.every.has(wordAt(reader, index - 1))
    ? {
        first: index - 1,
        last: index + 1,
        type: 'SET',
        meaning: { kind: 'literal', value: `XXXX-${String(month).padStart(2, '0')}` },
        rule: 'set-month',
      }
    : undefined;

/** Dates around a month's name: "January 29, 2022", "29 Jan. 22", "the 29th of January", "May 1996", "last October". */
export const monthPhrase = (reader: Reader, index: number): readonly Candidate[] => {
  const month = reader.lexicon.months.get(bareAt(reader, index));
  if (month === undefined) return [];
  // "on 6 January 12 men fled": the second number counts
  const next = reader.tags[index + 2];
  const counts = isNumber(reader, index - 1) && (next === 'NOUN' || next === 'PROPN');
  const after = counts ? undefined : dayAt(reader, index + 1);
  const before = after === undefined ? dayBefore(reader, index) : undefined;
  const tail = yearTail(reader, index + (after === undefined ? 1 : 2), before !== undefined);
  if (!isMonth(reader, index, after !== undefined || before !== undefined || tail !== undefined)) return [];
  const set = monthSet(reader, index, month);
  if (set) return [set];
  if (after === undefined && before === undefined) return [monthAlone(reader, index, month)];
  const day = (after ?? before?.day) as number;
  const last = index + (after === undefined ? 1 : 2);
  const behind = after === undefined ? undefined : rangeEnd(reader, index + 2, month);
  const { end, ...year } = tail ?? { end: last };
  const meaning = behind ? { ...behind.meaning, day } : { kind: 'calendar', month, day, ...year };
  const date: Candidate = {
    first: before?.first ?? index,
    last: behind ? index + 2 : end,
    type: 'DATE',
    meaning: meaning as Candidate['meaning'],
    rule: after === undefined ? 'day-month' : 'month-day',
  };
  if (behind) return [date, behind];
  return before ? [...rangeStart(reader, date), date] : [date];
};

/** "on the 25th": a day whose month the report has told. */
export const dayAlone = (reader: Reader, index: number): Candidate | undefined => {
  const { words } = reader.lexicon;
  if (!/^\d{1,2}(?:st|nd|rd|th)$/.test(wordAt(reader, index))) return undefined;
  const day = dayAt(reader, index);
  if (
    day === undefined ||
    !words.determiners.has(wordAt(reader, index - 1)) ||
    !words.on.has(wordAt(reader, index - 2))
  )
    return undefined;
  const next = reader.tags[index + 1];
  if (index + 1 < reader.last && (next === 'NOUN' || next === 'PROPN' || next === 'ADJ')) return undefined;
  return { first: index - 1, last: index + 1, type: 'DATE', meaning: { kind: 'calendar', day }, rule: 'day' };
};

/** The first day of "5-7 January" and "between 5 and 7 January": a date of its own. */
const rangeStart = (reader: Reader, date: Candidate): readonly Candidate[] => {
  const { words } = reader.lexicon;
  const mark = wordAt(reader, date.first - 1);
  const day = isNumber(reader, date.first - 2) ? dayAt(reader, date.first - 2) : undefined;
  if (day === undefined || !(words.range.has(mark) || words.and.has(mark)) || date.meaning.kind !== 'calendar')
    return [];
  if (day >= (date.meaning.day as number)) return [];
  const span = { first: date.first - 2, last: date.first - 1 };
  return [{ ...date, ...span, meaning: { ...date.meaning, day }, rule: 'range-day' }];
};

const dashed = (reader: Reader, index: number): { end: number; text: string } | undefined =>
  isHyphen(reader, index + 1) &&
  isHyphen(reader, index + 3) &&
  isNumber(reader, index + 2) &&
  isNumber(reader, index + 4)
    ? { end: index + 5, text: [0, 2, 4].map((step) => wordAt(reader, index + step)).join('-') }
    : undefined;

/** "2022-01-29", "29.01.2022", "1/29/22", "2022/01/29": day and month by the values, by the marks, else by the pack's order. */
export const figureDate = (reader: Reader, index: number): Candidate | undefined => {
  const joined = dashed(reader, index);
  const text = joined?.text ?? wordAt(reader, index);
  const match = /^(\d{1,4})([-./])(\d{1,2})\2(\d{1,4})$/.exec(text);
  if (!match) return undefined;
  const [a, mark, b, c] = [match[1] as string, match[2], Number(match[3]), match[4] as string];
  const build = (meaning: Candidate['meaning']): Candidate => ({
    first: index,
    last: joined?.end ?? index + 1,
    type: 'DATE',
    meaning,
    rule: 'figures',
  });
  if (a.length === 4) return build({ kind: 'calendar', year: Number(a), month: b, day: Number(c) });
  if (c.length !== 4 && (c.length !== 2 || a.length > 2)) return undefined;
  const dayFirst = Number(a) > 12 || mark === '.' || (b <= 12 && reader.lexicon.words.order === 'day-first');
  const ambiguous = Number(a) <= 12 && b <= 12 && mark !== '.' && Number(a) !== b;
  return build({
    kind: 'calendar',
    year: Number(c),
    ...(c.length === 2 ? { short: true } : {}),
    month: dayFirst ? b : Number(a),
    day: dayFirst ? Number(a) : b,
    ...(ambiguous ? { ambiguous } : {}),
  });
};
