import autocannon from 'autocannon';

/** Many readers at once, each asking the next thing as soon as the last is there. */
export type Readers = {
  readonly perSecond: number;
  readonly median: number;
  readonly p95: number;
  readonly failed: number;
};

const SECONDS = 20;

type Rows = { readonly rows: readonly { readonly id: string }[] };

/** What readers ask, in the mix of a working day: lists under filters, events, reports, words. */
const askedOf = async (address: string): Promise<readonly string[]> => {
  const { rows } = (await (await fetch(`${address}/api/events?limit=100&order=importance`)).json()) as Rows;
  const reports = (await (await fetch(`${address}/api/reports?limit=100`)).json()) as Rows;
  const words = ['governor', 'ferry', 'hospital', '"tear gas"', 'bomb market', 'kidnapped'];
  return [
    ...Array.from({ length: 60 }, (_, at) => `/api/events?limit=50&since=${dayAfter(at * 29)}`),
    ...rows.map(({ id }) => `/api/events/${encodeURIComponent(id)}`),
    ...reports.rows.map(({ id }) => `/api/reports/${encodeURIComponent(id)}`),
    ...words.map((q) => `/api/search?q=${encodeURIComponent(q)}`),
    '/api/events/facets',
    '/api/events/histogram',
    '/api/events/map',
    '/api/dossier',
  ];
};

const dayAfter = (days: number): string => new Date(Date.UTC(2015, 0, 1 + days)).toISOString().slice(0, 10);

/** Not in the order of the list: a reader's neighbour asks something else. */
const mixed = (paths: readonly string[]): readonly string[] =>
  paths.map((_, at) => paths[(at * 37) % paths.length] as string);

export const readers = async (address: string, connections: number): Promise<Readers> => {
  const requests = mixed(await askedOf(address)).map((path) => ({ method: 'GET' as const, path }));
  const result = await autocannon({ url: address, connections, duration: SECONDS, requests });
  return {
    perSecond: result.requests.average,
    median: result.latency.p50,
    p95: result.latency.p97_5,
    failed: result.non2xx + result.errors,
  };
};
