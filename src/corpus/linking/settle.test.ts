import { describe, expect, test } from 'vitest';
import { incidentDate, incidentPlace, incidentTotal } from './settle.ts';
import type { IncidentSketch } from './sketch.ts';

const base: IncidentSketch = {
  id: 'r#i1',
  report: 'r',
  lead: true,
  shared: false,
  published: '2031-05-14',
  type: 'shooting',
  family: 'violence',
  types: ['shooting'],
  clocks: [],
  days: [],
  places: [],
  streets: [],
  spots: [],
  people: [],
  named: [],
  totals: [],
  instruments: [],
  headline: [],
  terms: [],
  aggregate: false,
};

const on = (day: string, more: Partial<NonNullable<IncidentSketch['time']>> = {}): IncidentSketch => ({
  ...base,
  time: { from: day, to: day, precision: 'day', basis: 'stated', ...more },
});

const all = (...sketches: readonly IncidentSketch[]) => sketches.map((sketch) => ({ sketch }));

describe('the day of a linked incident', () => {
  test.each([
    [all(on('2031-05-12'), on('2031-05-12'), on('2031-05-13')), '2031-05-12', 'most reports'],
    [all(on('2031-05-14', { basis: 'publication' }), on('2031-05-13')), '2031-05-13', 'a default gives way'],
    [
      all(on('2031-05-14', { basis: 'publication' }), on('2031-05-14', { basis: 'publication' }), on('2031-05-13')),
      '2031-05-13',
      'to one that is stated, even two of them',
    ],
    [
      all(on('2031-05-12'), { ...on('2031-05-13'), days: ['2031-05-13', '2031-05-12'] }),
      '2031-05-12',
      'a day the other report names too',
    ],
    [all(on('2031-01-12'), on('2031-05-13')), '2031-05-13', 'told afresh'],
    [
      [...all(on('2031-05-12')), { sketch: on('2031-05-13'), weight: 0.5 }, { sketch: on('2031-05-13'), weight: 0.25 }],
      '2031-05-12',
      'copies count less',
    ],
  ])('%#', (tellings, day, why) => expect(incidentDate(tellings)?.from, why).toBe(day));

  test('says how many tellings agree', () =>
    expect(incidentDate(all(on('2031-05-12'), on('2031-05-12'), on('2031-05-13')))).toMatchObject({ votes: 2, of: 3 }));

  test('no day: the surest interval', () =>
    expect(incidentDate(all(on('2031-05-01', { to: '2031-05-31', precision: 'month' })))?.to).toBe('2031-05-31'));

  test('nothing told is nothing known', () => expect(incidentDate(all(base))).toBeUndefined());
});

const at = (id: string, precision: 'exact' | 'city'): IncidentSketch => ({
  ...base,
  place: { id, name: id, kind: 'city', precision, basis: 'stated' },
});

test('the place most tellings give, in its finest form', () => {
  const settled = incidentPlace(all(at('orme', 'city'), at('orme', 'exact'), at('tarn', 'exact')));
  expect(settled).toMatchObject({ place: { id: 'orme', precision: 'exact' }, votes: 2, of: 3 });
});

test('a place the report leaves open is the reading another report is sure of', () => {
  const [orme, tarn] = [at('orme', 'city'), at('tarn', 'city')];
  const open: IncidentSketch = { ...tarn, rivals: [{ id: 'orme', name: 'orme', kind: 'city' }] };
  expect(incidentPlace(all(open, open, orme))).toMatchObject({ place: { id: 'orme' }, votes: 3 });
  expect(incidentPlace(all(open, open))).toMatchObject({ place: { id: 'tarn' }, votes: 2 });
});

const toll = (killed: number | undefined, injured = 1): IncidentSketch => ({
  ...base,
  totals: [
    { measure: 'injured', min: injured, max: injured },
    ...(killed === undefined ? [] : [{ measure: 'killed' as const, min: killed, max: killed }]),
  ],
});

test.each([
  [[toll(2), toll(3), toll(3)], 3, 'the middle one'],
  [[toll(2), toll(9)], 2, 'of two the lower'],
  [[toll(undefined), toll(undefined), toll(4)], 0, 'who counts only the wounded counts no dead'],
  [[base, toll(4)], 4, 'who counts nobody has no say'],
  [[base], undefined, 'nobody counts'],
])('%#', (sketches, killed, why) => expect(incidentTotal(all(...sketches), 'killed'), why).toBe(killed));
