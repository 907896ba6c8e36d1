import { describe, expect, test } from 'vitest';
import type { TimeExpression } from '../../model/index.ts';
import { loadResources } from '../../jobs/resources.ts';
import { timesOf, values } from '../../../test/support/times.ts';
import { read } from '../read.ts';

const { models = [] } = loadResources();

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
    ['They left two decades ago.', 'two decades ago', '2002', 'decades counted in years'],
    ['They left half an hour later.', 'half an hour later', '2022-01-29', 'less than a day later is the same day'],
    ['It took half an hour.', 'half an hour', 'PT30M', 'half of a unit with an article'],
    ['It took a year and a half.', 'a year and a half', 'P1Y6M', 'half behind its unit'],
    ['It grew over the past decade.', 'the past decade', 'P10Y', 'a window of one long unit'],
    ['It fell in recent weeks.', 'recent weeks', 'PAST_REF', 'vague: no length is claimed'],
    ['It is calm now.', 'now', 'PRESENT_REF', 'a reference to the present'],
    ['It was so in the mid-1990s.', 'the mid-1990s', '199', 'middle of a decade'],
    ["It was so in the '80s.", "the '80s", '198', 'a short decade'],
    ['The third-quarter loss grew.', 'third-quarter', '2021-Q3', 'an adjective leaves the article to its noun'],
    ['It was so in Q3 2021.', 'Q3 2021', '2021-Q3', 'a code with its year'],
    ['It is closed each Thursday.', 'each Thursday', 'XXXX-WXX-4', 'a weekday that returns'],
    ['The market opens on Mondays.', 'Mondays', 'XXXX-WXX-1', 'a plural weekday returns'],
    ['They meet every other week.', 'every other week', 'P2W', 'every second one'],
    ['It has met annually.', 'annually', 'P1Y', 'an adverb of frequency'],
    ['It rained nearly two years.', 'nearly two years', 'P2Y', 'the bound belongs to the length'],
    ['It began on the 25th.', 'the 25th', '2022-01-25', 'a day of the month at hand'],
    ['It began on the 30th.', 'the 30th', '2021-12-30', 'not one still to come'],
    ['It hit at 2230 yesterday.', '2230 yesterday', '2022-01-28T22:30', 'wire clock before its day'],
    ['It hit at 4 in the morning.', '4 in the morning', '2022-01-29T04:00', 'the part of day decides the half'],
    ['It hit at 12:36 a.m. Friday.', '12:36 a.m. Friday', '2022-01-28T00:36', 'twelve in the night is zero'],
    ['It was built in the winter of 1994.', 'the winter of 1994', '1994-WI', 'season with a year'],
    ['It was so in 1990.', '1990', '1990', 'a year'],
    ['They met the previous Friday.', 'the previous Friday', '2022-01-28', 'no date told: from the report'],
    ['It shut on Christmas Day.', 'Christmas Day', '2021-12-25', 'a holiday'],
    ["In the 1960's it was so.", "the 1960's", '196', 'a decade as older copy writes it'],
    ['They shut the bridge until Tuesday.', 'Tuesday', '2022-02-01', 'a limit looks ahead'],
    ['They called a strike for Tuesday.', 'Tuesday', '2022-02-01', 'what is agreed on is ahead'],
    [
      'It will open, the owners have said, on Tuesday.',
      'Tuesday',
      '2022-02-01',
      'a clause set between says nothing of it',
    ],
    ['He died, doctors will show, on Tuesday.', 'Tuesday', '2022-01-25', 'nor does one that looks ahead'],
    ['They waited until Tuesday.', 'Tuesday', '2022-01-25', 'unless what lasted to it is over'],
    ['On 6 January 12 men fled.', '6 January', '2022-01-06', 'the number counts the men, it is no year'],
    ['It may end by the end of 2023.', 'the end of 2023', '2023', 'an edge of a year'],
  ];
  test.each(rows)('%s', (text, words, value, why) => expect(values(text, SATURDAY), why).toEqual([[words, value]]));

  test.each(rows)('%s (in capitals)', (text, words, value, why) => {
    const found = values(text.toUpperCase(), SATURDAY);
    expect(found, why).toEqual([[words.toUpperCase(), value]]);
  });
});

test('months that are verbs, where capitals do not tell', () => {
  expect(values('WORKERS WANT TO MARCH TODAY, AND THIS MAY HELP.', SATURDAY)).toEqual([['TODAY', SATURDAY]]);
  expect(values('THEY MET IN MARCH.', SATURDAY)).toEqual([['MARCH', '2021-03']]);
});

describe('no times', () => {
  test.each([
    ['A 44-year-old man fled.', 'an age'],
    ['He is 44 years old.', 'an age'],
    ['He may march on.', 'verbs that are names of months elsewhere'],
    ['It cost $1990 in all.', 'a price'],
    ['In the 1900 block of Elm Street they hid.', 'an address'],
    ['Three-quarters of them fled.', 'a fraction'],
    ['A quarter of the town fled.', 'another fraction'],
    ['He read the Daily Example.', 'a newspaper'],
    ['The firm Sun cut its quarterly dividend.', 'a firm, and a kind of dividend'],
    ['It lost $3 million.', 'a sum'],
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
    const record = read({ text, language: 'en', published: SATURDAY }, { resources: { models } });
    expect(record.times).toHaveLength(1);
    expect(record.times[0]).not.toHaveProperty('value');
    expect(record.problems.map(({ code }) => code)).toEqual(['impossible-date']);
  });

  test('day and month that could be swapped are flagged', () => {
    const [, time] = timesOf('It began on 3/4/2021.', SATURDAY)[0] as readonly [string, TimeExpression];
    expect(time).toMatchObject({ value: '2021-03-04', alternatives: ['2021-04-03'] });
  });

  test.each([
    ['It ran from 3/4/2021 to 20/4/2021.', '2021-04-03', 'another date of the report puts the day first'],
    ['It ran from 3/4/2021 to 4/20/2021.', '2021-03-04', 'another date of the report puts the month first'],
    ['It began on 5/1/2022.', '2022-01-05', 'the other reading lies ahead of the report'],
    ['It began on 5/1/2021.', '2021-05-01', 'no evidence: the order usual in the language'],
  ])('%s', (text, value, why) => {
    const time = timesOf(text, SATURDAY)[0]?.[1];
    expect(time?.value, why).toBe(value);
    expect(time?.alternatives, 'both readings are kept').toHaveLength(1);
    expect(time?.certainty).toBe('implied');
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

  test('"two days after" a date is counted from it', () => {
    const found = timesOf('He fled two days after January 2.', SATURDAY);
    expect(found[0]?.[1]).toMatchObject({ type: 'DURATION', value: 'P2D', anchor: 't2' });
    expect(found[0]?.[1].interval).toEqual({ from: '2022-01-04', to: '2022-01-04' });
    const week = timesOf('He fled a week before January 12.', SATURDAY)[0]?.[1];
    expect(week?.interval).toEqual({ from: '2022-01-05', to: '2022-01-05' });
  });

  test('both ends of a range are dates', () => {
    expect(values('It ran from January 5-7, 2021.', SATURDAY)).toEqual([
      ['January 5', '2021-01-05'],
      ['7, 2021', '2021-01-07'],
    ]);
    expect(values('It ran between 5 and 7 January.', SATURDAY)).toEqual([
      ['5', '2022-01-05'],
      ['7 January', '2022-01-07'],
    ]);
  });

  test('a clock takes the day named behind it', () => {
    expect(values('It hit at 2:15 p.m. on January 15.', SATURDAY)).toEqual([
      ['2:15 p.m. on January 15', '2022-01-15T14:15'],
    ]);
  });

  test('dates of a story long past share its year', () => {
    const found = timesOf('The trial opened on May 3, 1987. On May 9 it closed. On January 20 they left.', SATURDAY);
    expect(found.map(([, time]) => time.value)).toEqual(['1987-05-03', '1987-05-09', '2022-01-20']);
    expect(found[1]?.[1]).toMatchObject({ basis: 'context', anchor: 't1' });
  });

  test('without publication a year told serves the dates that follow', () => {
    const found = timesOf('The trial opened on May 3, 1987. On May 9 it closed. On Friday they left.');
    expect(found.map(([, time]) => time.value)).toEqual(['1987-05-03', '1987-05-09', 'XXXX-WXX-5']);
    expect(found[2]?.[1].basis).toBe('unresolved');
  });

  test('a guess is marked: no date was told before "the day before"', () => {
    expect(timesOf('They had left the day before.', SATURDAY)[0]?.[1].certainty).toBe('guessed');
  });

  test('edges narrow the interval, not the value', () => {
    const interval = (text: string) => timesOf(text, SATURDAY)[0]?.[1].interval;
    expect(interval('It fell in early January.')).toEqual({ from: '2022-01-01', to: '2022-01-16' });
    expect(interval('It fell in late January.')).toEqual({ from: '2022-01-16', to: '2022-01-31' });
    expect(interval('It fell in mid-January.')).toEqual({ from: '2022-01-08', to: '2022-01-24' });
  });

  test('references are open on the side they point to', () => {
    expect(timesOf('It was so in the past.', SATURDAY)[0]?.[1].interval).toEqual({ from: null, to: SATURDAY });
    expect(timesOf('It will be so in the future.', SATURDAY)[0]?.[1].interval).toEqual({ from: SATURDAY, to: null });
  });

  test('the dateline wins over publication for weekdays', () => {
    const found = timesOf('SEMEY, January 28. /STEPPE WIRE/. Police said on Friday that all was calm.', '2022-01-30');
    expect(found.at(-1)?.[1]).toMatchObject({ value: '2022-01-28', basis: 'dateline' });
  });
});

test('a language without words for time yields nothing', () => {
  const text = 'Xyz 2022-01-29 abc 10:35 def 1990.';
  expect(read({ text, language: 'zz', published: SATURDAY }, { resources: { models } }).times).toEqual([]);
});

describe('hostile input', () => {
  test.each([
    'the past three days ',
    'and a half ',
    'twenty ',
    'May ',
    '1 2/3 ',
    'the end of ',
    '10:35 ',
    'two-',
    '1-1-',
  ])('many of "%s"', (piece) => {
    const text = piece.repeat(3000);
    for (const { span } of read({ text, language: 'en', published: SATURDAY }, { resources: { models } }).times) {
      expect(span.start).toBeLessThan(span.end);
      expect(span.end).toBeLessThanOrEqual(text.length);
    }
  });

  test('a published date that is none leaves everything unresolved', () => {
    expect(timesOf('They left on Friday.', 'yesterday')[0]?.[1]).toMatchObject({ basis: 'unresolved' });
  });
});
