import { describe, expect, test } from 'vitest';
import type { AnyFinding } from './finding.ts';
import { added, blankOf, changedIn, corrected, faultIn, judged } from './drafts.ts';

const figure: AnyFinding = {
  id: 'f1',
  rule: 'en/figure/number',
  certainty: 'stated',
  span: { start: 3, end: 6 },
  words: '164',
  measure: 'killed',
  min: 164,
  max: 164,
  exact: true,
  kind: 'total',
  attribution: 'a1',
};
const about = { report: 'r', path: '/figures/f1', layer: 'figures' as const, finding: figure };

describe('what a form changed', () => {
  test.each([
    ['nothing', {}, {}],
    ['a field put back', { measure: 'killed' }, {}],
    ['what was and is absent', { asOf: null }, {}],
    ['one bound: no longer a bare number', { max: null }, { max: null, exact: false }],
    ['both bounds: still a bare number', { min: 146, max: 146 }, { min: 146, max: 146 }],
    ['an object in another order', { measure: 'injured', asOf: null }, { measure: 'injured' }],
  ])('%s', (_, edits, changed) => expect(changedIn('figures', figure, edits)).toEqual(changed));
});

describe('what cannot be', () => {
  test.each([
    ['the least above the most', 'figures', { min: 200 }, 'The least is above the most.'],
    ['no most', 'figures', { min: 200, max: null }, undefined],
    [
      'days the wrong way round',
      'events',
      { time: { from: '2022-01-06', to: '2022-01-05' } },
      'It ends before it begins.',
    ],
    ['days open at one end', 'times', { interval: { from: '2022-01-06', to: null } }, undefined],
    ['one day', 'times', { interval: { from: '2022-01-06', to: '2022-01-06' } }, undefined],
  ] as const)('%s', (_, layer, edits, fault) => expect(faultIn(layer, figure, edits)).toBe(fault));
});

describe('drafts', () => {
  test('a correction of one field is of its path', () =>
    expect(corrected(about, { measure: 'injured' }, ' wrong ')).toEqual([
      {
        what: 'correct',
        target: { report: 'r', path: '/figures/f1/measure' },
        old: 'killed',
        new: 'injured',
        why: 'wrong',
      },
    ]));

  test('bounds that hold only together are one correction', () =>
    expect(corrected(about, { min: 300, max: 400 }, 'new count')).toEqual([
      {
        what: 'correct',
        target: { report: 'r', path: '/figures/f1' },
        old: { min: 164, max: 164, exact: true },
        new: { min: 300, max: 400, exact: false },
        why: 'new count',
      },
    ]));

  test('a form that changed nothing decides nothing', () => expect(corrected(about, { min: 164 }, 'x')).toEqual([]));

  test('what was seen goes along, without what no reviewer corrects', () => {
    const [draft] = judged('accept', about);
    expect(draft?.old).toMatchObject({ measure: 'killed', min: 164, asOf: null });
    expect(draft?.old).not.toHaveProperty('rule');
    expect(draft).not.toHaveProperty('why');
  });

  test('what is added leaves out what nobody said', () =>
    expect(
      added(
        { report: 'r', layer: 'figures', span: { start: 1, end: 2 } },
        { min: 3, max: null, asOf: null, event: undefined, attribution: null },
        '',
      ),
    ).toEqual({
      what: 'add',
      target: { report: 'r', path: '/figures', span: { start: 1, end: 2 } },
      new: { min: 3, max: null, attribution: null },
    }));
});

describe('what a new figure begins with', () => {
  test.each([
    ['twelve', {}],
    ['4,500 people', { min: 4500, max: 4500 }],
    ['at 5 in the morning 12', {}],
    ['12 345', { min: 12_345, max: 12_345 }],
  ])('%s', (words, bounds) => expect(blankOf('figures', words)).toEqual({ kind: 'total', ...bounds }));
});
