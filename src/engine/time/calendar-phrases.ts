import { isCapitalised } from '../../text/tokens.ts';
import { dayAt, yearTail } from './date-parts.ts';
import type { Candidate } from './meaning.ts';
import type { Reader } from './lexicon.ts';
import { bareAt, isHyphen, isNumber, looksLikeName, wordAt } from './lexicon.ts';
import { nthOf } from './nth-phrases.ts';
import { daysAfter, daysBefore } from './range-phrases.ts';

/** "may" is a month with a date beside it or behind a word that leads to one. */
const isMonth = (reader: Reader, index: number, dated: boolean): boolean => {
  const { words, edges, relations } = reader.lexicon;
  if (!looksLikeName(reader, index)) return false;
  if (dated || !words.cautious.has(wordAt(reader, index))) return true;
  // "Jan Example" is a person, in mixed print
  const next = reader.tokens[index + 1];
  if (reader.casing === 'mixed' && next && index + 1 < reader.last && isCapitalised(next)) return false;
  // "Mar del Plata": a short form without its full stop needs a date beside it
  if (words.shortMonths.has(wordAt(reader, index))) return false;
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
  const { words } = reader.lexicon;
  const month = reader.lexicon.months.get(bareAt(reader, index));
  if (month === undefined) return [];
  // "on 6 January 12 men fled": the second number counts
  const next = reader.tags[index + 2];
  const counts = isNumber(reader, index - 1) && (next === 'NOUN' || next === 'PROPN');
  // "January the 5th"
  const article =
    words.determiners.has(wordAt(reader, index + 1)) && /^\d+[a-z]/.test(wordAt(reader, index + 2)) ? 1 : 0;
  const after = counts ? undefined : dayAt(reader, index + 1 + article);
  const before = after === undefined ? dayBefore(reader, index) : undefined;
  const tail = yearTail(reader, index + (after === undefined ? 1 : 2 + article), before !== undefined);
  if (!isMonth(reader, index, after !== undefined || before !== undefined || tail !== undefined)) return [];
  const set = monthSet(reader, index, month);
  if (set) return [set];
  if (after === undefined && before === undefined) {
    const alone = monthAlone(reader, index, month);
    return [nthOf(reader, alone) ?? alone];
  }
  const day = (after ?? before?.day) as number;
  const last = index + (after === undefined ? 1 : 2 + article);
  const behind = after === undefined ? undefined : daysAfter(reader, last, month);
  const { end, ...year } = tail ?? { end: last };
  const date: Candidate = {
    first: before?.first ?? index,
    last: behind ? last : end,
    type: 'DATE',
    meaning: { kind: 'calendar', month, day, ...(behind ? behind.year : year) },
    rule: after === undefined ? 'day-month' : 'month-day',
  };
  if (behind) return [date, ...behind.days];
  return before ? [...daysBefore(reader, date), date] : [date];
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
