import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findFiles, isUnread } from './files.ts';
import { judgeGold, scoreGold, type GoldRow } from './scorers/gold.ts';
import type { Task } from './task.ts';
import { gold } from './tasks/gold.ts';

const text = 'By 4 May the ferry from Orme was late.';
const time = { start: 3, end: 8, type: 'DATE', value: '2020-05-04' };
const place = { start: 24, end: 28, lat: 1, lon: 2, country: 'PE' };
const interval = { from: null, to: '2020-05-04' };
const row: GoldRow = {
  id: 'd',
  text,
  published: '2020-05-01',
  times: [{ ...time, interval }],
  places: [place],
  eventDate: { value: '2020-05-04', start: 3, end: 8 },
};
const right = {
  id: 'd',
  times: [{ ...time, interval }],
  places: [place],
  resolved: [place],
  eventDate: '2020-05-04',
};

test('everything right is 100', () => {
  expect(scoreGold([row], [right])).toMatchObject({
    'time strict F1': 100,
    'time value F1': 100,
    'interval accuracy': 100,
    'place exact F1': 100,
    'place of found': 100,
    'country of found': 100,
    'event date': 100,
  });
});

test('an interval with one wrong end, another country, no date', () => {
  const wrong = {
    ...right,
    times: [{ ...time, interval: { from: '2020-05-04', to: '2020-05-04' } }],
    places: [{ ...place, country: 'GB' }],
    eventDate: undefined,
  };
  expect(scoreGold([row], [wrong])).toMatchObject({
    'time value F1': 100,
    'interval accuracy': 0,
    'country of found': 0,
    'event date': 0,
  });
  expect(judgeGold(row, wrong).gold.map(({ hit }) => hit)).toEqual([true, true, false]);
});

test('the unread half is found only when asked for', () => {
  const names = (train: boolean) =>
    findFiles('/nowhere', [gold as unknown as Task], { train }).map((file) => file.name);
  expect(names(false)).toEqual(['dev']);
  expect(names(true)).toEqual(['dev', 'unread']);
  expect(names(true).map(isUnread)).toEqual([false, true]);
});

test('spans lie in their text, in order and apart, and intervals run forwards', () => {
  for (const name of ['dev', 'unread']) {
    const lines = readFileSync(new URL(`gold/when-where/${name}.jsonl`, import.meta.url), 'utf8').split('\n');
    const rows = lines.filter(Boolean).map((line) => JSON.parse(line) as GoldRow);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const one of rows) expect(faults(one), `${name} ${one.id}`).toEqual([]);
  }
});

/** Spans that begin or end in a space, leave the text or overlap; intervals that end before they begin. */
function faults({ text: words, times, places }: GoldRow): readonly string[] {
  const spans = [...times, ...places].sort((a, b) => a.start - b.start);
  const wrong = spans.filter(({ start, end }, index) => {
    const slice = words.slice(start, end);
    return slice.length !== end - start || slice.trim() !== slice || start < (spans[index - 1]?.end ?? 0);
  });
  const backwards = times.filter(({ interval: one }) => one?.from && one.to && one.from > one.to);
  return [...wrong, ...backwards].map(({ start, end }) => `${start}–${end}`);
}
