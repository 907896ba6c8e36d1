import { expect, test } from 'vitest';
import type { Toll, TollPoint } from '../facts.ts';
import { marksOf, relationTold, speakersOf, told, tollKey, totalsIn } from './series.ts';

const point = (statement: string, speaker: string, value: number, more: Partial<TollPoint> = {}): TollPoint => ({
  statement,
  speaker,
  min: value,
  max: value,
  asOf: { value: '2022-01-09', basis: 'said' },
  ...more,
});

const tollOf = (...points: readonly TollPoint[]): Toll => ({ event: 'e', measure: 'killed', points });

const given = tollOf(
  point('a#f1', 'Ministry', 164),
  point('b#f1', 'Ministry', 164, { relation: 'repeats', of: 'a#f1' }),
  point('c#f1', 'Prosecutor', 164, { relation: 'retracts', of: 'a#f1' }),
  point('d#f1', 'Prosecutor', 225, { asOf: { value: '2022-01-15', basis: 'said' } }),
  point('e#f1', 'Deputy', 230, { asOf: { value: '2022-03-14', basis: 'said' }, relation: 'updates', of: 'd#f1' }),
);

const marks = marksOf(given, {
  withdrawn: new Set(['a#f1', 'b#f1']),
  publishedOn: (statement) => (statement === 'c#f1' ? '2022-01-31' : undefined),
});

test('a value a speaker gives for one day is one mark, with all statements that give it', () => {
  expect(marks.map(({ statements }) => statements)).toEqual([['a#f1', 'b#f1'], ['d#f1'], ['c#f1'], ['e#f1']]);
});

test('what was taken back and what takes it back are told apart', () => {
  expect(marks.map(({ min, standing }) => [min, standing])).toEqual([
    [164, 'withdrawn'],
    [225, 'stands'],
    [164, 'retracts'],
    [230, 'stands'],
  ]);
});

test('a number is taken back on the day this is said, whichever day it was of', () => {
  expect(marks.find(({ standing }) => standing === 'retracts')?.day).toBe('2022-01-31');
});

test('a relation names the value and whose it was; a repetition is none', () => {
  expect(marks.map((mark) => relationTold(mark, given.points))).toEqual([
    undefined,
    undefined,
    'says it was taken back: 164 of Ministry',
    'updates 225 of Prosecutor',
  ]);
});

test('whoever gives most values comes first', () => {
  expect(speakersOf(marks)).toEqual(['Prosecutor', 'Ministry', 'Deputy']);
});

test('parts and increments are no steps of a total, but all there is where no total is', () => {
  const [whole, part] = marksOf(tollOf(point('a#f1', 'A', 9), point('a#f2', 'A', 3, { kind: 'subset' })), {
    withdrawn: new Set(),
    publishedOn: () => undefined,
  });
  if (!whole || !part) throw new Error('two marks are expected');
  expect(totalsIn([whole, part])).toEqual([whole]);
  expect(totalsIn([part])).toEqual([part]);
  expect([told(whole), told(part)]).toEqual(['9', '3 of them']);
});

test('the address of a toll tells measure, group and place apart', () => {
  const place = { id: 'geonames:1', name: 'Almaty', kind: 'city' } as const;
  const keys = [{}, { ofWhom: 'children' }, { scope: { place } }].map((more) =>
    tollKey({ measure: 'killed', ...more }),
  );
  expect(keys).toEqual(['killed', 'killed~children', 'killed~~geonames:1']);
});
