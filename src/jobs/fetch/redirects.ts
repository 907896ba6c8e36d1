import type { Problem } from '../../model/index.ts';
import { isPrivate } from './address.ts';
import { failure } from './request.ts';
import type { Answer } from './request.ts';

/** Asks for one address. */
export type Ask = (url: URL) => Promise<Answer | Problem>;

export type Arrived = { readonly url: URL; readonly answer: Answer };

/** The address as one that may be asked for, or why not. */
export const addressOf = (text: string, base?: URL): URL | Problem => {
  const url = URL.parse(text, base?.href);
  if (!url) return failure('bad-address', `${text.slice(0, 200)}: this is no address`);
  if (!/^https?:$/.test(url.protocol))
    return failure('bad-address', `${url.href.slice(0, 200)}: only http and https addresses are fetched`);
  if (url.username !== '' || url.password !== '')
    return failure('bad-address', `${url.host}: an address with a name or password in it is not fetched`);
  url.hash = '';
  return url;
};

/**
 * Follows redirects from an address that a person gave. Their host may be of the person's own network; a redirect
 * leads into it only when it stays on that host: no page of the web may have a look inside.
 */
export const follow = async (start: URL, ask: Ask, maxRedirects: number): Promise<Arrived | Problem> => {
  let url = start;
  for (let count = 0; count <= maxRedirects; count += 1) {
    if (url.hostname !== start.hostname && (await isPrivate(url.hostname)))
      return failure('private-address', `${start.href} leads to ${url.host}, a private address; not followed`);
    const answer = await ask(url);
    if ('code' in answer) return answer;
    const location = [301, 302, 303, 307, 308].includes(answer.status) ? answer.headers.get('location') : null;
    if (location === null) return { url, answer };
    const next = addressOf(location, url);
    if ('code' in next) return next;
    url = next;
  }
  return failure('too-many-redirects', `${start.href} is redirected more than ${maxRedirects} times`);
};
