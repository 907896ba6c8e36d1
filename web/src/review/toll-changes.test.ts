import { describe, expect, test } from 'vitest';
import type { Toll } from '../../../src/model/chronology.ts';
import type { EventChange } from '../../../src/model/review.ts';
import { chronologyChanges } from './toll-changes.ts';

type Point = Toll['points'][number];

const point = (statement: string, speaker: string, value: number): Point => ({
  statement,
  speaker,
  min: value,
  max: value,
});

const toll = (points: readonly Point[], more: Partial<Toll> = {}): Toll => ({
  event: 'e',
  measure: 'killed',
  points,
  ...more,
});

const change = (before: readonly Toll[], after: readonly Toll[], more: Partial<EventChange> = {}): EventChange => ({
  event: 'e',
  title: 'An event',
  tolls: { before, after },
  conflicts: { before: 0, after: 0 },
  status: { before: 'provisional', after: 'provisional' },
  ...more,
});

const ministry = point('s1', 'Ministry', 164);

describe('what changes in the chronology', () => {
  test.each<[string, readonly EventChange[], readonly string[]]>([
    ['nothing', [change([toll([ministry])], [toll([ministry])])], []],
    [
      'a value of a statement',
      [change([toll([ministry])], [toll([point('s1', 'Ministry', 146)])])],
      ['killed, Ministry: 164 → 146 in 1 event'],
    ],
    [
      'a value that is whose other claim it is now',
      [change([toll([ministry])], [toll([point('s1', 'Police', 164)])])],
      ['killed, Police: 164 → 164 in 1 event'],
    ],
    [
      'a value that goes, beside one that stays',
      [change([toll([ministry, point('s2', 'Police', 3)])], [toll([ministry])])],
      ['killed, Police: 3 → not told in 1 event'],
    ],
    [
      'a toll that comes, of a place',
      [change([], [toll([ministry], { scope: { place: { id: 'p', name: 'Almaty', kind: 'city' } } })])],
      ['killed in Almaty, Ministry: not told → 164 in 1 event'],
    ],
    [
      'the same in an event and the event it is a part of',
      [
        change([toll([ministry])], [toll([point('s1', 'Ministry', 146)])]),
        change([toll([ministry])], [toll([point('s1', 'Ministry', 146)])]),
      ],
      ['killed, Ministry: 164 → 146 in 2 events'],
    ],
    [
      'what an event is worth, and its conflicts',
      [change([], [], { status: { before: 'disputed', after: 'confirmed' }, conflicts: { before: 2, after: 0 } })],
      ['disputed → confirmed in 1 event', 'conflicts: 2 → 0 in 1 event'],
    ],
  ])('%s', (_, events, lines) => expect(chronologyChanges(events)).toEqual(lines));
});
