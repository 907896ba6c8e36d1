import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { serverOn } from '../../test/support/app.ts';
import { cluster, dossier, folder, prepared } from '../../test/support/store.ts';
import { closeStore, insertReports, openStore, writeClusters } from '../store/index.ts';

const at = folder();
const store = dossier(at('small.db'), [prepared('r1', 'Mayor says it.', { published: '2026-01-02' })]);
writeClusters(store, [cluster('one', ['r1'])]);
closeStore(store);

mkdirSync(at('dist/assets'), { recursive: true });
writeFileSync(at('dist/index.html'), '<!doctype html><title>app</title>');
writeFileSync(at('dist/assets/app-1a2b.js'), 'plain');
writeFileSync(at('dist/assets/app-1a2b.js.br'), 'brotli');
writeFileSync(at('dist/.hidden'), 'hidden');
writeFileSync(at('secret.txt'), 'secret');

const server = serverOn(at('small.db'), { web: at('dist') });
afterAll(() => server.close());

describe('errors', () => {
  test.each(['/api/nothing', '/api/events/', '/api/reports/a/b/c'])('%s is 404 in the one shape', async (url) => {
    const { status, body } = await server.get(url);
    expect(status).toBe(404);
    expect(Object.keys(body)).toEqual(['error']);
    expect(body.error.code).toBe('not-found');
  });

  test('what nobody foresaw tells nothing of itself; the log gets where it was, and no words', async () => {
    const own = serverOn(at('small.db'));
    own.app.get('/api/boom', () => {
      throw new TypeError('the text of a report');
    });
    const { status, body, text } = await own.get('/api/boom');
    expect([status, body.error.code]).toEqual([500, 'bug']);
    expect(text).not.toContain('report\\b|TypeError');
    expect(own.failures).toHaveLength(1);
    expect(JSON.stringify(own.failures)).not.toContain('the text of a report');
    expect(own.failures[0]).toMatchObject({ error: 'TypeError', at: expect.stringContaining('app.test.ts') });
    await own.close();
  });

  test('an address of 8,001 characters is refused', async () => {
    const { status, body } = await server.get(`/api/events?text=${'a'.repeat(8000)}`);
    expect([status, body.error.code]).toEqual([414, 'too-large']);
  });
});

describe('who may ask', () => {
  const write = { method: 'POST', url: 'http://localhost:4747/api/link' };
  test.each([
    ['GET', 'http://localhost:4747/api/dossier', {}, 200],
    ['GET', 'http://127.0.0.1:4747/api/dossier', {}, 200],
    ['GET', 'http://[::1]:4747/api/dossier', {}, 200],
    ['GET', 'http://evil.example/api/dossier', {}, 403],
    ['GET', 'http://localhost.evil.example/api/dossier', {}, 403],
    ['GET', 'http://127.0.0.1.evil.example/', {}, 403],
    ['GET', 'http://localhost:4747/api/dossier', { host: 'evil.example' }, 403],
    [write.method, write.url, { origin: 'https://evil.example' }, 403],
    [write.method, write.url, { origin: 'null' }, 403],
    [write.method, write.url, { origin: 'http://localhost:9999' }, 403],
    [write.method, write.url, { 'sec-fetch-site': 'cross-site' }, 403],
    ['DELETE', 'http://localhost:4747/api/imports/x', { origin: 'https://evil.example' }, 403],
  ])('%s %s %j → %d', async (method, url, headers, expected) => {
    const { status, body } = await server.send(method, url, { headers: headers as Record<string, string> });
    expect(status).toBe(expected);
    if (expected === 403) expect(body.error.code).toBe('forbidden');
  });

  test('every answer forbids what the app does not need', async () => {
    for (const url of ['/', '/api/dossier', '/api/nothing', '/api', '/assets/none.js', 'http://evil.example/']) {
      const { headers } = await server.get(url);
      expect(headers.get('content-security-policy'), url).toContain("script-src 'self'; ");
      expect(headers.get('content-security-policy'), url).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options'), url).toBe('nosniff');
      expect(headers.get('referrer-policy'), url).toBe('no-referrer');
      expect(headers.get('access-control-allow-origin'), url).toBeNull();
    }
  });
});

describe('what is known already', () => {
  test('the same question twice is 304 with its tag, until the dossier changes', async () => {
    const first = await server.get('/api/events');
    const tag = first.headers.get('etag') as string;
    expect(tag).toMatch(/^W\/"/);
    const again = await server.get('/api/events', { 'if-none-match': `"x", ${tag}` });
    expect([again.status, again.text]).toEqual([304, '']);
    expect((await server.get('/api/events?limit=1', { 'if-none-match': tag })).status).toBe(200);
    const other = openStore(at('small.db'), { mode: 'write' });
    insertReports(other, [prepared('r2', 'Mayor says more.')]);
    closeStore(other);
    expect((await server.get('/api/events', { 'if-none-match': tag })).status).toBe(200);
    expect((await server.get('/api/reports')).body.rows).toHaveLength(2);
  });

  test('an answer that was kept is the same', async () => {
    const [one, two] = [await server.get('/api/reports/r1'), await server.get('/api/reports/r1')];
    expect(two.text).toBe(one.text);
    expect([...two.headers]).toEqual([...one.headers]);
  });

  test('errors have no tag and are not kept', async () => {
    const { headers } = await server.get('/api/events/none');
    expect(headers.get('etag')).toBeNull();
  });

  test('HEAD is GET without a body', async () => {
    const { status, text, headers } = await server.send('HEAD', '/api/events');
    expect([status, text]).toEqual([200, '']);
    expect(headers.get('etag')).toMatch(/^W\/"/);
    expect((await server.send('HEAD', '/')).status).toBe(200);
    expect((await server.send('HEAD', '/api/nothing')).status).toBe(404);
  });
});

describe('the web app', () => {
  test.each([
    '/',
    '/events/one',
    '/reports/a.html',
    '/reports/sha256:00',
    '/index.html',
    '/.hidden',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/a/%00b',
  ])('%s is the page of the app', async (url) => {
    const { status, text, headers } = await server.get(url);
    expect([status, text]).toEqual([200, '<!doctype html><title>app</title>']);
    expect(headers.get('cache-control')).toBe('no-cache');
  });

  test('assets are kept for good, and sent packed to who takes it', async () => {
    const plain = await server.get('/assets/app-1a2b.js');
    expect([plain.text, plain.headers.get('content-encoding')]).toEqual(['plain', null]);
    expect(plain.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(plain.headers.get('cache-control')).toContain('immutable');
    const packed = await server.get('/assets/app-1a2b.js', { 'accept-encoding': 'gzip;q=0.5, br' });
    expect([packed.text, packed.headers.get('content-encoding')]).toEqual(['brotli', 'br']);
    expect(packed.headers.get('content-type')).toMatch(/^text\/javascript/);
  });

  test('an asset that is gone is no page', async () => {
    const { status, body } = await server.get('/assets/app-0000.js');
    expect([status, body.error.code]).toEqual([404, 'not-found']);
  });

  test('not built, it says how to build it', async () => {
    const bare = serverOn(at('small.db'));
    const { status, text } = await bare.get('/');
    expect(status).toBe(200);
    expect(text).toContain('npm run build');
    await bare.close();
  });
});

describe('the document', () => {
  test('says which fields may be absent, and every name in it is there', async () => {
    const { body, text } = await server.get('/api/openapi.json');
    expect(body.components.schemas.ChronologyEntry.required).not.toContain('parts');
    for (const [, name] of text.matchAll(/#\/components\/schemas\/([\w-]+)/g))
      expect(body.components.schemas[name as string], name).toBeDefined();
    expect(Object.keys(body.paths)).toContain('/api/events/{id}');
    expect(text).not.toContain('$defs');
  });

  test('the reference is one page without scripts', async () => {
    const { text, headers } = await server.get('/api');
    expect(headers.get('content-type')).toMatch(/^text\/html/);
    expect(text).not.toMatch(/<script|onerror|javascript:/i);
    expect(text).toContain('GET /api/events/{id}');
  });
});
