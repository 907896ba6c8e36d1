import type { Candidate } from './meaning.ts';
import type { Reader } from './lexicon.ts';
import { isHyphen, isNumber, wordAt } from './lexicon.ts';

const dashed = (reader: Reader, index: number): { end: number; text: string } | undefined =>
  isHyphen(reader, index + 1) &&
  isHyphen(reader, index + 3) &&
  isNumber(reader, index + 2) &&
  isNumber(reader, index + 4)
    ? { end: index + 5, text: [0, 2, 4].map((step) => wordAt(reader, index + step)).join('-') }
    : undefined;

/** "Monday (6/30)": day and month in brackets behind the day they explain. */
const bracketed = (reader: Reader, index: number): Candidate | undefined => {
  const match = /^(\d{1,2})\/(\d{1,2})$/.exec(wordAt(reader, index));
  const { weekdays, dayParts, words } = reader.lexicon;
  const before = wordAt(reader, index - 2);
  if (!match || wordAt(reader, index - 1) !== '(' || wordAt(reader, index + 1) !== ')') return undefined;
  if (!weekdays.has(before) && !dayParts.has(before)) return undefined;
  const [a, b] = [Number(match[1]), Number(match[2])];
  const dayFirst = a > 12 || (b <= 12 && words.order === 'day-first');
  const meaning = { kind: 'calendar', month: dayFirst ? b : a, day: dayFirst ? a : b } as const;
  return { first: index, last: index + 1, type: 'DATE', meaning, rule: 'figures' };
};

/** "12/2021": a month and its year. */
const monthFigures = (reader: Reader, index: number): Candidate | undefined => {
  const match = /^(0?[1-9]|1[0-2])\/((?:19|20)\d\d)$/.exec(wordAt(reader, index));
  if (!match) return bracketed(reader, index);
  const meaning = { kind: 'calendar', year: Number(match[2]), month: Number(match[1]) } as const;
  return { first: index, last: index + 1, type: 'DATE', meaning, rule: 'figures-month' };
};

/** "2022-01-29", "29.01.2022", "1/29/22", "2022/01/29": day and month by the values, by the marks, else by the pack's order. */
export const figureDate = (reader: Reader, index: number): Candidate | undefined => {
  const joined = dashed(reader, index);
  const text = joined?.text ?? wordAt(reader, index);
  const match = /^(\d{1,4})([-./])(\d{1,2})\2(\d{1,4})$/.exec(text);
  if (!match) return monthFigures(reader, index);
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
  const dayFirst =
    Number(a) > 12 || (mark === '.' && b <= 12) || (b <= 12 && reader.lexicon.words.order === 'day-first');
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
