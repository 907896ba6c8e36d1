import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { read } from '../engine/index.ts';
import { fetchResources } from './browser.ts';
import { loadResources } from './resources.ts';

const data = new URL('../..', import.meta.url);
const text = 'ALMATY, Jan. 9 (Test Wire) — Police in Almaty held 12 people on Friday, a spokesman said.';

test('the loader for browsers gives the record that the one for Node gives', async () => {
  const resources = await fetchResources(
    'data',
    async (address) => new Response(new Uint8Array(readFileSync(new URL(address, data)))),
  );
  const input = { text, published: '2022-01-09' };
  expect(read(input, { resources })).toEqual(read(input, { resources: loadResources() }));
});

test('a missing file is said to be missing', async () => {
  const missing = fetchResources('/data', async () => new Response('', { status: 404 }));
  await expect(missing).rejects.toThrow(/answered 404/);
});
