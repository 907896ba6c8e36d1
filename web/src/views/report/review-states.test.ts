import { expect, test } from 'vitest';
import type { ReportReview, ValueState } from '../../../../src/model/review.ts';
import { judgedOf, lastOwn, rejectedItems } from './review-states.ts';

const state = (path: string, more: Partial<ValueState>): ValueState => ({
  path,
  state: 'accepted',
  decisions: [],
  by: ['Ann'],
  at: '2026-01-02T00:00:00Z',
  ...more,
});

const states = [
  state('/figures/f1', {}),
  state('/figures/f1/exact', { state: 'corrected', machine: true, value: false }),
  state('/figures/f1/max', { state: 'corrected', machine: 164, value: 170 }),
  state('/figures/f1/min', { state: 'corrected', by: ['Bo'], at: '2026-01-03T00:00:00Z', machine: 164, value: 160 }),
  state('/figures/f10', { state: 'rejected', decisions: ['d3'] }),
];

test.each<[string, string | undefined]>([
  ['/figures/f1', 'corrected'],
  ['/figures/f10', 'rejected'],
  ['/figures/f2', undefined],
])('%s is %s', (path, told) => expect(judgedOf(states, path)?.state).toBe(told));

test('a finding corrected in one field names the field, all who judged it and when the last did', () =>
  expect(judgedOf(states, '/figures/f1')).toMatchObject({
    by: ['Ann', 'Bo'],
    at: '2026-01-03T00:00:00Z',
    corrected: [{ path: '/figures/f1/min', machine: 164 }, { path: '/figures/f1/max' }],
  }));

const decision = (id: string, more: object) => ({ id, by: 'Ann', what: 'accept', target: {}, ...more });

const review = {
  states,
  decisions: [
    decision('d1', {}),
    decision('d2', { by: 'Bo' }),
    decision('d3', { what: 'reject', target: { position: { start: 4, end: 8 }, quote: { exact: 'four' } } }),
    decision('d4', {}),
    decision('d5', { what: 'undo', old: 'd4' }),
  ],
} as unknown as ReportReview;

test('what was rejected stands at the words it was rejected on', () =>
  expect(rejectedItems(review)).toMatchObject([
    { id: 'f10', layer: 'figures', anchor: { start: 4, end: 8 }, marks: [{ tone: 'rejected' }] },
  ]));

test.each([
  ['Ann', 'd3'],
  ['Bo', 'd2'],
  ['Cy', undefined],
])('%s takes back %s', (by, id) => expect(lastOwn(review, by)).toBe(id));
