import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inShort } from '../../test/support/imported.ts';
import { serve } from '../../test/support/server.ts';
import type { Imported } from '../formats/index.ts';
import { createFetcher } from './fetch/fetcher.ts';
import { importAll } from './sources.ts';
import type { ImportOptions } from './sources.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'daybook-sources-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const all = async (paths: readonly string[], options: Partial<ImportOptions> = {}): Promise<Imported[]> => {
  const stdin = (async function* () {
    yield new TextEncoder().encode('From standard input.');
  })();
  const items: Imported[] = [];
  for await (const item of importAll(paths, { stdin, ...options })) items.push(item);
  return items;
};

test('addresses, files and standard input, in the order given; what cannot be fetched is told', async () => {
  const { origin, close } = await serve({ '/a': (_request, response) => void response.end('From the web.') });
  writeFileSync(join(folder, 'a.txt'), 'From a file.');
  const paths = [`${origin}/a`, join(folder, 'a.txt'), '-', `${origin}/none`, 'ftp://x.example/', 'none.txt'];
  const items = await all(paths, { fetcher: createFetcher({ pause: 0 }) });
  expect(inShort(items)).toEqual([
    'From the web.',
    'From a file.',
    'From standard input.',
    'http-status',
    'bad-address',
    'no-such-file',
  ]);
  expect(items[0]).toMatchObject({ report: { url: `${origin}/a`, retrieved: expect.stringMatching(/Z$/) as string } });
  await close();
});

test('an embargo is over when it is over now', async () => {
  const item = (embargoed: string): string =>
    JSON.stringify({ uri: 'urn:x:1', pubStatus: 'usable', body_text: 'One.', embargoed });
  writeFileSync(join(folder, 'over.json'), item('2022-02-01T00:00:00Z'));
  writeFileSync(join(folder, 'not-over.json'), item('9999-02-01T00:00:00Z'));
  const files = ['over.json', 'not-over.json'].map((file) => join(folder, file));
  expect(inShort(await all(files))).toEqual(['One.', 'embargoed']);
});
