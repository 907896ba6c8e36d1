import { expect, test } from 'vitest';
import type { Work } from '../../api/types.ts';
import { broughtReports, isOver, stateWords, summaryWords, workName } from './work-words.ts';

const work: Work = {
  id: '1',
  kind: 'import',
  what: '3 files',
  state: 'running',
  created: '2026-01-01T00:00:00.000Z',
  problems: [],
  problemsTotal: 0,
};
const added = { added: 0, versions: 0, known: 0, refused: 0, errors: 0, events: 0, stopped: false };
const linked = { moved: 0, redirected: 0, links: 0, copies: 0, events: 0 };
const settling = { stage: 'settling', done: 1, rate: 1 };

test.each<[Partial<Work>, string]>([
  [{ state: 'queued' }, 'Waiting for its turn'],
  [{}, 'Reading reports'],
  [{ progress: settling }, 'Working out events'],
  [{ kind: 'link' }, 'Comparing all reports'],
  [{ state: 'failed', progress: settling }, 'Failed'],
])('%j is told as %s', (part, told) => expect(stateWords({ ...work, ...part })).toBe(told));

test.each<[NonNullable<Work['summary']>, readonly string[]]>([
  [added, ['no new report']],
  [{ ...added, added: 1, known: 2, events: 1 }, ['1 new report', '2 reports known already', '1 event worked out']],
  [{ ...added, versions: 1 }, ['no new report', '1 new version of a report that was there']],
  [linked, ['nothing changed']],
  [{ ...linked, links: 57, moved: 1 }, ['1 incident moved to another event']],
])('%j came to %j', (summary, told) => expect(summaryWords(summary)).toEqual(told));

test('knows what is over, what brought reports, and what it is called', () => {
  expect([work, { ...work, state: 'stopped' } as const].map(isOver)).toEqual([false, true]);
  expect([undefined, added, { ...added, versions: 1 }, linked].map(broughtReports)).toEqual([
    false,
    false,
    true,
    false,
  ]);
  expect(workName({ ...work, kind: 'link', what: 'all reports' })).toBe('Linking all reports anew');
});
