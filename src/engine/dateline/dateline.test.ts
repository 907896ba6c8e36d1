import { describe, expect, test } from 'vitest';
import { en } from '../../language/en/index.ts';
import { parseDateline } from './dateline.ts';

const words = en.core.dateline;

const cases: readonly (readonly [string, string, string | undefined, string | undefined, string])[] = [
  ['KABUL, Afghanistan (AP) — At least', 'KABUL, Afghanistan', undefined, 'AP', 'city and country, agency in brackets'],
  ['SAN SALVADOR, 3 JAN 90 -- The army', 'SAN SALVADOR', '1990-01-03', undefined, 'day first, two-digit year'],
  [
    'SAN EJEMPLO, 3 JAN 90 -- [REPORT] [TEXT] THE ARMY',
    'SAN EJEMPLO',
    '1990-01-03',
    undefined,
    'kinds of copy in square brackets',
  ],
  ['SEMEY, Jan. 9 (Steppe Wire) — The ministry', 'SEMEY', '2022-01-09', 'Steppe Wire', 'abbreviated month'],
  ['SEMEY, January 29. /STEPPE WIRE/. The', 'SEMEY', '2022-01-29', 'STEPPE WIRE', 'agency between slashes'],
  ['MOSCOW, Dec. 31 -- Officials', 'MOSCOW', '2021-12-31', undefined, 'the year before: nearest to 1 January 2022'],
  ['(CNN) — A man', '', undefined, 'CNN', 'agency alone'],
  ['LONDON — The court', 'LONDON', undefined, undefined, 'capitals and a dash'],
];

describe('parseDateline', () => {
  test.each(cases)('%s', (text, place, date, agency, why) => {
    const found = parseDateline(text, { start: 0, end: text.length }, { words, near: '2022-01-01' });
    expect(found, why).toBeDefined();
    expect(found?.place ? text.slice(found.place.start, found.place.end) : '', why).toBe(place);
    expect(found?.date, why).toBe(date);
    expect(found?.agency, why).toBe(agency);
  });

  test.each([
    ['Police, who said little, left', 'a sentence with a comma'],
    ['Paris. That is where', 'a one-word sentence'],
    ['Smith - who was there - left', 'dashes inside a sentence'],
    ['May 3 - a day', 'a date alone'],
  ])('%s is no dateline', (text, why) => {
    expect(parseDateline(text, { start: 0, end: text.length }, { words, near: '2022-01-01' }), why).toBeUndefined();
  });
});
