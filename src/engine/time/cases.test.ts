import { describe, expect, test } from 'vitest';
import { timesOf, values } from '../../../test/support/times.ts';

const intervals = (text: string, published?: string): readonly (readonly [string, string])[] =>
  timesOf(text, published).map(([words, { interval }]) => [words, `${interval?.from}..${interval?.to}`]);

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const dayOf = (date: number): string => `2022-05-${String(date).padStart(2, '0')}`;

describe('every weekday in a report of every day of a week (9 May 2022 was a Monday)', () => {
  const rows = weekdays.flatMap((name, said) => weekdays.map((_, printed) => [name, said, printed] as const));

  test.each(rows)(
    '%s (%i) printed on weekday %i: what was is the last one, that day included',
    (name, said, printed) => {
      const date = 9 + printed - ((printed - said + 7) % 7);
      expect(values(`Two men fled on ${name}.`, dayOf(9 + printed))).toEqual([[name, dayOf(date)]]);
    },
  );

  test.each(rows)(
    '%s (%i) printed on weekday %i: what will be is the next one, that day included',
    (name, said, printed) => {
      const date = 9 + printed + ((said - printed + 7) % 7);
      expect(values(`The council will vote on ${name}.`, dayOf(9 + printed))).toEqual([[name, dayOf(date)]]);
    },
  );

  test.each(rows)('last %s (%i) printed on weekday %i is never that day', (name, said, printed) => {
    const date = 9 + printed - ((printed - said + 6) % 7) - 1;
    expect(values(`Two men fled last ${name}.`, dayOf(9 + printed))).toEqual([[`last ${name}`, dayOf(date)]]);
  });
});

type Row = readonly [text: string, published: string, found: readonly (readonly [string, string])[], why: string];

describe('which way a weekday looks', () => {
  const rows: readonly Row[] = [
    ['The court meets Monday.', '2022-05-11', [['Monday', '2022-05-16']], 'a plain present tells a plan'],
    ['Police say two men fled Monday.', '2022-05-11', [['Monday', '2022-05-09']], '"say" tells of what was'],
    ['They agreed to meet on Monday.', '2022-05-11', [['Monday', '2022-05-16']], 'what is agreed lies ahead'],
    ['They managed to flee on Monday.', '2022-05-11', [['Monday', '2022-05-09']], 'what was managed does not'],
    ['He said the team would leave Monday.', '2022-05-11', [['Monday', '2022-05-16']], 'the future as told before'],
    ['The town beat its rivals on Monday.', '2022-05-11', [['Monday', '2022-05-09']], '"beat" is its own past'],
    ['It has been quiet since Monday.', '2022-05-11', [['Monday', '2022-05-09']], '"since" looks back'],
    ["They spoke ahead of Sunday's vote.", '2022-05-11', [['Sunday', '2022-05-15']], 'what they wait for'],
    ["They fear more after Sunday's blast.", '2022-05-11', [['Sunday', '2022-05-08']], 'what they speak of'],
    ['It happened a week ago Monday.', '2022-05-11', [['a week ago Monday', '2022-05-02']], 'a week before it'],
  ];
  test.each(rows)('%s (%s)', (text, published, found, why) => expect(values(text, published), why).toEqual(found));
});

describe('ends of years, leap days and centuries', () => {
  const rows: readonly Row[] = [
    ['He died on Dec. 30.', '2022-01-02', [['Dec. 30', '2021-12-30']], 'three days ago, in the year before'],
    ['It will open on Jan. 3.', '2021-12-30', [['Jan. 3', '2022-01-03']], 'in the year to come'],
    [
      'They fought from Dec. 30 to Jan. 4.',
      '2022-01-29',
      [
        ['Dec. 30', '2021-12-30'],
        ['Jan. 4', '2022-01-04'],
      ],
      'a range over the year end',
    ],
    [
      'It lasted from Nov. 5 through Feb. 7, 2021.',
      '2022-01-29',
      [
        ['Nov. 5', '2020-11-05'],
        ['Feb. 7, 2021', '2021-02-07'],
      ],
      'the year of the end serves the beginning',
    ],
    ['It fell last week.', '2021-01-04', [['last week', '2020-W53']], 'a year of 53 weeks'],
    ['They met on Feb. 29.', '2024-03-10', [['Feb. 29', '2024-02-29']], 'a leap day of this year'],
    [
      'They meet the day after Feb. 28, 2024.',
      '2024-03-10',
      [['the day after Feb. 28, 2024', '2024-02-29']],
      'counted over a leap day',
    ],
    [
      'They meet the day after Feb. 28, 2023.',
      '2024-03-10',
      [['the day after Feb. 28, 2023', '2023-03-01']],
      'no leap day in that year',
    ],
    [
      'It began on 5.1.22 and on 13 JAN 90.',
      '2022-01-29',
      [
        ['5.1.22', '2022-01-05'],
        ['13 JAN 90', '1990-01-13'],
      ],
      'years of two digits: at most ten years ahead',
    ],
    [
      "In '98 and in the '60s it was so.",
      '2022-01-29',
      [
        ["'98", '1998'],
        ["the '60s", '196'],
      ],
      'the same with an apostrophe',
    ],
    [
      'It was so in the 1800s and the early 1900s.',
      '2022-01-29',
      [
        ['the 1800s', '18'],
        ['the early 1900s', '19'],
      ],
      'hundreds are centuries',
    ],
    ['It was so in the 2000s.', '2022-01-29', [['the 2000s', '200']], 'but these are still a decade'],
    [
      'The war began on May 24, 2019. He called on the 20th.',
      '2022-01-29',
      [
        ['May 24, 2019', '2019-05-24'],
        ['the 20th', '2022-01-20'],
      ],
      'a date long past gives no month',
    ],
    ['It was built in 300 BC.', '2022-01-29', [['300 BC', 'BC0300']], 'no year of ours'],
  ];
  test.each(rows)('%s (%s)', (text, published, found, why) => expect(values(text, published), why).toEqual(found));
});

describe('times of day', () => {
  const rows: readonly Row[] = [
    [
      'It ended at 24:00 on 31 December 2021.',
      '2022-01-29',
      [['24:00 on 31 December 2021', '2021-12-31T24:00']],
      'the end of that day',
    ],
    [
      'It ended at midnight on Friday.',
      '2022-01-29',
      [['midnight on Friday', '2022-01-28T24:00']],
      'the end of Friday',
    ],
    [
      'It began shortly after midnight on Friday.',
      '2022-01-29',
      [['midnight on Friday', '2022-01-28T00:00']],
      'the beginning of Friday',
    ],
    [
      'It struck at 14:00 UTC+3 on 12 January.',
      '2022-01-29',
      [['14:00 UTC+3 on 12 January', '2022-01-12T14:00+03:00']],
      'a zone by its distance',
    ],
    [
      'It struck at 0430 GMT on 12 January.',
      '2022-01-29',
      [['0430 GMT on 12 January', '2022-01-12T04:30Z']],
      'wire style',
    ],
    [
      'Police were called at 9:40 p.m. local time (1940 GMT) Friday.',
      '2022-01-29',
      [
        ['9:40 p.m. local time', '2022-01-28T21:40'],
        ['1940 GMT', '2022-01-28T19:40Z'],
        ['Friday', '2022-01-28'],
      ],
      'the same without "on"',
    ],
    [
      'Two men were shot in the early hours of Saturday morning.',
      '2022-01-29',
      [['the early hours of Saturday morning', '2022-01-29TMO']],
      'one phrase',
    ],
    ['The trial is expected to last three weeks.', '2022-01-29', [['three weeks', 'P3W']], '"last" is a verb here'],
    [
      'It began at 11 p.m. (2000 GMT) on Friday.',
      '2022-01-29',
      [
        ['11 p.m.', '2022-01-28T23:00'],
        ['2000 GMT', '2022-01-28T20:00Z'],
        ['Friday', '2022-01-28'],
      ],
      'both clocks take the day behind them',
    ],
    [
      'It was open from 9 a.m. to 5 p.m. Monday.',
      '2022-01-29',
      [
        ['9 a.m.', '2022-01-24T09:00'],
        ['5 p.m. Monday', '2022-01-24T17:00'],
      ],
      'both ends are of that day',
    ],
    [
      'He was seen between 11 and 2 p.m. on Friday.',
      '2022-01-29',
      [
        ['11', '2022-01-28T11:00'],
        ['2 p.m. on Friday', '2022-01-28T14:00'],
      ],
      'eleven in the morning',
    ],
    [
      'It struck at half past three in the afternoon.',
      '2022-01-29',
      [['half past three in the afternoon', '2022-01-29T15:30']],
      'spoken',
    ],
    [
      'A blast woke them in the early hours of Sunday.',
      '2022-01-29',
      [['the early hours of Sunday', '2022-01-23TMO']],
      'the morning of that day',
    ],
    [
      'A man was shot on Friday night, police said on Saturday. It began at 9:40 p.m.',
      '2022-01-29',
      [
        ['Friday night', '2022-01-28TNI'],
        ['Saturday', '2022-01-29'],
        ['9:40 p.m.', '2022-01-28T21:40'],
      ],
      'the day of the shooting, not of the words',
    ],
  ];
  test.each(rows)('%s (%s)', (text, published, found, why) => expect(values(text, published), why).toEqual(found));
});

describe('feasts', () => {
  const rows: readonly Row[] = [
    ['It was calm on Eid al-Fitr.', '2022-06-01', [['Eid al-Fitr', '2022-05-02']], 'by the moon'],
    ['Ramadan 2030 will come twice.', '2029-06-01', [['Ramadan 2030', '2030-XX-XX']], 'the first of the two'],
    [
      'They prayed on Orthodox Easter.',
      '2022-06-01',
      [['Orthodox Easter', '2022-04-24']],
      'a week after the western one',
    ],
    ['They shut on Good Friday.', '2022-06-01', [['Good Friday', '2022-04-15']], 'two days before Easter'],
    ['They danced on the Lunar New Year.', '2022-06-01', [['Lunar New Year', '2022-02-01']], 'by the Chinese calendar'],
    [
      "Ukraine's Independence Day was quiet.",
      '2022-09-01',
      [["Ukraine's Independence Day", '2022-08-24']],
      'the country is named',
    ],
    [
      'It opened on Tuesday, Independence Day.',
      '2022-09-08',
      [
        ['Tuesday', '2022-09-06'],
        ['Independence Day', '2022-09-06'],
      ],
      'the day beside it tells whose',
    ],
    [
      'They met the day after Thanksgiving.',
      '2022-12-01',
      [['the day after Thanksgiving', '2022-11-25']],
      'counted from a feast',
    ],
  ];
  test.each(rows)('%s (%s)', (text, published, found, why) => expect(values(text, published), why).toEqual(found));

  test('a feast that countries keep on other days is a guess, and one of the moon has a day to spare', () => {
    expect(timesOf('It was shut on Independence Day.', '2022-09-08')[0]?.[1].certainty).toBe('guessed');
    expect(intervals('It was calm on Eid al-Adha.', '2022-08-01')).toEqual([['Eid al-Adha', '2022-07-08..2022-07-10']]);
  });
});

describe('days a phrase can mean', () => {
  const rows: readonly Row[] = [
    ['By Friday 12 had died.', '2022-01-29', [['Friday', 'null..2022-01-28']], 'any day up to it'],
    [
      'It began shortly before 6 a.m. on Sunday, Jan. 23.',
      '2022-01-29',
      [['6 a.m. on Sunday, Jan. 23', '2022-01-23..2022-01-23']],
      'so close it is that day',
    ],
    [
      'They counted 340 between January and June 2020.',
      '2022-01-29',
      [
        ['January', '2020-01-01..2020-01-31'],
        ['June 2020', '2020-06-01..2020-06-30'],
      ],
      'both are of the year named',
    ],
    ['It was calm until 5 January.', '2022-01-29', [['5 January', 'null..2022-01-05']], 'the same'],
    ['It was calm before 5 January.', '2022-01-29', [['5 January', 'null..2022-01-04']], 'without the day itself'],
    ['It has been calm since 5 January.', '2022-01-29', [['5 January', '2022-01-05..null']], 'open ahead'],
    [
      'Sales fell in fiscal 2021.',
      '2022-01-29',
      [['fiscal 2021', '2020-02-01..2022-03-31']],
      'the months of the year are not told',
    ],
    ['Spending rose in the 2019-20 season.', '2022-01-29', [['2019-20', '2019-01-01..2020-12-31']], 'two years'],
    [
      'It fell in the first half of January.',
      '2022-01-29',
      [['the first half of January', '2022-01-01..2022-01-15']],
      'half a month',
    ],
    [
      'It fell in the second week of May.',
      '2022-01-29',
      [['the second week of May', '2021-05-08..2021-05-14']],
      'its second seven days',
    ],
    [
      'It fell in the last 24 hours.',
      '2022-01-29',
      [['the last 24 hours', '2022-01-28..2022-01-29']],
      'they began yesterday',
    ],
    [
      'It fell in the week of March 6, 2022.',
      '2022-03-29',
      [['the week of March 6, 2022', '2022-02-28..2022-03-06']],
      'the ISO week around it',
    ],
  ];
  test.each(rows)('%s (%s)', (text, published, found, why) => expect(intervals(text, published), why).toEqual(found));
});

test.each([
  ['$33 million a year', 'a rate'],
  ['a couple in their sixties', 'an age'],
  ['a man in his early 20s', 'an age too'],
  ['He died aged 71 years.', 'an age in full'],
  ['Trains to Mar del Plata stood still.', 'a town'],
])('%s is no time: %s', (text) => expect(values(`It was ${text}`, '2022-01-29')).toEqual([]));
