import type { Relation } from '../../language/parts/time.ts';
import { yearAt } from './date-parts.ts';
import type { Head } from './head.ts';
import { articleBefore, candidate, ordinalAt, relationBefore } from './head.ts';
import type { Candidate } from './meaning.ts';
import type { Reader } from './lexicon.ts';
import { bareAt, isHyphen, wordAt } from './lexicon.ts';

type YearPart = { readonly first: number; readonly last: number; readonly year?: number; readonly yearStep?: Relation };

/** "year-ago", "year-earlier" before a noun: where the phrase begins. */
const compareBefore = (reader: Reader, index: number): number | undefined => {
  const { directions, words } = reader.lexicon;
  if (!directions.has(wordAt(reader, index - 1)) || !isHyphen(reader, index - 2)) return undefined;
  if (!words.yearWords.has(wordAt(reader, index - 3))) return undefined;
  return articleBefore(reader, index - 3);
};

/** The year of a quarter: "this year's third quarter", "the 1988 second quarter", "third quarter of 1990". */
const yearAround = (reader: Reader, first: number, last: number): YearPart => {
  const { words, relations } = reader.lexicon;
  const fiscal = words.fiscal.has(wordAt(reader, first - 1))
    ? first - 1
    : isHyphen(reader, first - 1) && words.fiscal.has(wordAt(reader, first - 2))
      ? first - 2
      : first;
  const before = yearAt(reader, fiscal - 1);
  if (before !== undefined) return { first: articleBefore(reader, fiscal - 1), last, year: before };
  if (words.genitive.has(wordAt(reader, fiscal - 1)) && words.yearWords.has(wordAt(reader, fiscal - 2))) {
    const step = relations.get(wordAt(reader, fiscal - 3));
    if (step) return { first: fiscal - 3, last, yearStep: step };
  }
  const compared = compareBefore(reader, fiscal);
  if (compared !== undefined) return { first: compared, last, yearStep: { step: -1, from: 'context' } };
  const start = articleBefore(reader, fiscal);
  if (!words.of.has(wordAt(reader, last))) return { first: start, last };
  const year = words.fiscal.has(wordAt(reader, last + 1)) ? yearAt(reader, last + 2) : yearAt(reader, last + 1);
  if (year !== undefined)
    return { first: start, last: last + (words.fiscal.has(wordAt(reader, last + 1)) ? 3 : 2), year };
  // "the second half of the year"
  if (words.determiners.has(wordAt(reader, last + 1)) && words.yearWords.has(wordAt(reader, last + 2)))
    return { first: start, last: last + 3, yearStep: { step: 0, from: 'now' } };
  const step = relations.get(wordAt(reader, last + 1));
  if (step && words.yearWords.has(wordAt(reader, last + 2))) return { first: start, last: last + 3, yearStep: step };
  return { first: start, last };
};

const centuryOf = (century: number): string => String(century - 1).padStart(2, '0');

/** "the 20th century", "the 5th century BC": TIMEX3 puts BC before the figures, and no day of ours is told by it. */
const centuryPhrase = (reader: Reader, head: Head, at: number, index: number): Candidate => {
  const before = reader.lexicon.words.bce.has(wordAt(reader, head.index + 1));
  const span = [articleBefore(reader, at), head.index + (before ? 2 : 1)] as const;
  return before
    ? candidate(span, 'DATE', { kind: 'literal', value: `BC${centuryOf(index)}` }, 'century')
    : candidate(span, 'DATE', { kind: 'era', value: centuryOf(index) }, 'century');
};

/** "the third quarter", "the second half of 1990", "the 20th century", "the first day". */
export const ordinalPhrase = (reader: Reader, head: Head): Candidate | undefined => {
  const at = isHyphen(reader, head.index - 1) ? head.index - 2 : head.index - 1;
  const index = ordinalAt(reader, at);
  if (index === undefined || head.plural) return undefined;
  if (head.unit === 'century') return centuryPhrase(reader, head, at, index);
  const limit = head.unit === 'quarter' ? 4 : head.unit === 'half' ? 2 : 0;
  if (index > limit) return undefined;
  const { first: start, last, ...year } = yearAround(reader, at, head.index + 1);
  // "the third-quarter loss": the article belongs to the loss
  const first =
    at === head.index - 2 && reader.lexicon.words.determiners.has(wordAt(reader, start)) ? start + 1 : start;
  if (head.unit === 'half' && last === head.index + 1 && year.year === undefined && year.yearStep === undefined)
    return undefined;
  return candidate(
    [first, last],
    'DATE',
    { kind: 'part', unit: head.unit as 'quarter', index, ...year },
    'ordinal-part',
  );
};

/** "the quarter ended Sept. 30": the month tells which quarter it was. */
const endOfPeriod = (reader: Reader, index: number): number | undefined =>
  reader.lexicon.words.ended.has(wordAt(reader, index))
    ? reader.lexicon.months.get(bareAt(reader, index + 1))
    : undefined;

/** "the quarter a year ago", "the corresponding period last year", "last year's quarter". */
const yearBehind = (reader: Reader, index: number): Candidate | undefined => {
  const { words, relations, directions } = reader.lexicon;
  const period = (first: number, last: number): Candidate =>
    candidate([first, last], 'DATE', { kind: 'period', back: 1 }, 'period-compared');
  const at = words.matching.has(wordAt(reader, index - 1)) ? index - 2 : index - 1;
  const isLast = (place: number): boolean =>
    relations.get(wordAt(reader, place))?.step === -1 && words.yearWords.has(wordAt(reader, place + 1));
  if (words.genitive.has(wordAt(reader, at)) && isLast(at - 2)) return period(at - 2, index + 1);
  if (!words.determiners.has(wordAt(reader, at))) return undefined;
  const of = words.of.has(wordAt(reader, index + 1)) ? index + 2 : index + 1;
  if (isLast(of)) return period(at, of + 2);
  const ago = words.articles.has(wordAt(reader, index + 1)) && words.yearWords.has(wordAt(reader, index + 2));
  return ago && directions.get(wordAt(reader, index + 3))?.step === -1 ? period(at, index + 4) : undefined;
};

/** "the quarter", "the 1988 quarter", "the year-ago quarter". */
export const quarterPhrase = (reader: Reader, head: Head): Candidate | undefined => {
  const { words } = reader.lexicon;
  const compared = compareBefore(reader, head.index);
  if (compared !== undefined)
    return candidate([compared, head.index + 1], 'DATE', { kind: 'period', back: 1 }, 'period-compared');
  if (head.unit !== 'quarter') return undefined;
  const behind = yearBehind(reader, head.index);
  if (behind) return behind;
  const at = words.fiscal.has(wordAt(reader, head.index - 1)) ? head.index - 2 : head.index - 1;
  const year = yearAt(reader, at);
  if (year !== undefined) {
    const span = [articleBefore(reader, at), head.index + 1] as const;
    return candidate(span, 'DATE', { kind: 'period', back: 0, year }, 'period-year');
  }
  if (!words.determiners.has(wordAt(reader, at))) return undefined;
  const month = endOfPeriod(reader, head.index + 1);
  if (month === undefined) return candidate([at, head.index + 1], 'DATE', { kind: 'period', back: 0 }, 'period');
  // the quarter ended in July is mostly the second of the calendar
  const middle = ((month + 10) % 12) + 1;
  const meaning = { kind: 'part', unit: 'quarter', index: Math.ceil(middle / 3) } as const;
  return candidate([at, head.index + 1], 'DATE', meaning, 'period-ended');
};

/** "year-earlier", "year-ago" alone: "from a year-ago loss"; 'inside' when a period follows that takes it in. */
export const compareAlone = (reader: Reader, head: Head): Candidate | 'inside' | undefined => {
  const { units, directions, words } = reader.lexicon;
  if (head.unit !== 'year' || head.plural || !isHyphen(reader, head.index + 1)) return undefined;
  const relation = directions.get(wordAt(reader, head.index + 2));
  if (!relation || relation.window) return undefined;
  const behind = head.index + 3;
  const ordinal = ordinalAt(reader, behind) !== undefined && units.get(wordAt(reader, behind + 1))?.unit === 'quarter';
  if (ordinal || units.has(wordAt(reader, behind)) || words.periods.has(wordAt(reader, behind))) return 'inside';
  return candidate([head.index, behind], 'DATE', { kind: 'period', back: 1 }, 'year-compared');
};

/** "the latest period", "the year-ago period", "the 1988 period": in company news, the quarter. */
export const periodPhrase = (reader: Reader, index: number): Candidate | undefined => {
  const compared = compareBefore(reader, index);
  if (compared !== undefined)
    return candidate([compared, index + 1], 'DATE', { kind: 'period', back: 1 }, 'period-compared');
  const behind = yearBehind(reader, index);
  if (behind) return behind;
  const year = yearAt(reader, index - 1);
  if (year !== undefined && reader.lexicon.words.determiners.has(wordAt(reader, index - 2)))
    return candidate([index - 2, index + 1], 'DATE', { kind: 'period', back: 0, year }, 'period-year');
  const relation = relationBefore(reader, index);
  return relation && relation.relation.step === -1 && relation.relation.from === 'now' && !relation.relation.window
    ? candidate([relation.first, index + 1], 'DATE', { kind: 'period', back: 0, latest: true }, 'period')
    : undefined;
};

/** "Q3 2021", "H1": with a year beside it or "in" before it, for the letters name other things too. */
export const codePhrase = (reader: Reader, index: number): Candidate | undefined => {
  const code = reader.lexicon.codes.get(wordAt(reader, index));
  const at = reader.lexicon.words.of.has(wordAt(reader, index + 1)) ? index + 2 : index + 1;
  const after = yearAt(reader, at);
  const before = yearAt(reader, index - 1);
  const year = after ?? before;
  if (!code) return undefined;
  if (year === undefined && !reader.lexicon.words.yearCues.has(wordAt(reader, index - 1))) return undefined;
  if (year === undefined)
    return candidate([index, index + 1], 'DATE', { kind: 'part', unit: code.unit, index: code.index }, 'part-code');
  const span = [after === undefined ? index - 1 : index, after === undefined ? index + 1 : at + 1] as const;
  return candidate(span, 'DATE', { kind: 'part', unit: code.unit, index: code.index, year }, 'part-code');
};
