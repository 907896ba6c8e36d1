import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serverOn, told, toldDossier } from '../../../test/support/app.ts';
import type { TestServer } from '../../../test/support/app.ts';
import { folder, prepared } from '../../../test/support/store.ts';
import { closeStore, insertReports, openStore, packBytes } from '../../store/index.ts';
import { changesSchema, outletsSchema, reportPageSchema, reportSchema, usesSchema } from '../schemas/reports.ts';

const at = folder();
let server: TestServer;
const get = (url: string): ReturnType<TestServer['get']> => server.get(`/api${url}`);
const page = Buffer.from('<script>alert(1)</script>');

beforeAll(async () => {
  await toldDossier(at('told.db'));
  const store = openStore(at('told.db'), { mode: 'write' });
  const sha256 = createHash('sha256').update(page).digest('hex');
  const original = { sha256, mediaType: 'text/html', ...packBytes(page) };
  insertReports(store, [{ ...prepared('kept', 'A page.'), original, source: 'folder/"ä\r\n.html' }]);
  closeStore(store);
  server = serverOn(at('told.db'));
}, 120_000);
afterAll(() => server.close());

describe('GET /reports', () => {
  test('newest versions unless all are asked for', async () => {
    const newest = (await get('/reports?limit=200')).body;
    const all = (await get('/reports?limit=200&versions=all')).body;
    expect(reportPageSchema.parse(newest)).toEqual(newest);
    expect(all.rows.length).toBe(newest.rows.length + 1);
    expect(all.rows.find(({ id }: { id: string }) => id === 'ferry-1').supersededBy).toBe('ferry-2');
  });

  test('the newest first, of an outlet, from a day on', async () => {
    const { rows } = (await get('/reports?order=newest&limit=2')).body;
    expect(rows[0].id).toBe('sha:a/b#c?d');
    expect((await get('/reports?outlet=Island%20Courier')).body.rows).toHaveLength(1);
    expect((await get('/reports?since=2022-01-05')).body.rows).toHaveLength(2);
  });
});

test('a report of the list says how many events it tells and whose copy it is', async () => {
  const { rows } = (await get('/reports?limit=200')).body;
  const of = (id: string) => rows.find((row: { id: string }) => row.id === id);
  const { events } = (await get('/reports/ferry-2')).body;
  const told = new Set(events.map(({ cluster, partOf }: { cluster: string; partOf?: string }) => partOf ?? cluster));
  expect(of('ferry-2').events).toBe(told.size);
  const { rows: groups } = (await get('/copies')).body;
  expect(groups.length).toBeGreaterThan(0);
  for (const { id, kind, first, reports } of groups)
    for (const report of reports) expect(of(report.id).copies).toEqual({ id, kind, first, reports: reports.length });
  expect(of('ferry-2').copies).toBeUndefined();
});

test('outlets with the number of their reports', async () => {
  const { body } = await get('/outlets');
  expect(outletsSchema.parse(body)).toEqual(body);
  expect(body.rows).toContainEqual({ name: 'Westhaven Bulletin', reports: 1 });
});

test('the sentences of a report and the figures that events count', async () => {
  const { body } = await get('/reports/ferry-2/uses');
  expect(usesSchema.parse(body)).toEqual(body);
  expect(body.figures).toHaveLength(1);
  const event = await get(`/events/${body.figures[0].event}`);
  expect(event.body.summary.title).toBe(body.figures[0].title);
});

describe('GET /reports/{id}', () => {
  test('text, record, versions and the events it tells', async () => {
    const { status, body } = await get('/reports/ferry-2');
    expect(status).toBe(200);
    expect(reportSchema.parse(body)).toEqual(body);
    expect(body.record.report.text).toBe(told[1]?.text);
    expect(body.versions.map(({ id }: { id: string }) => id)).toEqual(['ferry-1', 'ferry-2']);
    expect(body.events.length).toBeGreaterThan(0);
    for (const { event, cluster } of body.events) {
      expect(body.record.events.map(({ id }: { id: string }) => id)).toContain(event);
      expect((await get(`/events/${cluster}`)).status).toBe(200);
    }
  });

  test('an id may hold anything; markup comes as JSON and nothing else', async () => {
    const { status, body, headers, text } = await get(`/reports/${encodeURIComponent('sha:a/b#c?d')}`);
    expect([status, body.report.id]).toEqual([200, 'sha:a/b#c?d']);
    expect(headers.get('content-type')).toMatch(/^application\/json/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(text).toContain('<script>');
  });

  test.each([
    '/reports/none',
    '/reports/none/changes',
    '/reports/none/uses',
    '/reports/none/original',
    '/reports/ferry-1/changes',
  ])('%s is 404', async (url) => {
    const { status, body } = await get(url);
    expect([status, body.error.code]).toEqual([404, 'not-found']);
  });
});

test('what changed in a version: its statements and its words', async () => {
  const { status, body } = await get('/reports/ferry-2/changes');
  expect(status).toBe(200);
  expect(changesSchema.parse(body)).toEqual(body);
  expect(body.text.filter(({ kind }: { kind: string }) => kind !== 'same')).toEqual([
    { kind: 'removed', text: '12' },
    { kind: 'added', text: '14' },
  ]);
  expect(body.statements.changed.length).toBeGreaterThan(0);
  expect(body.statements.kept.length).toBeGreaterThan(0);
  expect(body.statements.changed[0].newer.passage.text).toContain('14');
});

test('the bytes it came as are saved, never shown', async () => {
  const { status, headers, text } = await get('/reports/kept/original');
  expect([status, text]).toEqual([200, page.toString()]);
  expect(headers.get('content-type')).toBe('application/octet-stream');
  expect(headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''_%C3%A4_.html");
  expect((await get('/reports/ferry-2/original')).status).toBe(404);
});
