import { expect, test } from 'vitest';
import { factsFrom } from '../test-facts.ts';
import { outlineOf, textsOf, tiesOf } from './ties.ts';

const link = (a: string, b: string, score: number) => ({ a: `${a}#i1`, b: `${b}#i1`, score, why: [`${a}-${b}`] });

const facts = factsFrom({
  reports: [
    { id: 'late', published: '2022-01-09' },
    { id: 'copy', published: '2022-01-06', copyGroup: 'copies:first' },
    { id: 'first', published: '2022-01-05', copyGroup: 'copies:first' },
    { id: 'undated' },
  ],
  origins: { Ministry: ['first#f1', 'copy#f1'], Mayor: ['late#f1'] },
  links: [
    link('copy', 'first', 1),
    link('first', 'late', 0.7),
    link('late', 'copy', 0.9),
    link('late', 'undated', 0.6),
  ],
  tolls: [
    {
      event: 'e',
      measure: 'killed',
      points: [
        { statement: 'first#f1', speaker: 'Ministry', min: 3, max: 3 },
        { statement: 'copy#f1', speaker: 'Ministry', min: 3, max: 3 },
        { statement: 'late#f1', speaker: 'Mayor', min: 8, max: 8 },
      ],
    },
  ],
});

test('copies are one text; the oldest stands first, what has no day last', () => {
  expect(textsOf(facts).map(({ reports }) => reports.map(({ id }) => id))).toEqual([
    ['first', 'copy'],
    ['late'],
    ['undated'],
  ]);
});

test('texts are tied once, by the strongest of their links, the weakest tie first; within a text nothing is tied', () => {
  expect(tiesOf(facts).map(({ score, why, pairs }) => [score, why, pairs])).toEqual([
    [0.6, ['late-undated'], 1],
    [0.9, ['late-copy'], 2],
  ]);
});

test('what an event would be of some of its texts', () => {
  const [first, late] = textsOf(facts);
  if (!first || !late) throw new Error('there are texts');
  expect(outlineOf(facts, [first])).toMatchObject({
    ...{ reports: 2, texts: 1, origins: 1, from: '2022-01-05', to: '2022-01-06' },
    tolls: [{ name: 'killed', values: ['3'] }],
  });
  expect(outlineOf(facts, [late])).toMatchObject({ reports: 1, origins: 1, tolls: [{ values: ['8'] }] });
});
