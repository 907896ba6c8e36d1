import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serverOn, toldDossier } from '../../../test/support/app.ts';
import type { TestServer } from '../../../test/support/app.ts';
import { folder } from '../../../test/support/store.ts';
import {
  chainsSchema,
  copyPageSchema,
  sourcesSchema,
  speakerPageSchema,
  speakerViewSchema,
} from '../schemas/sources.ts';

const at = folder();
let server: TestServer;
const get = async (url: string) => (await server.get(`/api${url}`)).body;

beforeAll(async () => {
  await toldDossier(at('told.db'));
  server = serverOn(at('told.db'));
}, 120_000);
afterAll(() => server.close());

describe('sources', () => {
  test('of the whole dossier, and of the events a filter leaves', async () => {
    const all = await get('/sources?limit=5');
    expect(sourcesSchema.parse(all)).toEqual(all);
    expect([all.of, all.speakers.length, all.events.counted]).toEqual(['reports', 5, all.events.total]);
    expect([all.origins.length, all.originsTotal > 5]).toEqual([5, true]);
    const some = await get('/sources?text=ferry&place=Baku');
    expect(some.of).toBe('events');
    expect(some.reports).toBeLessThan(all.reports);
    expect(some.speakers.map(({ name }: { name: string }) => name).join()).toMatch(/coast guard/i);
  });

  test('copies by name, the largest group first', async () => {
    const body = await get('/copies');
    expect(copyPageSchema.parse(body)).toEqual(body);
    const sizes = body.rows.map(({ reports }: { reports: unknown[] }) => reports.length);
    expect(sizes).toEqual(sizes.toSorted((a: number, b: number) => b - a));
    expect(body.rows[0].reports[0].outlet).toEqual(expect.any(String));
    const first = await get('/copies?limit=1');
    expect((await get(`/copies?limit=1&cursor=${first.next}`)).rows[0].id).toBe(body.rows[1].id);
  });

  test('chains whole, those of the most statements first, and how much is left out', async () => {
    const body = await get('/chains?limit=10');
    expect(chainsSchema.parse(body)).toEqual(body);
    const counts = body.chains.map(({ statements }: { statements: number }) => statements);
    expect(counts).toHaveLength(10);
    expect(counts).toEqual(counts.toSorted((a: number, b: number) => b - a));
    const all = await get('/chains?limit=200');
    expect(all.chains.length).toBe(10 + body.more.chains);
    const rest = all.chains.slice(10).map(({ statements }: { statements: number }) => statements);
    expect(body.more.statements).toBe(rest.reduce((sum: number, one: number) => sum + one, 0));
  });

  test('chains of one event', async () => {
    const [{ id }] = (await get('/events?text=ferry&place=Baku')).rows;
    const body = await get(`/chains?event=${id}`);
    expect(body.events).toEqual({ counted: 1, total: 1 });
    const names = body.chains.map(({ links }: { links: { name: string }[] }) =>
      links.map(({ name }) => name).join(' > '),
    );
    expect(names).toContain('the coast guard > Westhaven Bulletin');
  });
});

describe('speakers', () => {
  test('listed by how often they speak, found by a part of the name', async () => {
    const body = await get('/speakers?limit=5');
    expect(speakerPageSchema.parse(body)).toEqual(body);
    const found = await get('/speakers?text=COAST');
    expect(found.rows.length).toBeGreaterThan(0);
    for (const { name } of found.rows) expect(name.toLowerCase()).toContain('coast');
    expect((await get('/speakers?text=%25')).rows).toEqual([]);
  });

  test('one of them: what it said, where it stands, of which event', async () => {
    const [{ name }] = (await get('/speakers?text=coast')).rows;
    const body = await get(`/speakers/${encodeURIComponent(name)}`);
    expect(speakerViewSchema.parse(body)).toEqual(body);
    expect(body.statements.rows.some(({ event }: { event?: unknown }) => event !== undefined)).toBe(true);
    expect(
      body.statements.rows.some(({ figure }: { figure?: { measure: string } }) => figure?.measure === 'killed'),
    ).toBe(true);
    const { acts } = body.speaker;
    expect(Object.values<number>(acts).reduce((sum, count) => sum + count, 0)).toBe(body.speaker.statements);
    for (const act of Object.keys(acts)) {
      const { rows } = (await get(`/speakers/${encodeURIComponent(name)}?act=${act}&limit=200`)).statements;
      expect(rows).toHaveLength(acts[act]);
      for (const { statement } of rows) expect(statement.act).toBe(act);
    }
  });

  test('a name nobody has', async () => expect((await server.get('/api/speakers/Nobody%2Fat%20all')).status).toBe(404));
});
