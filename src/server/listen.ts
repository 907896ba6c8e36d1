import { serve } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { DaybookError } from '../model/errors.ts';
import { isLoopback } from './loopback.ts';

/** A server that answers, and how to end it. */
export type Listening = { readonly address: string; readonly close: () => Promise<void> };

type Handler = Parameters<typeof serve>[0]['fetch'];

const refuseOthers = (host: string): void => {
  if (!isLoopback(host))
    throw new DaybookError(
      'usage',
      `--host ${host} would let others in, and there are no accounts yet: nothing was started; accounts come with a later version, until then use 127.0.0.1`,
    );
};

/** Ports tried when the one asked for is taken. */
const TRIES = 50;

const listenOn = (fetch: Handler, host: string, port: number): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname: host, port }, () => resolve(server as Server)) as Server;
    server.once('error', reject);
  });

const firstFree = async (fetch: Handler, host: string, port: number): Promise<Server> => {
  for (let tried = 0; ; tried += 1) {
    try {
      return await listenOn(fetch, host, port === 0 ? 0 : port + tried);
    } catch (cause) {
      const taken = (cause as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || port === 0 || tried === TRIES || port + tried === 65_535) throw cause;
    }
  }
};

/** Listens on this machine: on the port, or the next that is free; 0 is any. */
export const listen = async (fetch: Handler, { host, port }: { host: string; port: number }): Promise<Listening> => {
  refuseOthers(host);
  const server = await firstFree(fetch, host, port);
  const { port: chosen } = server.address() as AddressInfo;
  const name = host.includes(':') ? `[${host.replace(/[[\]]/g, '')}]` : host;
  return {
    address: `http://${name}:${chosen}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};
