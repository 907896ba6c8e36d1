import { expect, test } from 'vitest';
import type { ReportRecord } from '../../../src/model/record.ts';
import { valueText } from './value-text.ts';

const record = { report: { text: 'Ten were hurt.', headline: 'Hurt' } } as ReportRecord;

test.each([
  ['nothing', null, 'not told'],
  ['a number', 1234, new Intl.NumberFormat().format(1234)],
  ['a mark', true, 'yes'],
  ['bounds of a measure', { measure: 'killed', min: 12, max: null, exact: false }, 'killed, at least 12'],
  ['bounds alone', { min: 3, max: 3, exact: true }, '3'],
  ['a place', { id: 'geonames:1', name: 'Almaty', kind: 'city' }, 'Almaty'],
  ['where an event is', { toponym: 'p1', place: { id: 'geonames:1', name: 'Almaty' }, precision: 'city' }, 'Almaty'],
  ['words', { start: 0, end: 3 }, '“Ten”'],
  ['words of the headline', [{ start: 0, end: 4, part: 'headline' }], '“Hurt”'],
  ['several fields', { polarity: 'negative', modality: 'planned' }, 'polarity: negative; modality: planned'],
  ['no list', [], 'none'],
])('%s', (_, value, text) => expect(valueText(value, record)).toBe(text));

test('words without their report are not made up', () => expect(valueText({ start: 0, end: 3 })).toBe('other words'));
