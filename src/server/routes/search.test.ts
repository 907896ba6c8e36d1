import { afterAll, beforeAll, expect, test } from 'vitest';
import { serverOn, toldDossier } from '../../../test/support/app.ts';
import type { TestServer } from '../../../test/support/app.ts';
import { folder } from '../../../test/support/store.ts';
import { problemsSchema } from '../schemas/problems.ts';
import { searchSchema } from '../schemas/search.ts';
import { dayViewSchema, daysSchema } from '../schemas/days.ts';
import { formatsSchema } from '../schemas/formats.ts';
import { dossierSchema } from '../schemas/dossier.ts';

const at = folder();
let server: TestServer;
const get = async (url: string) => (await server.get(`/api${url}`)).body;

beforeAll(async () => {
  await toldDossier(at('told.db'));
  server = serverOn(at('told.db'));
}, 120_000);
afterAll(() => server.close());

test('reports by their words, as runs: what was found is told apart', async () => {
  const body = await get('/search?q=baku');
  expect(searchSchema.parse(body)).toEqual(body);
  expect(body.reports.rows).toHaveLength(2);
  for (const { snippet } of body.reports.rows)
    for (const { text, found } of snippet.runs) expect(/^baku$/i.test(text)).toBe(found);
});

test('events whose title has the words', async () => {
  const [{ title, id }] = (await get('/events?text=ferry&place=Baku')).rows;
  const { events } = await get(`/search?q=${encodeURIComponent(title.split(' ').slice(0, 3).join(' '))}`);
  expect(events.map((event: { id: string }) => event.id)).toContain(id);
});

test.each(['"', '*', '-ferry', 'a OR b)', '\u0000', '<script>', 'NEAR(', 'headline:x'])(
  '%j is no wrong question',
  async (q) => {
    const { status } = await server.get(`/api/search?q=${encodeURIComponent(q)}`);
    expect(status).toBe(200);
  },
);

test('nothing to look for is refused', async () => expect((await server.get('/api/search')).status).toBe(400));

test('problems are counted and listed', async () => {
  const body = await get('/problems');
  expect(problemsSchema.parse(body)).toEqual(body);
});

test('days that matter, with the sentences that speak for them', async () => {
  const body = await get('/days?top=3');
  expect(daysSchema.parse(body)).toEqual(body);
  expect(body.days).toHaveLength(3);
  const day = await get(`/days/${body.days[0].date}`);
  expect(dayViewSchema.parse(day)).toEqual(day);
  expect(day.importance).toBe(body.days[0].importance);
  expect(day.sentences[0].text.length).toBeGreaterThan(10);
  expect((await get('/days/1900-01-01')).sentences).toEqual([]);
  expect((await server.get('/api/days/1900-02-30')).status).toBe(400);
});

test('what this version can do', async () => {
  const body = await get('/formats');
  expect(formatsSchema.parse(body)).toEqual(body);
  expect(body.exporters.find(({ id }: { id: string }) => id === 'geojson').loses.length).toBeGreaterThan(0);
});

test('what the dossier holds, by its name alone', async () => {
  const { body, text } = await server.get('/api/dossier');
  expect(dossierSchema.parse(body)).toEqual(body);
  expect(body).toMatchObject({ title: 'told', file: 'told.db', counts: { reports: 27 } });
  expect(text).not.toContain(at(''));
});
