import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { RefusedRequest } from './errors.ts';
import { isLoopback } from './loopback.ts';

const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
].join('; ');

const headers: readonly (readonly [name: string, value: string])[] = [
  ['content-security-policy', policy],
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'no-referrer'],
  ['cross-origin-resource-policy', 'same-origin'],
];

/** Every answer forbids what the web app does not need: words of a report can do nothing in a browser. */
export const safeHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of headers) c.res.headers.set(name, value);
};

const forbidden = (message: string): RefusedRequest => new RefusedRequest(message, { status: 403, code: 'forbidden' });

const hostOf = (c: Context): string => c.req.header('host') ?? new URL(c.req.url).host;

const nameIn = (host: string): string => /^(\[[^\]]*\]|[^:]*)(?::\d+)?$/.exec(host)?.[1] ?? '';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Where a browser says a request comes from; programs other than browsers say nothing. */
const fromElsewhere = (c: Context): boolean => {
  const origin = c.req.header('origin');
  if (origin !== undefined) return !URL.canParse(origin) || new URL(origin).host !== hostOf(c);
  const site = c.req.header('sec-fetch-site');
  return site !== undefined && site !== 'same-origin' && site !== 'none';
};

/** Only names of this machine are answered, and only pages of this server may write: other sites in the browser may not. */
export const ownPagesOnly: MiddlewareHandler = async (c, next) => {
  if (!isLoopback(nameIn(hostOf(c))))
    throw forbidden('this server answers to localhost alone: open it by the address it printed when it started');
  if (!reading.has(c.req.method) && fromElsewhere(c))
    throw forbidden('this request comes from a page of another site: nothing was done');
  await next();
};

const LONGEST_ADDRESS = 8000;

const tooLarge = (message: string, status: 413 | 414): RefusedRequest =>
  new RefusedRequest(message, { status, code: 'too-large' });

/** An address longer than any filter needs. */
export const shortAddress: MiddlewareHandler = async (c, next) => {
  if (c.req.url.length > LONGEST_ADDRESS)
    throw tooLarge(`the address is longer than ${LONGEST_ADDRESS} characters: ask for less at once`, 414);
  await next();
};

/** A body of at most so many bytes. */
export const bodyOf = (maxSize: number): MiddlewareHandler =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw tooLarge(`the body is larger than ${Math.round(maxSize / 2 ** 20)} MB: send it in parts`, 413);
    },
  });
