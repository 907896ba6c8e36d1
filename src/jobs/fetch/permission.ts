import type { Problem } from '../../model/index.ts';
import { follow } from './redirects.ts';
import type { Ask } from './redirects.ts';
import { failure } from './request.ts';
import { robotsOf } from './robots.ts';
import type { Robots } from './robots.ts';

/** RFC 9309: a robots.txt may be used for a day. */
const KEPT = 24 * 3_600_000;

type Known = { readonly robots: Robots; readonly until: number };

/** What a site says, without limits where it says nothing (status 4xx); a problem where it does not answer. */
const askedOf = async (agent: string, site: string, ask: Ask, maxRedirects: number): Promise<Robots | Problem> => {
  const arrived = await follow(new URL('/robots.txt', site), ask, maxRedirects);
  if ('code' in arrived) return arrived.code === 'too-many-redirects' ? () => true : arrived;
  const { status, body } = arrived.answer;
  if (status === 200) return robotsOf(new TextDecoder().decode(body), agent);
  if (status < 500) return () => true;
  return failure('robots-unreachable', `${site}/robots.txt answered ${status}: what may be fetched there is not known`);
};

/** Why an address may not be fetched; undefined when it may. Each site is asked once a day. */
export const permissionWith = (
  agent: string,
  ask: Ask,
  maxRedirects: number,
): ((url: URL) => Promise<Problem | undefined>) => {
  const sites = new Map<string, Known>();
  return async (url) => {
    const known = sites.get(url.origin);
    const robots =
      known && known.until > performance.now() ? known.robots : await askedOf(agent, url.origin, ask, maxRedirects);
    if ('code' in robots) return robots;
    if (known?.robots !== robots) sites.set(url.origin, { robots, until: performance.now() + KEPT });
    if (robots(url.pathname + url.search)) return undefined;
    return failure('robots-disallow', `${url.href}: the site asks robots not to fetch this (robots.txt); not fetched`);
  };
};
