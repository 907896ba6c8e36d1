import { expect, test } from 'vitest';
import { factsFrom, tellingOf } from '../test-facts.ts';
import { plain, sidesOf } from './sides.ts';

const time = (day: string) => ({ time: { from: day, to: day, precision: 'day', basis: 'stated' } }) as const;

const facts = factsFrom({
  reports: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
  tellings: [
    tellingOf('a#v1', time('2022-01-05')),
    tellingOf('b#v1', { ...time('2022-01-06'), polarity: 'negative' }),
    tellingOf('c#v1', time('2022-01-05')),
  ],
  tolls: [
    {
      event: 'e',
      measure: 'killed',
      points: [
        { statement: 'a#f1', speaker: 'A', min: 12, max: null },
        { statement: 'b#f1', speaker: 'B', min: 3, max: 3 },
      ],
    },
  ],
});

const sides = (kind: 'date' | 'occurrence' | 'figure' | 'actor', statements: readonly string[]) =>
  sidesOf(facts, { id: 'conflict:1', event: 'e', kind, statements, why: 'why' }).map((side) => [
    side.told.replaceAll(/\s/g, ' '),
    side.statements,
  ]);

test('statements that say the same stand on one side', () => {
  expect(sides('date', ['a#v1', 'b#v1', 'c#v1']).map(([, said]) => said)).toEqual([['a#v1', 'c#v1'], ['b#v1']]);
  expect(sides('occurrence', ['a#v1', 'b#v1'])).toEqual([
    ['killing happened', ['a#v1']],
    ['no killing', ['b#v1']],
  ]);
  expect(sides('figure', ['a#f1', 'b#f1'])).toEqual([
    ['at least 12', ['a#f1']],
    ['3', ['b#f1']],
  ]);
});

test('a statement whose answer is not known is on no side of others', () => {
  expect(sides('date', ['a#v1', 'gone#v1']).map(([told]) => told)).toHaveLength(2);
});

test.each([
  ['use-of-force: denied by police', 'use of force: denied by police'],
  ['same kind: use-of-force', 'same kind: use of force'],
  ['1 days apart', '1 day apart'],
  ['11 days apart', '11 days apart'],
  ['both name Al-Rashid', 'both name Al-Rashid'],
])('%s is put as %s', (why, expected) => expect(plain(why)).toBe(expected));

test('days are written as the reader writes them', () => {
  expect(plain('same day: 2022-01-02')).not.toContain('2022-01-02');
});
