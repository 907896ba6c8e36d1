import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { folder } from '../../test/support/store.ts';
import { openStore, closeStore, storeCounts } from '../store/index.ts';
import { startServer } from './index.ts';
import type { Listening } from './listen.ts';

const at = folder();
const open: Listening[] = [];
const start = async (port = 0, host = '127.0.0.1'): Promise<Listening> => {
  const server = await startServer({
    dossier: at('own.db'),
    host,
    port,
    web: at('none'),
    jobs: 1,
    log: () => undefined,
  });
  open.push(server);
  return server;
};
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

const text = 'A ferry caught fire off Baku on Monday, killing 12 people, the coast guard said.';

describe('a server on a port', () => {
  test('makes an empty dossier where there is none, and answers', async () => {
    const { address } = await start();
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const info = await (await fetch(`${address}/api/dossier`)).json();
    expect(info).toMatchObject({ file: 'own.db', counts: { reports: 0, events: 0 } });
    expect((await fetch(`${address}/api/events`)).status).toBe(200);
  });

  test('takes the next port where one is taken', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as AddressInfo;
    const { address } = await start(port);
    expect(Number(new URL(address).port)).toBeGreaterThan(port);
    await new Promise((done) => other.close(done));
  });

  test.each(['0.0.0.0', '::', '192.168.1.5', 'example.org', '127.0.0.1.example.org', ''])(
    'refuses --host "%s": there are no accounts',
    async (host) => {
      await expect(start(0, host)).rejects.toMatchObject({
        code: 'usage',
        message: expect.stringContaining('accounts'),
      });
    },
  );

  test('a name of elsewhere in the Host header is refused', async () => {
    const { address } = await start();
    const { request } = await import('node:http');
    const status = await new Promise((done) =>
      request(`${address}/api/dossier`, { headers: { host: 'evil.example' } }, (answer) =>
        done(answer.statusCode),
      ).end(),
    );
    expect(status).toBe(403);
  });

  test('a file is uploaded in pieces; closing waits until it is stored, and ends the streams', async () => {
    const { address, close } = await start();
    const changes = await fetch(`${address}/api/changes`);
    const body = new FormData();
    body.append('files', new Blob([text]), 'a.txt');
    const { id } = (await (await fetch(`${address}/api/imports`, { method: 'POST', body })).json()) as { id: string };
    expect(id).toEqual(expect.any(String));
    await close();
    open.splice(0);
    await expect(changes.text().catch(() => 'ended')).resolves.toEqual(expect.any(String));
    const store = openStore(at('own.db'), { mode: 'write' });
    expect(storeCounts(store).reports).toBeLessThanOrEqual(1);
    closeStore(store);
  });
});
