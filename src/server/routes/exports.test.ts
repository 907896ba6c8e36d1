import { afterAll, beforeAll, expect, test } from 'vitest';
import { serverOn, toldDossier } from '../../../test/support/app.ts';
import type { TestServer } from '../../../test/support/app.ts';
import { folder } from '../../../test/support/store.ts';
import { exporters } from '../../formats/index.ts';

const at = folder();
let server: TestServer;

beforeAll(async () => {
  await toldDossier(at('told.db'));
  server = serverOn(at('told.db'));
}, 120_000);
afterAll(() => server.close());

test.each(exporters.map((exporter) => [exporter.id, exporter] as const))(
  '%s is saved as a file',
  async (id, exporter) => {
    const { status, headers, text } = await server.get(`/api/export?format=${id}`);
    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''told\./);
    if (exporter.files === 'many') expect(text.startsWith('PK')).toBe(true);
    else expect(text.length).toBeGreaterThan(1000);
  },
);

test('a filter leaves events', async () => {
  const all = await server.get('/api/export?format=geojson');
  const some = await server.get('/api/export?format=geojson&place=Baku&policy=min-max');
  const [one, two] = [all, some].map(({ text }) => JSON.parse(text));
  expect(two.features.length).toBeGreaterThan(0);
  expect(two.features.length).toBeLessThan(one.features.length);
  expect(two.dossier.policy.id).toBe('min-max');
});

test.each(['', 'format=docx', 'format=geojson&policy=mine', 'format=geojson&limit=3'])(
  '"%s" is refused',
  async (query) => {
    expect((await server.get(`/api/export?${query}`)).status).toBe(400);
  },
);

test('who goes away ends the work', async () => {
  const response = await server.app.request('/api/export?format=jsonl');
  await response.body?.cancel();
  expect((await server.get('/api/dossier')).status).toBe(200);
});
