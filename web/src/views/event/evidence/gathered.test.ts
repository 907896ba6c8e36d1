import { expect, test } from 'vitest';
import { refOf } from '../facts.ts';
import { factsFrom } from '../test-facts.ts';
import { gathered } from './gathered.ts';

const facts = factsFrom({
  reports: [{ id: 'a', copyGroup: 'g' }, { id: 'b', copyGroup: 'g' }, { id: 'c' }],
  origins: { Mayor: ['a#f1', 'b#f1', 'c#f1'] },
});

test('the same sentence of reports that are one text is shown once; of another report it is shown too', () => {
  const shown = gathered(facts, ['a#f1', 'b#f1', 'c#f1', 'a#f1'].map(refOf));
  expect(shown.map(({ at, copies }) => [at.report, copies.map(({ report }) => report)])).toEqual([
    ['a', ['b']],
    ['c', []],
  ]);
});

test('words that did not come with the event are shown each', () => {
  const shown = gathered(facts, ['a#t1', 'b#t1'].map(refOf));
  expect(shown.map(({ at }) => at.report)).toEqual(['a', 'b']);
});
