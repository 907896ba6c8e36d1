import { expect, test } from 'vitest';
import type { EventDetail, Telling } from '../../../api/types.ts';
import { daysBasis, placeBasis, placeTold } from './basis.ts';

const place = { id: 'geonames:1', name: 'Almaty', kind: 'city', country: 'KZ' } as const;
const summary = { from: '2022-01-05', to: '2022-01-05', place } as unknown as EventDetail['summary'];

const telling = (basis: 'stated' | 'context' | 'dateline', day = '2022-01-05'): Telling => ({
  statement: 'r#v1',
  report: 'r',
  main: true,
  type: 'killing',
  polarity: 'positive',
  modality: 'actual',
  time: { from: day, to: day, precision: 'day', basis: basis === 'dateline' ? 'dateline' : basis },
  place: { place, precision: 'city', basis, finding: 'p1' },
  people: [],
});

test('the best basis counts: what is stated before what is inferred', () => {
  const tellings = [telling('context'), telling('stated'), telling('stated', '2022-01-06')];
  expect(daysBasis(summary, tellings)).toBe('stated by 1 account of 3');
  expect(daysBasis(summary, [telling('context')])).toBe('from context by 1 account of 1');
  expect(placeBasis(summary, [telling('dateline')])).toBe('from the dateline by 1 account of 1');
});

test('an event whose day no account gives has no basis to tell', () => {
  expect(daysBasis(summary, [telling('stated', '2022-01-06')])).toBeUndefined();
});

test('a place is told with what it is and where', () => {
  expect(placeTold(place)).toBe('Almaty, city, Kazakhstan');
  expect(placeTold({ id: 'iso:KZ', name: 'Kazakhstan', kind: 'country', country: 'KZ' })).toBe('Kazakhstan');
});
