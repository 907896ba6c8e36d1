import { describe, expect, test } from 'vitest';
import type { TimeExpression } from '../../model/index.ts';
import { read } from '../read.ts';

/** All expressions of a text as [words, value]; the lines of the record are printed by vitest when a row fails. */
const timesOf = (text: string, published?: string): readonly (readonly [string, TimeExpression])[] =>
  read({ text, language: 'en', ...(published === undefined ? {} : { published }) }, { resources: {} }).times.map(
    (time) => [text.slice(time.span.start, time.span.end), time] as const,
  );

const values = (text: string, published?: string): readonly (readonly [string, string | undefined])[] =>
  timesOf(text, published).map(([words, time]) => [words, time.value]);

type Row = readonly [text: string, words: string, value: string, why: string];

// 29 January 2022 was a Saturday, 31 January a Monday.
const SATURDAY = '2022-01-29';
const MONDAY = '2022-01-31';

describe('weekdays', () => {
  const rows: readonly (readonly [string, string, string, string, string])[] = [
    [
      'Police said on Monday that two men had fled.',
      MONDAY,
      'Monday',
      '2022-01-31',
      'a Monday printed on a Monday is that day',
    ],
    ['The ministers will meet on Monday.', MONDAY, 'Monday', '2022-01-31', 'the same, looking ahead'],
    ['Police said on Sunday that two men had fled.', MONDAY, 'Sunday', '2022-01-30', 'the most recent one'],
    ['Police said on Tuesday that two men had fled.', MONDAY, 'Tuesday', '2022-01-25', 'six days back, not tomorrow'],
    ['The ministers will meet on Tuesday.', MONDAY, 'Tuesday', '2022-02-01', 'the next one, over the month end'],
    ['The vote is scheduled for Saturday.', MONDAY, 'Saturday', '2022-02-05', 'scheduled looks ahead'],
    ['He said Friday that talks will go on.', SATURDAY, 'Friday', '2022-01-28', 'the verb before it decides'],
    ['They left last Saturday.', SATURDAY, 'last Saturday', '2022-01-22', 'last is never today'],
    ['They will leave next Saturday.', SATURDAY, 'next Saturday', '2022-02-05', 'next is never today'],
    ['They fled on Thursday.', '2022-01-01', 'Thursday', '2021-12-30', 'back over the year end'],
    ['They will vote on Sunday.', '2024-02-28', 'Sunday', '2024-03-03', 'ahead over a leap day'],
  ];
  test.each(rows)('%s (%s)', (text, published, words, value, why) =>
    expect(values(text, published), why).toEqual([[words, value]]),
  );
});

describe('dates', () => {
  const rows: readonly Row[] = [
    ['It began on January 2.', 'January 2', '2022-01-02', 'month and day'],
    ['It began on 2 January.', '2 January', '2022-01-02', 'day and month'],
    ['It began on the 2nd of January.', 'the 2nd of January', '2022-01-02', 'ordinal with article'],
    ['It began on Jan. 2, 2021, at home.', 'Jan. 2, 2021', '2021-01-02', 'American order with year'],
    ['It began on 2021-12-31.', '2021-12-31', '2021-12-31', 'ISO'],
    ['It began on 31.12.2021.', '31.12.2021', '2021-12-31', 'full stops: day first'],
    ['It began on 12/31/2021.', '12/31/2021', '2021-12-31', 'no month has the number 31'],
    ['It began on 31/12/21.', '31/12/21', '2021-12-31', 'two-digit year'],
    ['It began on 13 JAN 90.', '13 JAN 90', '1990-01-13', 'wire style, two-digit year of the century before'],
    ['It began on December 30.', 'December 30', '2021-12-30', 'the nearest one looking back'],
    ['It will begin on December 30.', 'December 30', '2022-12-30', 'the one to come'],
    ['It began on Feb. 29, 2020.', 'Feb. 29, 2020', '2020-02-29', 'leap day'],
    ['The riots of early January were quelled.', 'early January', '2022-01', 'vague month'],
    ['It began on Sunday, January 2.', 'Sunday, January 2', '2022-01-02', 'weekday and date are one'],
    ['It ended by the morning of January 7.', 'the morning of January 7', '2022-01-07TMO', 'part of a day'],
    ['It began Friday night.', 'Friday night', '2022-01-28TNI', 'part behind its day'],
    ['It began at 10:35 a.m. Friday.', '10:35 a.m. Friday', '2022-01-28T10:35', 'clock before its day'],
    ['Trains stopped at 24:00 on the line.', '24:00', '2022-01-29T24:00', 'the end of the day stays 24:00'],
    ['It hit at 0735 GMT near the coast.', '0735 GMT', '2022-01-29T07:35Z', 'four figures with a zone'],
    ['It began last week.', 'last week', '2022-W03', 'ISO week'],
    ['Prices rose in the third quarter of 2021.', 'the third quarter of 2021', '2021-Q3', 'quarter'],
    ['It was so in the 1990s.', 'the 1990s', '199', 'decade'],
    ['It was built in the 20th century.', 'the 20th century', '19', 'century'],
    ['They came back last summer.', 'last summer', '2021-SU', 'season'],
    ['They met on Thanksgiving Day.', 'Thanksgiving Day', '2021-11-25', 'a holiday that moves'],
    ['It fell over the last three months.', 'the last three months', 'P3M', 'a window'],
    ['It took two and a half years.', 'two and a half years', 'P2Y6M', 'half a unit'],
    ['They meet every week.', 'every week', 'P1W', 'a set'],
    ['They left two days ago.', 'two days ago', '2022-01-27', 'counted from the report'],
  ];
  test.each(rows)('%s', (text, words, value, why) => expect(values(text, SATURDAY), why).toEqual([[words, value]]));

  test.each(rows)('%s (in capitals)', (text, words, value, why) => {
    const found = values(text.toUpperCase(), SATURDAY);
    expect(found, why).toEqual([[words.toUpperCase(), value]]);
  });
});

describe('no times', () => {
  test.each([
    ['A 44-year-old man fled.', 'an age'],
    ['He is 44 years old.', 'an age'],
    ['He may march on.', 'verbs that are names of months elsewhere'],
    ['It cost $1990 in all.', 'a price'],
  ])('%s', (text, why) => expect(values(text, SATURDAY), why).toEqual([]));
});

describe('basis', () => {
  test('without a date of publication relative expressions keep their offset', () => {
    const [, time] = timesOf('They left yesterday.')[0] as readonly [string, TimeExpression];
    expect(time).toMatchObject({ basis: 'unresolved', offset: '-P1D' });
    expect(time).not.toHaveProperty('value');
  });

  test('impossible dates keep their words, a problem and no value', () => {
    const text = 'The vote was held on 31 February 2022.';
    const record = read({ text, language: 'en', published: SATURDAY }, { resources: {} });
    expect(record.times).toHaveLength(1);
    expect(record.times[0]).not.toHaveProperty('value');
    expect(record.problems.map(({ code }) => code)).toEqual(['impossible-date']);
  });

  test('day and month that could be swapped are flagged', () => {
    const [, time] = timesOf('It began on 3/4/2021.', SATURDAY)[0] as readonly [string, TimeExpression];
    expect(time).toMatchObject({ value: '2021-03-04', alternatives: ['2021-04-03'] });
  });

  test('"a few days later" counts from the date told last', () => {
    const found = timesOf('Protests began on January 2. Offices burned a few days later.', SATURDAY);
    expect(found.map(([words]) => words)).toEqual(['January 2', 'a few days later']);
    expect(found[1]?.[1]).toMatchObject({
      basis: 'context',
      anchor: 't1',
      interval: { from: '2022-01-04', to: '2022-01-07' },
    });
  });

  test('the dateline wins over publication for weekdays', () => {
    const found = timesOf('SEMEY, January 28. /STEPPE WIRE/. Police said on Friday that all was calm.', '2022-01-30');
    expect(found.at(-1)?.[1]).toMatchObject({ value: '2022-01-28', basis: 'dateline' });
  });
});
