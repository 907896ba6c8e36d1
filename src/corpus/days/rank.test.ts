import { expect, test } from 'vitest';
import { rankDays } from './rank.ts';
import type { DayVotes } from './votes.ts';

const votes = (report: string, published: string, dates: readonly string[], happened = true): DayVotes => ({
  report,
  published,
  sentences: [
    { start: 0, end: 20, tells: true },
    { start: 21, end: 40, tells: true },
  ],
  lead: [0],
  days: dates.map((date) => ({ date, named: true, happened, sentences: [1] })),
});
const datesOf = (all: readonly DayVotes[]): readonly string[] => rankDays(all).map(({ date }) => date);

const cases: readonly (readonly [why: string, all: readonly DayVotes[], expected: readonly string[]])[] = [
  [
    'the day more reports name comes first',
    [
      votes('a', '2021-05-20', ['2021-05-02', '2021-05-09']),
      votes('b', '2021-05-20', ['2021-05-09', '2021-05-02']),
      votes('c', '2021-05-20', ['2021-05-09']),
    ],
    ['2021-05-09', '2021-05-02', '2021-05-20'],
  ],
  [
    'what is still told later was of weight',
    [votes('a', '2021-05-02', ['2021-05-02']), votes('b', '2021-08-02', ['2021-04-02'])],
    ['2021-04-02', '2021-05-02', '2021-08-02'],
  ],
  [
    'a day on which something happened comes before one that is only named',
    [votes('a', '2021-05-20', ['2021-05-02'], false), votes('b', '2021-05-20', ['2021-05-09'])],
    ['2021-05-09', '2021-05-02', '2021-05-20'],
  ],
  [
    'the day after a great one is its echo',
    [
      ...['a', 'b', 'c', 'd'].map((id) => votes(id, '2021-06-20', ['2021-05-03'])),
      ...['e', 'f', 'g'].map((id) => votes(id, '2021-06-20', ['2021-05-04'])),
      ...['h', 'i'].map((id) => votes(id, '2021-06-20', ['2021-05-10'])),
    ],
    ['2021-05-03', '2021-05-10', '2021-05-04', '2021-06-20'],
  ],
  [
    'days of one weight stand in order',
    [votes('a', '2021-05-02', ['2021-05-08', '2021-05-06'])],
    ['2021-05-06', '2021-05-08', '2021-05-02'],
  ],
];

test.each(cases)('%s', (_why, all, expected) => {
  expect(datesOf(all)).toEqual(expected);
});

test('a report that tells a whole history says more of each of its days', () => {
  const history = ['2021-01-05', '2021-02-05', '2021-03-05', '2021-04-05'];
  const [first] = rankDays([votes('a', '2021-05-02', history)]);
  const [alone] = rankDays([votes('a', '2021-05-02', ['2021-01-05'])]);
  expect(first?.date).toBe('2021-01-05');
  expect(first?.importance).toBeCloseTo(2 * (alone?.importance ?? 0), 1);
});

test('days to come make no history', () => {
  const calendar = ['2021-06-01', '2021-07-01', '2021-08-01', '2021-09-01'];
  expect(rankDays([votes('a', '2021-05-02', calendar)])[0]?.importance).toBe(
    rankDays([votes('a', '2021-05-02', ['2021-06-01'])])[0]?.importance,
  );
});

test('the sentences that name the day may speak for it, and those that lead the reports of the day and the next', () => {
  const days = rankDays([
    votes('a', '2021-05-03', []),
    votes('b', '2021-05-04', ['2021-05-03']),
    votes('c', '2021-05-09', ['2021-05-03']),
  ]);
  const day = days.find(({ date }) => date === '2021-05-03');
  expect(day?.reports).toEqual(['b', 'c']);
  expect(day?.candidates.map(({ report, start, dated }) => [report, start, dated])).toEqual([
    ['a', 0, false],
    ['b', 21, true],
    ['b', 0, false],
    ['c', 21, true],
  ]);
});

test('the range is kept, and the order of the reports does not matter', () => {
  const all = [
    votes('a', '2021-05-03', ['2021-05-01', '2021-04-01']),
    votes('b', '2021-05-04', ['2021-05-03', '2021-05-01', '2021-03-01']),
    votes('c', '2021-05-09', ['2021-05-03', '2021-06-01']),
  ];
  const range = { from: '2021-05-01', to: '2021-05-09' };
  const ranked = rankDays(all, range);
  expect(ranked.map(({ date }) => date).sort()).toEqual(['2021-05-01', '2021-05-03', '2021-05-04', '2021-05-09']);
  expect(rankDays([...all].reverse(), range)).toEqual(ranked);
});

test('a report without a day of publication still votes', () => {
  const { published: _, ...undated } = votes('a', '2021-05-03', ['2021-05-01']);
  expect(rankDays([undated]).map(({ date }) => date)).toEqual(['2021-05-01']);
});
