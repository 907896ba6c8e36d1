import { afterAll, expect, test } from 'vitest';
import { cluster, dossier, folder, prepared } from '../../test/support/store.ts';
import {
  addDecisions,
  checkStore,
  clusterById,
  closeStore,
  copyGroups,
  decisions,
  everyStatementOf,
  finishRun,
  masksOf,
  meta,
  problems,
  machineRecordOf,
  recordOf,
  rereadReports,
  runs,
  search,
  setMeta,
  sketches,
  speakers,
  startRun,
  storeCounts,
  votesByDay,
  votesOn,
  writeClusters,
  writeCopies,
  writeMasks,
} from './index.ts';

const at = folder();
const now = '2026-02-01T00:00:00Z';
const rows = [
  prepared('r1', 'The mayor spoke.', { outlet: 'A', published: '2026-01-02' }),
  prepared('r2', 'The mayor sang.'),
];
const store = dossier(at('a.db'), rows);
afterAll(() => closeStore(store));

test('a new reading replaces the old, decisions stay, clusters are told', () => {
  writeClusters(store, [cluster('c', ['r1', 'r2'])]);
  addDecisions(store, [{ id: 'd', at: now, by: 'A Reviewer', what: 'accept', target: { event: 'c' } }]);
  const again = { ...prepared('r1', 'The mayor spoke.', { outlet: 'A', speaker: 'Clerk' }), engineVersion: '2' };
  const result = rereadReports(store, [again, prepared('none', 'Nothing.')], now);
  expect(result).toEqual({ reread: 1, unknown: ['none'], clusters: ['c'] });
  expect(everyStatementOf(store, { speaker: 'Clerk' })).toHaveLength(3);
  expect(speakers(store).rows.map(({ name, statements }) => [name, statements])).toEqual([
    ['Clerk', 3],
    ['Mayor', 3],
  ]);
  expect(clusterById(store, 'c')?.members).toEqual([{ report: 'r2', event: 'e1', incident: 'i1' }]);
  expect(search(store, 'spoke').rows).toHaveLength(1);
  expect(votesByDay(store)).toEqual([{ date: '2026-01-01', weight: 3, reports: 2 }]);
  expect([...sketches(store, 'copy')].map(({ report }) => report).sort()).toEqual(['r1', 'r2']);
  expect(decisions(store).rows).toHaveLength(1);
  expect(problems(store, { report: 'r1' }).rows).toHaveLength(1);
  expect(checkStore(store)).toEqual([]);
});

test('another text of the same bytes is a text version of its own: the old one stays with its spans', () => {
  rereadReports(store, [prepared('r1', 'Menu. The mayor spoke.', { outlet: 'A' })], now);
  expect(recordOf(store, 'r1')?.report.text).toBe('Menu. The mayor spoke.');
  expect(machineRecordOf(store, 'r1', 1)?.report.text).toBe('The mayor spoke.');
  expect(machineRecordOf(store, 'r1', 3)).toBeUndefined();
  expect(search(store, 'menu').rows).toHaveLength(1);
  expect(checkStore(store)).toEqual([]);
});

test('days tell who speaks of them', () => {
  expect(votesOn(store, '2026-01-01').map(({ report }) => report)).toEqual(['r2', 'r1']);
  expect(votesByDay(store, { since: '2026-01-02' })).toEqual([]);
  expect(votesByDay(store, { until: '2026-01-01' })).toHaveLength(1);
});

test('sketches come in batches, each once', () => {
  const many = dossier(
    at('many.db'),
    Array.from({ length: 1203 }, (_, index) => prepared(`m${index}`, 'Words.')),
  );
  expect(new Set([...sketches(many, 'copy')].map(({ report }) => report)).size).toBe(1203);
  expect([...sketches(many, 'copy', 1200)].map(({ report }) => report)).toEqual(['m1200', 'm1201', 'm1202']);
  expect([...sketches(many, 'none')]).toEqual([]);
  closeStore(many);
});

test('copies, masks, runs and notes come back', () => {
  const group = { id: 'g', kind: 'reprint', first: 'r1', why: ['the same words'], reports: ['r1', 'r2'] } as const;
  writeCopies(store, [{ ...group, kind: 'rewrite', reports: ['r1'] }]);
  writeCopies(store, [group]);
  expect(copyGroups(store)).toEqual([group]);
  expect(copyGroups(store, ['r2'])).toEqual([group]);
  expect(copyGroups(store, ['none'])).toEqual([]);
  expect(() => writeCopies(store, [{ ...group, reports: ['r1', 'none'] }], ['g'])).toThrow();
  expect(copyGroups(store)).toEqual([group]);
  writeCopies(store, [], ['g']);
  expect(copyGroups(store)).toEqual([]);

  writeMasks(store, [{ outlet: 'A', line: 'Share this', reports: 3 }]);
  writeMasks(store, [
    { outlet: 'A', line: 'Share this', reports: 5 },
    { outlet: 'B', line: 'Menu', reports: 2 },
  ]);
  expect(masksOf(store, 'A')).toEqual([{ outlet: 'A', line: 'Share this', reports: 5 }]);

  const id = startRun(store, 'add', now);
  expect(runs(store)).toEqual([{ id, command: 'add', started: now, counts: {} }]);
  finishRun(store, id, now, { added: 2 });
  expect(runs(store)[0]).toMatchObject({ finished: now, counts: { added: 2 } });

  setMeta(store, 'title', 'A');
  setMeta(store, 'title', 'B');
  expect([meta(store, 'title'), meta(store, 'none')]).toEqual(['B', undefined]);
  expect(storeCounts(store)).toEqual({ reports: 2, outlets: 1, events: 1, from: '2026-01-02', to: '2026-01-02' });
});
