import { engineVersion } from '../../engine/version.ts';
import { charsetIn } from '../../formats/import/warc/http.ts';
import type { Source } from '../../formats/index.ts';
import type { Problem } from '../../model/index.ts';
import { permissionWith } from './permission.ts';
import { addressOf, follow } from './redirects.ts';
import type { Arrived, Ask } from './redirects.ts';
import { failure, request } from './request.ts';
import type { Limits } from './request.ts';
import { turnsWith } from './turns.ts';

/** What a server said of a version of a page: kept by the caller, given back to ask only for a newer one. */
export type PageState = { readonly etag?: string; readonly lastModified?: string };

export type Fetched =
  | { readonly outcome: 'fetched'; readonly source: Source; readonly state: PageState }
  | { readonly outcome: 'unchanged'; readonly state: PageState }
  | { readonly outcome: 'failed'; readonly problem: Problem };

/** Fetches a page that a person asked for, as its server allows. */
export type Fetcher = (address: string, known?: PageState) => Promise<Fetched>;

export type FetchOptions = Partial<Limits> & {
  /** Milliseconds between two requests to one host. */
  readonly pause?: number;
  readonly maxRedirects?: number;
  readonly now?: () => Date;
};

const agent = 'Daybook';

const headersFor = ({ etag, lastModified }: PageState): Readonly<Record<string, string>> => ({
  'user-agent': `${agent}/${engineVersion} (+local use)`,
  accept: 'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, */*;q=0.5',
  ...(etag === undefined ? {} : { 'if-none-match': etag }),
  ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
});

const stateOf = (headers: Headers, known: PageState = {}): PageState => {
  const etag = headers.get('etag') ?? known.etag;
  const lastModified = headers.get('last-modified') ?? known.lastModified;
  return { ...(etag === undefined ? {} : { etag }), ...(lastModified === undefined ? {} : { lastModified }) };
};

const sourceOf = ({ url, answer }: Arrived, retrieved: string): Source => {
  const type = answer.headers.get('content-type') ?? '';
  const bytes = async function* (): AsyncGenerator<Uint8Array> {
    yield answer.body;
  };
  const mediaType = type.split(';', 1)[0]?.trim().toLowerCase() || undefined;
  return { name: url.href, bytes: bytes(), charset: charsetIn(type), mediaType, url: url.href, retrieved };
};

const wrongStatus = ({ url, answer: { status, headers } }: Arrived): Problem => {
  const later = headers.get('retry-after');
  return failure('http-status', `${url.href} answered ${status}${later === null ? '' : ` (come back: ${later})`}`);
};

/**
 * A polite way to the web: robots.txt is obeyed, a host gets one request at a time with a pause behind it, pages that
 * have not changed are not sent again, and time, size and redirects have limits.
 */
export const createFetcher = ({
  pause = 1000,
  timeout = 30_000,
  maxBytes = 50 * 1024 * 1024,
  maxRedirects = 5,
  now = () => new Date(),
}: FetchOptions = {}): Fetcher => {
  const turns = turnsWith(pause);
  const limits = { timeout, maxBytes };
  const permission = permissionWith(agent, (url) => request(url, headersFor({}), limits), maxRedirects);
  return async (address, known = {}) => {
    const start = addressOf(address);
    if ('code' in start) return { outcome: 'failed', problem: start };
    const ask: Ask = (url) =>
      turns(url.hostname, async () => (await permission(url)) ?? request(url, headersFor(known), limits));
    const arrived = await follow(start, ask, maxRedirects);
    if ('code' in arrived) return { outcome: 'failed', problem: arrived };
    const { status, headers } = arrived.answer;
    if (status === 304) return { outcome: 'unchanged', state: stateOf(headers, known) };
    if (status !== 200) return { outcome: 'failed', problem: wrongStatus(arrived) };
    return { outcome: 'fetched', source: sourceOf(arrived, now().toISOString()), state: stateOf(headers) };
  };
};
