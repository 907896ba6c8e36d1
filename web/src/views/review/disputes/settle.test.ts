import { describe, expect, test } from 'vitest';
import type { Dispute } from '../../../../../src/model/review.ts';
import { settled } from './settle.ts';

const judgements = [
  { decision: 'd1', by: 'Ana', at: '2026-01-01T00:00:00Z', value: 3 },
  { decision: 'd2', by: 'Bo', at: '2026-01-01T00:00:00Z', value: 4 },
];
const about = (path: string, event?: string): Dispute => ({
  ...(event === undefined ? { report: 'r' } : { event }),
  path,
  words: 'three or four',
  judgements,
});
const adjudicates = ['d1', 'd2'];

describe('what settles a dispute', () => {
  test.each([
    [
      'a value is set, also to the one a coder gave',
      about('/figures/f1/min'),
      { value: 4 },
      { what: 'correct', target: { report: 'r', path: '/figures/f1/min' }, new: 4 },
    ],
    [
      'no value is a value',
      about('/figures/f1/max'),
      { value: undefined },
      { what: 'correct', target: { report: 'r', path: '/figures/f1/max' }, new: null },
    ],
    ['a finding is one', about('/figures/f1'), {}, { what: 'accept', target: { report: 'r', path: '/figures/f1' } }],
    [
      'a finding is none',
      about('/figures/f1'),
      { rejected: true },
      { what: 'reject', target: { report: 'r', path: '/figures/f1' } },
    ],
    ['an event happened', about('/status', 'e'), { value: 'confirmed' }, { what: 'accept', target: { event: 'e' } }],
    [
      'the day of an event',
      about('/from', 'e'),
      { value: '2022-01-05' },
      { what: 'correct', target: { event: 'e' }, new: { from: '2022-01-05' } },
    ],
  ])('%s', (_, dispute, verdict, draft) =>
    expect(settled(dispute, verdict, ' both read anew ')).toEqual({ ...draft, why: 'both read anew', adjudicates }),
  );
});
