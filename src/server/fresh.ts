import { hash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';

/** Finished answers kept for the revision they are of. */
const KEPT_BYTES = 64 * 2 ** 20;
const LARGEST = 4 * 2 ** 20;

type Answers = {
  readonly get: (url: string) => string | undefined;
  readonly keep: (url: string, body: string) => void;
};

/** The last answers asked for, as many as there is room for; a new revision forgets them all. */
export const answersOf = (room = KEPT_BYTES): ((revision: string) => Answers) => {
  const kept = new Map<string, string>();
  let [size, current] = [0, ''];
  const drop = (url: string, body: string): void => {
    kept.delete(url);
    size -= body.length;
  };
  const answers: Answers = {
    get: (url) => {
      const body = kept.get(url);
      if (body === undefined) return undefined;
      kept.delete(url);
      kept.set(url, body);
      return body;
    },
    keep: (url, body) => {
      if (body.length > Math.min(LARGEST, room)) return;
      const before = kept.get(url);
      if (before !== undefined) drop(url, before);
      kept.set(url, body);
      size += body.length;
      for (const [oldest, old] of kept) {
        if (size <= room) break;
        drop(oldest, old);
      }
    },
  };
  return (revision) => {
    if (revision !== current) {
      kept.clear();
      [size, current] = [0, revision];
    }
    return answers;
  };
};

const tagOf = (revision: string, url: string): string =>
  `W/"${revision}-${hash('sha1', url, 'base64url').slice(0, 10)}"`;

const knows = (given: string | undefined, tag: string): boolean =>
  given !== undefined && given.split(',').some((one) => one.trim() === tag);

const isJson = (response: Response): boolean =>
  response.status === 200 && (response.headers.get('content-type') ?? '').startsWith('application/json');

const json = { 'content-type': 'application/json' };

/** What was read from the dossier as it is now is not read again: 304 where the client has it, else what was sent before. */
export const fresh = (revision: () => string): MiddlewareHandler => {
  const answersAt = answersOf();
  return async (c, next) => {
    // Taken before the query: what changes meanwhile makes the answer old, never new.
    const now = revision();
    const { search, pathname } = new URL(c.req.url);
    const url = pathname + search;
    const tag = tagOf(now, url);
    c.header('etag', tag);
    c.header('cache-control', 'private, no-cache');
    if (knows(c.req.header('if-none-match'), tag)) return c.body(null, 304);
    const answers = answersAt(now);
    const known = answers.get(url);
    if (known !== undefined) return c.body(known, 200, json);
    await next();
    if (!isJson(c.res)) {
      c.res.headers.delete('etag');
      return undefined;
    }
    const body = await c.res.text();
    if (revision() === now) answersAt(now).keep(url, body);
    c.res = new Response(body, c.res);
    return undefined;
  };
};
