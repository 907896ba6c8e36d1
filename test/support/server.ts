import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Site = Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>>;

export type Served = {
  readonly origin: string;
  /** The paths asked for, in order. */
  readonly asked: string[];
  /** The most requests that were open at one time. */
  readonly most: () => number;
  readonly close: () => Promise<void>;
};

/** A site on this machine; paths it has not are 404. */
export const serve = async (site: Site): Promise<Served> => {
  const asked: string[] = [];
  let open = 0;
  let most = 0;
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    most = Math.max(most, (open += 1));
    response.once('close', () => (open -= 1));
    const page = site[request.url ?? ''];
    if (page) page(request, response);
    else response.writeHead(404).end('none');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> => {
    server.closeAllConnections();
    return new Promise((done) => server.close(() => done()));
  };
  return { origin: `http://127.0.0.1:${port}`, asked, most: () => most, close };
};
