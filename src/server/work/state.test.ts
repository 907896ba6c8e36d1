import { expect, test } from 'vitest';
import { after } from './state.ts';
import type { WorkState } from './state.ts';

const queued: WorkState = {
  ...{ id: '1', kind: 'import', what: '2 files', state: 'queued', created: '2026-01-01T00:00:00Z' },
  ...{ problems: [], problemsTotal: 0 },
};
const problem = { code: 'bad-date', severity: 'warning', message: 'none', source: 'a', at: '2026' } as const;
const running = after(queued, { tells: 'opened', at: '2026-01-01T00:00:10Z' }, '2026-01-01T00:00:10Z');

test('progress has its rate since the work began', () => {
  const { state, progress } = after(
    running,
    { tells: 'progress', progress: { stage: 'reading', done: 50 } },
    '2026-01-01T00:00:30Z',
  );
  expect([state, progress]).toEqual(['running', { stage: 'reading', done: 50, rate: 2.5 }]);
});

test('the last problems are kept, all are counted', () => {
  const many = Array.from({ length: 150 }, () => problem);
  const once = after(running, { tells: 'problems', problems: many }, '');
  const twice = after(once, { tells: 'problems', problems: many }, '');
  expect([twice.problems.length, twice.problemsTotal]).toEqual([200, 300]);
});

test('a defect is not told to a page', () => {
  const { state, error } = after(running, { tells: 'failed', code: 'bug', message: 'Error: secret\n at x' }, 'now');
  expect(state).toBe('failed');
  expect(error?.message).not.toContain('secret');
});
