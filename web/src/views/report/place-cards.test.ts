import { expect, test } from 'vitest';
import { placeCards } from './place-cards.ts';

const cards = (...lines: readonly number[]) => lines.map((at) => ({ at, height: 10 }));

test.each<[string, readonly number[], readonly number[]]>([
  ['with room enough each is at its line', [0, 50, 90], [0, 50, 90]],
  ['two at one line share the way', [50, 50], [45, 55]],
  ['at the head they go down', [0, 0, 0], [0, 10, 20]],
  ['a crowd pushes only its neighbours', [50, 52, 54, 200], [42, 52, 62, 200]],
  ['nothing', [], []],
])('%s', (_, lines, tops) => expect(placeCards(cards(...lines)).map(Math.round)).toEqual(tops));

test.each<[string, readonly number[], readonly number[]]>([
  ['those above move up, those below down', [50, 50, 50, 50], [30, 40, 50, 60]],
  ['the others stay where they can', [10, 80, 90, 104], [10, 80, 90, 104]],
])('the third held at its line: %s', (_, lines, tops) =>
  expect(placeCards(cards(...lines), { from: 2, before: 3 })).toEqual(tops),
);

test('cards that are held together stay together, however high', () => {
  const wanted = [...cards(10), { at: 20, height: 100 }, { at: 20, height: 50 }, ...cards(30, 300)];
  expect(placeCards(wanted, { from: 1, before: 3 })).toEqual([10, 20, 120, 170, 300]);
});

test('where there is no room above, what is held goes down', () => {
  expect(placeCards(cards(0, 0, 0, 5), { from: 3, before: 4 })).toEqual([0, 10, 20, 30]);
});

test('never overlaps and keeps the order', () => {
  const wanted = Array.from({ length: 400 }, (_, index) => ({ at: (index * 37) % 900, height: 8 + (index % 5) })).sort(
    (a, b) => a.at - b.at,
  );
  const tops = placeCards(wanted, { from: 200, before: 203 });
  tops.slice(1).forEach((top, index) => {
    const before = (tops[index] as number) + (wanted[index]?.height ?? 0);
    expect(top).toBeGreaterThanOrEqual(before - 0.001);
  });
});
