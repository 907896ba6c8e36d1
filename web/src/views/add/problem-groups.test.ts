import { expect, test } from 'vitest';
import type { ProblemRow } from '../../api/types.ts';
import { groupsOf, worstFirst } from './problem-groups.ts';

const row = (code: string, severity: ProblemRow['severity']): ProblemRow => ({
  ...{ code, severity, message: 'it is so', source: 'a.html', at: '2026-01-01T00:00:00.000Z' },
});

test('problems stand by kind, the worst first, then the most frequent', () => {
  const rows = [
    row('editors-note', 'info'),
    row('bad-date', 'warning'),
    row('no-text', 'error'),
    row('too-large', 'error'),
    row('too-large', 'error'),
    row('too-large', 'warning'),
  ];
  expect(groupsOf(rows).map(({ code, severity, count }) => `${severity} ${code} ${String(count)}`)).toEqual([
    'error too-large 2',
    'error no-text 1',
    'warning bad-date 1',
    'warning too-large 1',
    'info editors-note 1',
  ]);
  expect(groupsOf([])).toEqual([]);
});

test('a list is put in order without being changed', () => {
  const kinds = [
    { severity: 'info', count: 9 },
    { severity: 'error', count: 1 },
  ] as const;
  expect(worstFirst(kinds).map(({ count }) => count)).toEqual([1, 9]);
  expect(kinds[0].count).toBe(9);
});
