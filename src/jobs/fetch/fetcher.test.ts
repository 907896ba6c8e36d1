import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { serve } from '../../../test/support/server.ts';
import type { Served, Site } from '../../../test/support/server.ts';
import { importSource } from '../../formats/open.ts';
import { createFetcher } from './fetcher.ts';
import type { Fetched, FetchOptions, PageState } from './fetcher.ts';

const sites: Served[] = [];
const started = async (site: Site): Promise<Served> => {
  const served = await serve(site);
  sites.push(served);
  return served;
};
afterEach(async () => {
  for (const site of sites.splice(0)) await site.close();
});

const quick: FetchOptions = { pause: 0, timeout: 2000, now: () => new Date('2022-01-05T10:00:00Z') };
const text =
  (body: string | Uint8Array, type = 'text/plain', status = 200): Site[string] =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': type }).end(body);
  };
const redirect =
  (location: string): Site[string] =>
  (_request, response) => {
    response.writeHead(302, { location }).end();
  };

/** "fetched", "unchanged", or the code of the problem. */
const outcome = (fetched: Fetched): string => (fetched.outcome === 'failed' ? fetched.problem.code : fetched.outcome);

const fetched = async (site: Site, path: string, options: FetchOptions = {}): Promise<string> => {
  const { origin } = await started(site);
  return outcome(await createFetcher({ ...quick, ...options })(origin + path));
};

test('a page, with its address, charset and the moment it came', async () => {
  const site = await started({
    '/a': redirect('/b#part'),
    '/b': text(Buffer.from('caf\xe9', 'latin1'), 'text/plain; charset=iso-8859-1'),
  });
  const result = await createFetcher(quick)(`${site.origin}/a`);
  if (result.outcome !== 'fetched') throw new Error(outcome(result));
  const url = `${site.origin}/b`;
  expect(result.source).toMatchObject({ name: url, url, charset: 'iso-8859-1', mediaType: 'text/plain' });
  const items = [];
  for await (const item of importSource(result.source)) items.push(item);
  expect(items).toMatchObject([
    { report: { text: 'café', url, retrieved: '2022-01-05T10:00:00.000Z', outlet: '127.0.0.1' }, problems: [] },
  ]);
  expect(site.asked).toEqual(['/robots.txt', '/a', '/b']);
});

test('it says who it is', async () => {
  let agent: string | undefined;
  await fetched({ '/a': (request, response) => response.end((agent = request.headers['user-agent'])) }, '/a');
  expect(agent).toMatch(/^Daybook\/\d+\.\d+\.\d+\S* \(\+local use\)$/);
});

test.each<[string, Site, string, string]>([
  [
    'what robots.txt forbids',
    { '/robots.txt': text('User-agent: *\nDisallow: /a'), '/a': text('x') },
    '/a',
    'robots-disallow',
  ],
  [
    'what it forbids others',
    { '/robots.txt': text('User-agent: other\nDisallow: /'), '/a': text('x') },
    '/a',
    'fetched',
  ],
  [
    'where a redirect leads',
    { '/robots.txt': text('User-agent: *\nDisallow: /b'), '/a': redirect('/b') },
    '/a',
    'robots-disallow',
  ],
  ['no robots.txt', { '/a': text('x') }, '/a', 'fetched'],
  [
    'a robots.txt that is moved',
    { '/robots.txt': redirect('/r'), '/r': text('User-agent: *\nDisallow: /') },
    '/a',
    'robots-disallow',
  ],
  ['a robots.txt that turns in a circle', { '/robots.txt': redirect('/robots.txt'), '/a': text('x') }, '/a', 'fetched'],
  ['a broken robots.txt', { '/robots.txt': text('', 'text/plain', 503), '/a': text('x') }, '/a', 'robots-unreachable'],
  ['no such page', {}, '/a', 'http-status'],
  ['a circle', { '/a': redirect('/b'), '/b': redirect('/a') }, '/a', 'too-many-redirects'],
  ['a redirect to a file', { '/a': redirect('file:///etc/hosts') }, '/a', 'bad-address'],
  ['a redirect to nothing', { '/a': redirect('http://') }, '/a', 'bad-address'],
  ['a page without an end', { '/a': (_request, response) => void response.write('x') }, '/a', 'timed-out'],
  ['a page that does not begin', { '/a': () => undefined }, '/a', 'timed-out'],
  ['a connection that breaks', { '/a': (_request, response) => void response.destroy() }, '/a', 'unreachable'],
])('%s', async (_what, site, path, expected) => {
  expect(await fetched(site, path, { timeout: 300 })).toBe(expected);
});

const answers = (body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Site[string] => {
  return (_request, response) => void response.writeHead(200, headers).end(body);
};

test.each<[string, Site, number]>([
  ['said to be too large', { '/a': answers('x'.repeat(2000)) }, 1000],
  ['too large without saying so', { '/a': answers('x'.repeat(2000), { 'transfer-encoding': 'chunked' }) }, 1000],
  [
    'packed small and too large unpacked',
    { '/a': answers(gzipSync(Buffer.alloc(1 << 24)), { 'content-encoding': 'gzip' }) },
    1 << 20,
  ],
])('a page %s', async (_what, site, maxBytes) => {
  expect(await fetched(site, '/a', { maxBytes })).toBe('too-large');
});

test('a packed page is unpacked', async () => {
  const site = await started({
    '/a': answers(gzipSync('One.'), { 'content-encoding': 'gzip' }),
  });
  const result = await createFetcher(quick)(`${site.origin}/a`);
  if (result.outcome !== 'fetched') throw new Error(outcome(result));
  for await (const chunk of result.source.bytes) expect(new TextDecoder().decode(chunk)).toBe('One.');
});

test('a redirect leads into a private network only on the host a person gave', async () => {
  const { origin } = await started({ '/a': text('secret') });
  const port = new URL(origin).port;
  const other = await started({ '/a': redirect(`http://localhost:${port}/a`), '/b': redirect(`${origin}/a`) });
  const fetch = createFetcher(quick);
  expect(outcome(await fetch(`${other.origin}/a`))).toBe('private-address');
  expect(outcome(await fetch(`${other.origin}/b`))).toBe('fetched');
});

test.each(['ftp://x.example/a', 'file:///etc/hosts', 'http://name:word@x.example/', 'https://', 'javascript:1'])(
  '%s is not fetched',
  async (address) => expect(outcome(await createFetcher(quick)(address))).toBe('bad-address'),
);

test('a page that has not changed is not sent again', async () => {
  const seen: (string | undefined)[] = [];
  const { origin } = await started({
    '/a': (request, response) => {
      seen.push(request.headers['if-none-match'], request.headers['if-modified-since']);
      response.setHeader('etag', '"1"');
      response.setHeader('last-modified', 'Wed, 05 Jan 2022 10:00:00 GMT');
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.end('One.');
    },
  });
  const fetch = createFetcher(quick);
  const state: PageState = { etag: '"1"', lastModified: 'Wed, 05 Jan 2022 10:00:00 GMT' };
  expect(await fetch(`${origin}/a`)).toMatchObject({ outcome: 'fetched', state });
  expect(await fetch(`${origin}/a`, state)).toEqual({ outcome: 'unchanged', state });
  expect(seen).toEqual([undefined, undefined, '"1"', state.lastModified]);
});

test('a host gets one request at a time, with a pause between two; its robots.txt is asked for once', async () => {
  const slow: Site[string] = (_request, response) => void setTimeout(() => response.end('x'), 20);
  const { origin, most, asked } = await started({ '/a': slow, '/b': slow, '/c': slow });
  const fetch = createFetcher({ ...quick, pause: 60 });
  const begun = performance.now();
  await Promise.all(['/a', '/b', '/c'].map((path) => fetch(origin + path)));
  expect(performance.now() - begun).toBeGreaterThan(3 * 20 + 2 * 60 - 10);
  expect(most()).toBe(1);
  expect(asked).toEqual(['/robots.txt', '/a', '/b', '/c']);
});
