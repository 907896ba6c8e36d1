import { expect, test } from 'vitest';
import { sentencesOf } from './evidence.ts';
import type { Candidate } from './rank.ts';

type Said = readonly [sentence: string, more?: Partial<Pick<Candidate, 'dated' | 'tells'>>];

/** What is given out for a day on which each report says one sentence. */
const given = (said: readonly Said[]): readonly string[] => {
  const texts = new Map(said.map(([text], index) => [`r${index}`, { text, language: 'en' }]));
  const candidates = said.map(([text, more], index) => ({
    report: `r${index}`,
    start: 0,
    end: text.length,
    dated: true,
    tells: false,
    ...more,
  }));
  const day = { date: '2021-05-03', importance: 1, reports: [], candidates };
  return sentencesOf(day, (report) => texts.get(report)).map(({ report, span }) =>
    (texts.get(report)?.text ?? '').slice(span.start, span.end),
  );
};

const sank = 'The ferry Tarn sank off Orme with forty passengers on Monday.';
const again = 'On Monday the ferry Tarn sank off Orme with forty passengers aboard.';
const divers = 'Divers found the ferry off Orme on Monday night.';
const market = 'Onions cost more at the market on Monday.';

test('the central sentence comes first, and what says the same is left out', () => {
  expect(given([[market], [sank], [again], [divers]])[0]).toMatch(/ferry Tarn sank/);
  expect(given([[market], [sank], [again], [divers]]).filter((one) => one === sank || one === again)).toHaveLength(1);
});

test('sentences that name the day decide what it is about', () => {
  const lead = { dated: false };
  expect(given([[market, lead], ['Market prices of onions rose.', lead], [sank]])[0]).toBe(sank);
});

test('what was done comes before what was said', () => {
  const spoke = 'Mayor Ruth Ollen spoke of bridges.';
  const broke = 'Three old bridges broke in Tarn.';
  expect(given([[spoke], [broke]])[0]).toBe(spoke);
  expect(given([[spoke], [broke, { tells: true }]])[0]).toBe(broke);
});

test('at most three whole sentences and eighty words are given out', () => {
  const words = (from: number, count: number): string =>
    `${Array.from({ length: count }, (_, index) => `ferry${from + index}`).join(' ')} ferry.`;
  expect(given([[words(0, 9)], [words(20, 9)], [words(40, 9)], [words(60, 9)]])).toHaveLength(3);
  expect(given([[words(0, 39)], [words(50, 40)], [words(100, 38)]])).toEqual([words(100, 38), words(0, 39)]);
  expect(given([[words(0, 81)]])).toEqual([]);
});

test('a report that is not at hand, or a sentence without a content word, is passed over', () => {
  const day = {
    date: '2021-05-03',
    importance: 1,
    reports: [],
    candidates: [{ report: 'gone', start: 0, end: 9, dated: true, tells: false }],
  };
  expect(sentencesOf(day, () => undefined)).toEqual([]);
  expect(given([['It was.']])).toEqual([]);
});
