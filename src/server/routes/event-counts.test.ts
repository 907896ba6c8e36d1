import { afterAll, beforeAll, expect, test } from 'vitest';
import { serverOn, toldDossier } from '../../../test/support/app.ts';
import type { TestServer } from '../../../test/support/app.ts';
import { folder } from '../../../test/support/store.ts';
import { facetsSchema, histogramSchema, mapSchema } from '../schemas/counts.ts';

const at = folder();
let server: TestServer;

beforeAll(async () => {
  await toldDossier(at('told.db'));
  server = serverOn(at('told.db'));
}, 120_000);
afterAll(() => server.close());

type Row = { id: string; type: string; status: string; from: string | null; place?: { id: string; lat?: number } };

const rows = async (query = ''): Promise<readonly Row[]> =>
  (await server.get(`/api/events?limit=200&${query}`)).body.rows;

const get = async (url: string) => (await server.get(`/api${url}`)).body;

const queries = ['', 'minOrigins=2', 'text=police', 'status=provisional', 'asBelievedOn=2015-01-10', 'parts=true'];

test.each(queries)('the histogram of "%s" counts the events of the list', async (query) => {
  const body = await get(`/events/histogram?${query}`);
  expect(histogramSchema.parse(body)).toEqual(body);
  const counted = body.bins.reduce((sum: number, { events }: { events: number }) => sum + events, body.undated);
  expect(counted).toBe((await rows(query)).length);
  expect(body.bins.length).toBeLessThanOrEqual(400);
});

test('bins are as long as the days make them', async () => {
  expect((await get('/events/histogram?until=2015-12-31')).unit).toBe('day');
  expect((await get('/events/histogram')).unit).toBe('month');
});

test('a facet is not narrowed by its own part of the filter, the others are', async () => {
  const all = await get('/events/facets');
  expect(facetsSchema.parse(all)).toEqual(all);
  const [type, other] = all.types;
  const narrowed = await get(`/events/facets?type=${type.value}`);
  expect(narrowed.types).toEqual(all.types);
  expect(other.events).toBeGreaterThan(0);
  const events = (facet: readonly { events: number }[]): number => facet.reduce((sum, one) => sum + one.events, 0);
  expect(events(narrowed.statuses)).toBe(type.events);
  expect(events(all.families)).toBe((await rows()).length);
});

test.each(['types', 'places', 'actors', 'origins', 'statuses'])(
  'a value of %s is what its filter takes',
  async (facet) => {
    const filter = { types: 'type', places: 'place', actors: 'actor', origins: 'origin', statuses: 'status' }[facet];
    for (const { value, events } of (await get('/events/facets'))[facet].slice(0, 4))
      expect(await rows(`${filter}=${encodeURIComponent(value)}`), value).toHaveLength(events);
  },
);

test('names of facets are written as the reports write them', async () => {
  const { origins } = await get('/events/facets');
  expect(origins.map(({ label }: { label: string }) => label).join()).toMatch(/[A-Z]/);
});

test('the map has the places with coordinates and their events', async () => {
  const body = await get('/events/map');
  expect(mapSchema.parse(body)).toEqual(body);
  const mapped = (await rows()).filter(({ place }) => place?.lat !== undefined);
  const counted = body.places.reduce((sum: number, { events }: { events: number }) => sum + events, 0);
  expect(counted).toBe(mapped.length);
  for (const { place, ids } of body.places)
    for (const id of ids) expect(mapped.find((row) => row.id === id)?.place?.id).toBe(place.id);
});
