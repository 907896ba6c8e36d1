import { mkdirSync, readdirSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { serverOn } from '../../../test/support/app.ts';
import type { TestServer } from '../../../test/support/app.ts';
import { folder } from '../../../test/support/store.ts';
import { closeStore, openStore, reports } from '../../store/index.ts';
import { workSchema } from '../schemas/works.ts';

const at = folder();
// Uploads of other tests are no matter of these.
mkdirSync(at('uploads'));
vi.stubEnv('TMPDIR', at('uploads'));
let count = 0;
const open: TestServer[] = [];
const server = (): TestServer => {
  const one = serverOn(at(`${(count += 1)}.db`));
  open.push(one);
  return one;
};
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

const json = (body: unknown): RequestInit => ({
  headers: { 'content-type': 'application/json' },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

const text = 'A ferry caught fire off Baku on Monday, killing 12 people, the coast guard said.';

/** How a piece of work ended. */
const ended = async (on: TestServer, id: string) => {
  for (;;) {
    const { body } = await on.get(`/api/imports/${id}`);
    if (body.finished !== undefined) return body;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

const form = (files: Readonly<Record<string, string>>, field = 'files'): RequestInit => {
  const body = new FormData();
  for (const [name, content] of Object.entries(files)) body.append(field, new Blob([content]), name);
  return { body };
};

/** Files that lie about. */
const uploads = (): readonly string[] => readdirSync(at('uploads'));

describe('what is added', () => {
  test('a pasted text with what is known of it', async () => {
    const on = server();
    const { status, body } = await on.send(
      'POST',
      '/api/imports',
      json({ text, outlet: 'Island Courier', published: '2022-01-05', headline: 'Fire' }),
    );
    expect(status).toBe(202);
    const state = await ended(on, body.id);
    expect(workSchema.parse(state)).toEqual(state);
    expect(state).toMatchObject({ state: 'done', what: 'pasted text', summary: { added: 1, refused: 0 } });
    const [report] = (await on.get('/api/reports')).body.rows;
    expect(report).toMatchObject({
      outlet: 'Island Courier',
      publishedDay: '2022-01-05',
      headline: 'Fire',
      source: 'pasted text',
    });
    expect((await on.get(`/api/reports/${report.id}/original`)).text).toBe(text);
  });

  test('files by their own names, and nothing of them stays behind', async () => {
    const on = server();
    const files = {
      'a.txt': `outlet: Courier\n\n${text}`,
      '../../b.txt': `${text} The fire is out.`,
      'broken.zip': 'PK\u0003\u0004 cut off',
    };
    const { body } = await on.send('POST', '/api/imports', form(files));
    const state = await ended(on, body.id);
    expect(state).toMatchObject({ state: 'done', what: '3 files', summary: { added: 2, refused: 1 } });
    expect(state.problems.map(({ source }: { source: string }) => source)).toEqual(['broken.zip']);
    const { rows } = (await on.get('/api/reports')).body;
    expect(rows.map(({ source }: { source: string }) => source)).toEqual(['a.txt', 'b.txt']);
    await vi.waitFor(() => expect(uploads()).toEqual([]));
  });

  test('two at once: the second waits, and both are stored', async () => {
    const on = server();
    const [one, two] = await Promise.all([
      on.send('POST', '/api/imports', json({ text })),
      on.send('POST', '/api/imports', json({ text: `${text} It burned long.` })),
    ]);
    expect([one.body.state, two.body.state]).toEqual(['running', 'queued']);
    for (const { body } of [one, two])
      expect(await ended(on, body.id)).toMatchObject({ state: 'done', summary: { added: 1 } });
    expect((await on.get('/api/reports')).body.rows).toHaveLength(2);
    expect((await on.get('/api/imports')).body.rows.map(({ id }: { id: string }) => id)).toEqual([
      two.body.id,
      one.body.id,
    ]);
  });

  test('one that waits can be stopped before it begins', async () => {
    const on = server();
    const one = await on.send('POST', '/api/imports', json({ text }));
    const two = await on.send('POST', '/api/imports', json({ text: 'never read' }));
    expect((await on.send('DELETE', `/api/imports/${two.body.id}`)).status).toBe(202);
    expect((await ended(on, two.body.id)).state).toBe('stopped');
    expect((await ended(on, one.body.id)).state).toBe('done');
    expect((await on.get('/api/reports')).body.rows).toHaveLength(1);
  });

  test('linking', async () => {
    const on = server();
    const { status, body } = await on.send('POST', '/api/link');
    expect(status).toBe(202);
    expect(await ended(on, body.id)).toMatchObject({ kind: 'link', state: 'done', summary: { moved: 0 } });
  });
});

describe('what is told meanwhile', () => {
  test('its state, its progress and its end as events; the stream ends with it', async () => {
    const on = server();
    const { body } = await on.send('POST', '/api/imports', json({ text }));
    const { headers, text: events } = await on.get(`/api/imports/${body.id}/events`);
    expect(headers.get('content-type')).toMatch(/^text\/event-stream/);
    const names = [...events.matchAll(/^event: (\w+)$/gm)].map(([, name]) => name);
    expect([names[0], names.at(-1)]).toEqual(['state', 'state']);
    expect(names).toContain('progress');
    expect(events).toContain('"added":1');
  });

  test('that the dossier changed, to every page that listens', async () => {
    const on = server();
    const response = await on.app.request('/api/changes');
    const reader = (response.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader.read()).value).toMatch(/^event: open/);
    await on.send('POST', '/api/imports', json({ text }));
    let told = '';
    while (!told.includes('"reports":1')) told += (await reader.read()).value ?? '';
    expect(told).toContain('event: changed');
    await reader.cancel();
  });

  test('a server that closes ends its streams', async () => {
    const on = server();
    const response = await on.app.request('/api/changes');
    const whole = response.text();
    await on.close();
    expect(await whole).toMatch(/^event: open/);
  });
});

describe('what is refused', () => {
  test.each([
    [{}, 'one of text, address and feed'],
    [{ text: '' }, 'text'],
    [{ text, address: 'https://a.example/' }, 'one of'],
    [{ address: 'file:///etc/passwd' }, 'address'],
    [{ address: '/etc/passwd' }, 'address'],
    [{ feed: 'javascript:alert(1)' }, 'feed'],
    [{ address: 'https://a.example/', outlet: 'B' }, 'said of a text'],
    [{ text, published: 'yesterday' }, 'published'],
    [{ text, colour: 'red' }, 'colour: unknown'],
    ['{"text":', 'JSON'],
    ['['.repeat(100_000), 'JSON'],
    ['null', ''],
  ])('%j', async (body, says) => {
    const on = server();
    const answer = await on.send('POST', '/api/imports', json(body));
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toContain(says);
    expect((await on.get('/api/imports')).body.rows).toEqual([]);
  });

  test('a body that is no JSON', async () => {
    const answer = await server().send('POST', '/api/imports', {
      body: 'text=a',
      headers: { 'content-type': 'text/plain' },
    });
    expect([answer.status, answer.body.error.code]).toEqual([415, 'usage']);
  });

  test('a body that is too large', async () => {
    const answer = await server().send('POST', '/api/imports', json({ text: 'a'.repeat(11_000_000) }));
    expect([answer.status, answer.body.error.code]).toEqual([413, 'too-large']);
  });

  test('an upload that is damaged, in another field, or without files', async () => {
    const on = server();
    const type = { 'content-type': 'multipart/form-data; boundary=line' };
    const damaged = await on.send('POST', '/api/imports', { headers: type, body: '--line\r\nContent-Dispo' });
    const other = await on.send('POST', '/api/imports', form({ 'a.txt': text }, 'picture'));
    const none = await on.send('POST', '/api/imports', { headers: type, body: '--line--\r\n' });
    expect([damaged.status, other.status, none.status]).toEqual([400, 400, 400]);
    expect(other.body.error.message).toContain('picture');
    await vi.waitFor(() => expect(uploads()).toEqual([]));
  });

  test('501 files', async () => {
    const files = Object.fromEntries(Array.from({ length: 501 }, (_, n) => [`${n}.txt`, 'x']));
    expect((await server().send('POST', '/api/imports', form(files))).status).toBe(413);
  });

  test('while another program writes: 409 with its message, and later it goes', async () => {
    const on = server();
    const other = openStore(on.dossier.path, { mode: 'write' });
    const { status, body } = await on.send('POST', '/api/imports', json({ text }));
    expect([status, body.error.code]).toEqual([409, 'store-locked']);
    expect(body.error.message).toContain('another program is adding');
    expect(body.error.message).not.toContain(on.dossier.path);
    expect(reports(other).rows).toEqual([]);
    closeStore(other);
    expect((await on.send('POST', '/api/imports', json({ text }))).status).toBe(202);
  });

  test('a short write while an import is at work', async () => {
    const on = server();
    await on.send('POST', '/api/imports', json({ text }));
    await expect(on.dossier.write(() => 0)).rejects.toMatchObject({ code: 'store-locked' });
  });

  test.each(['none', '00000000-0000-4000-8000-000000000000'])('an import that is none (%s)', async (id) => {
    const on = server();
    const expected = id === 'none' ? 400 : 404;
    for (const [method, end] of [
      ['GET', ''],
      ['GET', '/events'],
      ['DELETE', ''],
    ] as const)
      expect((await on.send(method, `/api/imports/${id}${end}`)).status).toBe(expected);
  });
});
