import { expect, test } from 'vitest';
import type { Telling } from '../../../api/types.ts';
import { factsFrom, tellingOf } from '../test-facts.ts';
import { rowsOf } from './rows.ts';
import type { Row } from './rows.ts';

const day = (from: string, basis: 'stated' | 'context', id?: string): Telling['time'] & {} => ({
  ...{ from, to: from, precision: 'day', basis },
  ...(id === undefined ? {} : { id }),
});

const point = (statement: string, value: number, relation?: 'retracts') => ({
  ...{ statement, speaker: 'Ministry', min: value, max: value, asOf: { value: '2022-01-09', basis: 'said' } },
  ...(relation === undefined ? {} : { relation }),
});

const facts = factsFrom({
  reports: [{ id: 'a' }, { id: 'b' }],
  origins: { Ministry: ['a#v1', 'b#v1', 'a#f1', 'b#f1'], Mayor: ['b#v2', 'b#f2'] },
  tellings: [
    tellingOf('a#v1', { time: day('2022-01-05', 'stated', 't1') }),
    tellingOf('b#v1', { time: day('2022-01-05', 'stated', 't7') }),
    tellingOf('b#v2', { main: false, type: 'use-of-force', polarity: 'negative', time: day('2022-01-06', 'context') }),
  ],
  tolls: [
    { event: 'e', measure: 'killed', points: [point('a#f1', 164), point('b#f1', 164), point('b#f2', 164, 'retracts')] },
  ],
  conflicts: [{ id: 'conflict:1', kind: 'occurrence', statements: ['a#v1', 'b#v2'], why: 'denied' }],
  withdrawn: ['a#f1', 'b#f1'],
});

const cell = (key: string, origin: string) =>
  rowsOf(facts)
    .find((row: Row) => row.key === key)
    ?.cells.get(`origin:${origin}`);

test('what one origin says twice is said once, with both places where it says so', () => {
  expect(cell('when', 'Ministry')).toMatchObject([
    {
      refs: [
        { report: 'a', finding: 't1' },
        { report: 'b', finding: 't7' },
      ],
      conflicts: [],
    },
  ]);
});

test('a denial is told as one, and leads to what it conflicts with', () => {
  expect(cell('happened', 'Mayor')).toMatchObject([
    { told: 'use of force', note: 'it did not happen', conflicts: [{ id: 'conflict:1' }] },
  ]);
});

test('of what is not the happening itself the day is not told as its day', () => {
  expect(cell('when', 'Mayor')).toBeUndefined();
});

test('a number that was taken back, and who says so', () => {
  expect(cell('toll~killed', 'Ministry')).toMatchObject([{ told: '164', standing: 'withdrawn' }]);
  expect(cell('toll~killed', 'Mayor')).toMatchObject([
    { told: '164', standing: 'retracts', note: expect.stringContaining('Ministry') },
  ]);
});

test('what nobody says has no row', () => {
  expect(rowsOf(facts).map(({ key }) => key)).toEqual(['happened', 'when', 'toll~killed']);
});
