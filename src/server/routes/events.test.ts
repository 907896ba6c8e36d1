import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serverOn, toldDossier } from '../../../test/support/app.ts';
import type { TestServer } from '../../../test/support/app.ts';
import { folder } from '../../../test/support/store.ts';
import { eventPageSchema, eventSchema, statementPageSchema } from '../schemas/events.ts';

const at = folder();
let server: TestServer;
const get = (url: string): ReturnType<TestServer['get']> => server.get(`/api${url}`);

beforeAll(async () => {
  await toldDossier(at('told.db'));
  server = serverOn(at('told.db'));
}, 120_000);
afterAll(() => server.close());

/** The event of the ferry. */
const ferry = async (): Promise<string> => {
  const { body } = await get('/events?text=ferry');
  return body.rows.find(({ place }: { place?: { name: string } }) => place?.name === 'Baku').id as string;
};

describe('GET /events', () => {
  test('cards are as the schema says, and hold no entry', async () => {
    const { status, body } = await get('/events?limit=20');
    expect(status).toBe(200);
    expect(eventPageSchema.parse(body)).toEqual(body);
    expect(body.rows.length).toBeGreaterThan(5);
    expect(JSON.stringify(body.rows[0]).length).toBeLessThan(6000);
  });

  test('pages follow each other: every event once, in the order of days', async () => {
    const all = (await get('/events?limit=200')).body.rows.map(({ id }: { id: string }) => id);
    const found: string[] = [];
    for (let cursor = ''; ;) {
      const { body } = await get(`/events?limit=7${cursor === '' ? '' : `&cursor=${cursor}`}`);
      found.push(...body.rows.map(({ id }: { id: string }) => id));
      if (body.next === undefined) break;
      cursor = body.next;
    }
    expect(found).toEqual(all);
    expect(new Set(found).size).toBe(found.length);
  });

  test('filters narrow', async () => {
    const { rows } = (await get('/events?limit=200')).body;
    const { type, from } = rows[0];
    const cases: readonly (readonly [query: string, holds: (row: (typeof rows)[0]) => boolean])[] = [
      [`type=${type}`, (row) => row.type === type],
      [`until=${from}`, (row) => row.from === null || row.from <= from],
      ['minOrigins=2', (row) => row.counts.origins >= 2],
      ['status=disputed', (row) => row.status === 'disputed'],
      ['within=40.4,49.9,50km', (row) => row.place.country === 'AZ'],
      ['place=Baku', (row) => row.place.name === 'Baku'],
    ];
    for (const [query, holds] of cases) {
      const { status, body } = await get(`/events?limit=200&${query}`);
      expect(status, query).toBe(200);
      expect(body.rows.length, query).toBeLessThan(rows.length);
      expect(body.rows.every(holds), query).toBe(true);
    }
  });

  test('a toll tells who gave which value, with how often, and what is taken back', async () => {
    const { body } = await get('/events?text=ferry&place=Baku');
    const [{ tolls }] = body.rows;
    const killed = tolls.find(({ measure }: { measure: string }) => measure === 'killed');
    expect(killed.pointsTotal).toBeGreaterThanOrEqual(killed.points.length);
    expect(killed.points).toContainEqual(expect.objectContaining({ min: 14, max: 14, times: 1 }));
  });

  test.each([
    ['limit=0', 'limit'],
    ['limit=201', 'limit'],
    ['limit=ten', 'limit'],
    ['since=2022-02-30', 'since'],
    ['since=yesterday', 'since'],
    ['since=2022-02-02&until=2022-02-01', 'since'],
    ['type=nonsense', 'type'],
    ['status=maybe', 'status.0'],
    ['within=1,2', 'within'],
    ['within=99,2,1', 'within'],
    ['order=random', 'order'],
    ['minOrigins=0', 'minOrigins'],
    ['parts=yes', 'parts'],
    ['colour=red', 'colour'],
    ['limit=5&limit=6', 'limit'],
    [`text=${'a'.repeat(5001)}`, 'text'],
  ])('%s is refused and named', async (query, name) => {
    const { status, body } = await get(`/events?${query}`);
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ code: 'usage', message: expect.any(String) });
    expect(body.error.details.map(({ path }: { path: string }) => path)).toContain(name);
  });

  test.each(['nonsense', '%00', 'WzFd', 'e30', 'WyJhIl0', `${'A'.repeat(3000)}`])(
    'a cursor that is none (%s) is refused or leads nowhere',
    async (cursor) => {
      const { status, body } = await get(`/events?cursor=${cursor}`);
      expect([200, 400]).toContain(status);
      if (status === 400) expect(body.error.code).toBe('usage');
    },
  );

  test('words of 5,000 characters are searched for, not refused', async () => {
    const { status, body } = await get(`/events?text=${'a'.repeat(5000)}`);
    expect([status, body]).toEqual([200, { rows: [] }]);
  });
});

describe('GET /events/{id}', () => {
  test('the whole event, its reports, and the words of each statement inside a sentence', async () => {
    const { status, body } = await get(`/events/${await ferry()}`);
    expect(status).toBe(200);
    expect(eventSchema.parse(body)).toEqual(body);
    expect(body.reports.map(({ id }: { id: string }) => id)).toContain('ferry-2');
    expect(body.passages.map(({ statement }: { statement: string }) => statement)).toEqual(
      body.entry.statements.map(({ id }: { id: string }) => id),
    );
    for (const { text, words } of body.passages)
      for (const { start, end } of words) expect(text.slice(start, end).trim()).not.toBe('');
    expect(body.statementsTotal).toBe(body.entry.statements.length);
    expect(body.moved).toBeUndefined();
  });

  test('as the reports of a day had it', async () => {
    const id = await ferry();
    expect((await get(`/events/${id}?asBelievedOn=2021-01-01`)).status).toBe(404);
    const { body } = await get(`/events/${id}?asBelievedOn=2022-01-04`);
    expect(JSON.stringify(body.entry.tolls)).not.toContain('"min":14');
  });

  test('unknown ids are 404 in the one shape', async () => {
    for (const id of ['none', 'e0', '%2e%2e%2f', '%F0%9F%9A%A2', 'a'.repeat(300)]) {
      const { status, body } = await get(`/events/${id}`);
      expect(status, id).toBe(404);
      expect(body.error.code).toBe('not-found');
    }
    expect((await get(`/events/${'a'.repeat(301)}`)).status).toBe(400);
  });

  test('its statements page by page are the same as all of them', async () => {
    const id = await ferry();
    const first = (await get(`/events/${id}/statements?limit=3`)).body;
    expect(statementPageSchema.parse(first)).toEqual(first);
    const second = (await get(`/events/${id}/statements?limit=200&cursor=${first.next}`)).body;
    expect(first.rows).toHaveLength(3);
    expect(first.rows.length + second.rows.length).toBe(first.total);
    expect(second.next).toBeUndefined();
  });
});
