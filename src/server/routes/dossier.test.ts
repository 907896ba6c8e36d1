import { afterAll, expect, test } from 'vitest';
import { serverOn } from '../../../test/support/app.ts';
import { dossier, folder, prepared } from '../../../test/support/store.ts';
import { engineVersion } from '../../engine/version.ts';
import { addProblems, closeStore, insertReports, openStore, setMeta } from '../../store/index.ts';
import { enginesSchema } from '../schemas/dossier.ts';
import { problemsSchema } from '../schemas/problems.ts';

const at = folder();
const old = { ...prepared('r2', 'Clerk says it.'), engineVersion: '0.0.1', captured: '2026-01-03T00:00:00.000Z' };
const store = dossier(at('small.db'), [prepared('r1', 'Mayor says it.')]);
insertReports(store, [old, { ...old, report: { ...old.report, id: 'r3' } }]);
const problem = { severity: 'error', message: 'it is empty', source: 'a.zip', at: '2026-01-03T00:00:00.000Z' } as const;
addProblems(store, [
  { ...problem, code: 'no-text', report: 'a.zip/b.html' },
  { ...problem, code: 'language-doubtful', report: 'r1' },
]);
closeStore(store);
const server = serverOn(at('small.db'));
afterAll(() => server.close());

test('its title is the one people gave it, else the name of its file', async () => {
  expect((await server.get('/api/dossier')).body.title).toBe('small');
  const writing = openStore(at('small.db'), { mode: 'write' });
  setMeta(writing, 'title', 'Fires of January');
  closeStore(writing);
  expect((await server.get('/api/dossier')).body).toMatchObject({ title: 'Fires of January', file: 'small.db' });
  const { text } = await server.get('/api/export?format=jsonl');
  expect(text.split('\n')[0]).toContain('"title":"Fires of January"');
});

test('tells which version read how many reports', async () => {
  const { body } = await server.get('/api/dossier/engines');
  expect(enginesSchema.parse(body)).toEqual(body);
  expect(body).toMatchObject({ current: engineVersion, rows: [{ engine: '0.0.1' }, { engine: '1', reports: 1 }] });
});

test('a problem says whether its report is in the dossier', async () => {
  const { body } = await server.get('/api/problems');
  expect(problemsSchema.parse(body)).toEqual(body);
  const stored = Object.fromEntries(
    body.rows.map((row: { report: string; stored?: true }) => [row.report, row.stored]),
  );
  expect([stored['a.zip/b.html'], stored['r1']]).toEqual([undefined, true]);
});

test('reports are listed by when they came', async () => {
  const { body } = await server.get('/api/reports?addedSince=2026-01-03T00:00:00.000Z');
  expect(body.rows.map(({ id }: { id: string }) => id)).not.toContain('r1');
  expect((await server.get('/api/reports?addedSince=yesterday')).status).toBe(400);
});
