import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { serve } from '../../test/support/server.ts';
import { folder } from '../../test/support/store.ts';
import { closeStore, openStore, problems, reports } from '../store/index.ts';
import type { Store } from '../store/index.ts';
import { createFetcher } from './fetch/fetcher.ts';
import { feedAddresses } from './feeds.ts';
import type { Look, WatchOptions } from './watch.ts';
import { watchFeeds } from './watch.ts';

const at = folder();
const state = { items: [1, 2], down: false, asked: 0, conditional: 0 };

const item = (number: number): string =>
  `<item><guid>urn:tarn:${number}</guid><link>https://tarn.example/${number}</link><title>Bridge ${number}</title>
  <description>A bridge in Prague was closed for ${number} days, the mayor said on Friday.</description></item>`;

const site = await serve({
  '/feed': (request, response) => {
    state.asked += 1;
    if (state.down) return void response.writeHead(503).end('later');
    const etag = `"${state.items.join('-')}"`;
    if (request.headers['if-none-match'] === etag) {
      state.conditional += 1;
      return void response.writeHead(304).end();
    }
    response.writeHead(200, { 'content-type': 'application/rss+xml', etag });
    response.end(`<rss version="2.0"><channel><title>Tarn</title>${state.items.map(item).join('')}</channel></rss>`);
  },
  '/broken': (_request, response) => void response.end('no feed at all'),
});
afterAll(() => site.close());

const MINUTE = 60_000;
const feed = `${site.origin}/feed`;

const watcher = (name: string, clock: { now: number }): Partial<WatchOptions> & Pick<WatchOptions, 'withStore'> => ({
  withStore: async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
    const store = openStore(at(name), { mode: 'create' });
    try {
      return await work(store);
    } finally {
      closeStore(store);
    }
  },
  now: () => new Date(clock.now),
});

const once = (name: string, clock: { now: number }, feeds: readonly string[] = [feed]): Promise<Look> =>
  watchFeeds({
    feeds,
    fetcher: createFetcher({ pause: 0 }),
    jobs: 1,
    every: 15 * MINUTE,
    once: true,
    signal: new AbortController().signal,
    onLook: () => undefined,
    ...watcher(name, clock),
  });

const stored = (name: string): readonly string[] => {
  const store = openStore(at(name), { mode: 'read' });
  const ids = reports(store, { versions: 'all' }).rows.map(({ headline }) => headline ?? '');
  closeStore(store);
  return ids;
};

test('what is new is added once; a feed that did not change is not sent again, also after a restart', async () => {
  const clock = { now: Date.UTC(2026, 0, 1, 12) };
  expect(await once('a.db', clock)).toMatchObject({ added: 2, items: 2, failures: [] });
  expect(await once('a.db', clock)).toMatchObject({ added: 0, items: 0 });
  expect(state.conditional).toBe(1);
  state.items.push(3);
  expect(await once('a.db', clock)).toMatchObject({ added: 1, items: 3 });
  expect(stored('a.db')).toEqual(['Bridge 1', 'Bridge 2', 'Bridge 3']);
});

test('a feed that fails is told and asked less often until it answers; the others go on', async () => {
  const clock = { now: Date.UTC(2026, 0, 1, 12) };
  const down = `${site.origin}/gone`;
  const first = await once('b.db', clock, [down, feed]);
  expect(first.added).toBe(3);
  expect(first.failures).toMatchObject([{ feed: down, message: expect.stringContaining('404') as string }]);
  expect(first.failures[0]?.again).toEqual(new Date(clock.now + 30 * MINUTE));
  const asked = (): number => site.asked.filter((path) => path === '/gone').length;
  const before = asked();
  clock.now += 15 * MINUTE;
  await once('b.db', clock, [down, feed]);
  expect(asked()).toBe(before);
  clock.now += 15 * MINUTE;
  const third = await once('b.db', clock, [down]);
  expect(asked()).toBe(before + 1);
  expect(third.failures[0]?.again).toEqual(new Date(clock.now + 60 * MINUTE));
});

test('a feed that is none is a failure, and told once among the problems', async () => {
  const clock = { now: Date.UTC(2026, 0, 1, 12) };
  const broken = `${site.origin}/broken`;
  const told = (): number => {
    const store = openStore(at('c.db'), { mode: 'read' });
    const { length } = problems(store).rows;
    closeStore(store);
    return length;
  };
  expect((await once('c.db', clock, [broken])).failures).toHaveLength(1);
  const before = told();
  expect(before).toBeGreaterThan(0);
  clock.now += 24 * 60 * MINUTE;
  expect((await once('c.db', clock, [broken])).failures).toHaveLength(1);
  expect(told()).toBe(before);
});

test('it looks again and again, waits while another program writes, and ends between looks', async () => {
  state.items = [7];
  const controller = new AbortController();
  const looks: Look[] = [];
  const writer = openStore(at('d.db'), { mode: 'create' });
  const last = await watchFeeds({
    feeds: [feed],
    fetcher: createFetcher({ pause: 0 }),
    jobs: 1,
    every: 20,
    signal: controller.signal,
    ...watcher('d.db', { now: 0 }),
    now: () => new Date(),
    onLook: (look) => {
      looks.push(look);
      if (looks.length === 1) closeStore(writer);
      if (looks.length === 3) controller.abort();
    },
  });
  expect(looks).toHaveLength(3);
  expect(looks[0]?.problem).toContain('another program');
  expect(looks[0]?.next).toBeDefined();
  expect(looks.map(({ added }) => added)).toEqual([0, 1, 0]);
  expect(last).toBe(looks[2]);
  expect(stored('d.db')).toEqual(['Bridge 7']);
});

test('addresses as given and out of OPML files, each once', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'opml-')), 'feeds.opml');
  writeFileSync(
    file,
    `<opml version="2.0"><body><outline text="News"><outline text="Tarn" xmlUrl="https://tarn.example/feed"/></outline>
    <outline xmlUrl="https://quay.example/rss"/></body></opml>`,
  );
  expect(feedAddresses(['https://quay.example/rss', file])).toEqual([
    'https://quay.example/rss',
    'https://tarn.example/feed',
  ]);
  expect(() => feedAddresses([`${file}.none`])).toThrow(/neither an address nor a file/);
  writeFileSync(file, '<opml><body/></opml>');
  expect(() => feedAddresses([file])).toThrow(/lists no feed/);
});
