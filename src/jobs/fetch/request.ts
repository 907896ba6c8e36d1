import type { Problem } from '../../model/index.ts';

/** How long a request may take, from connecting to its last byte, and how many bytes of body are taken. */
export type Limits = { readonly timeout: number; readonly maxBytes: number };

export type Answer = { readonly status: number; readonly headers: Headers; readonly body: Uint8Array };

export const failure = (code: string, message: string): Problem => ({ code, severity: 'error', message });

const tooLarge = (url: URL, maxBytes: number): Problem =>
  failure('too-large', `${url.href} is larger than ${Math.round((maxBytes / 1024 ** 2) * 10) / 10} MB; not read`);

/** The body, unpacked if it came packed: what counts is how large it is then. */
const bodyOf = async (response: Response, url: URL, { maxBytes }: Limits): Promise<Uint8Array | Problem> => {
  const said = Number(response.headers.get('content-length') ?? 0);
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop early closes the connection.
  if (said <= maxBytes)
    for await (const chunk of response.body ?? []) {
      length += chunk.length;
      if (length > maxBytes) break;
      chunks.push(chunk);
    }
  else await response.body?.cancel();
  return said > maxBytes || length > maxBytes ? tooLarge(url, maxBytes) : new Uint8Array(Buffer.concat(chunks));
};

/** In the words of the cause: Node's `fetch` only says "fetch failed". */
const reasonOf = (cause: unknown): string => {
  const { message, cause: inner } = cause as Error;
  const deepest = inner instanceof Error ? inner : undefined;
  return (deepest?.message || (deepest as NodeJS.ErrnoException | undefined)?.code) ?? message;
};

const failed = (cause: unknown, url: URL, { timeout }: Limits): Problem =>
  (cause as Error).name === 'TimeoutError'
    ? failure('timed-out', `${url.href} did not answer within ${timeout / 1000} s`)
    : failure('unreachable', `${url.href} cannot be fetched: ${reasonOf(cause)}`);

/** One request; redirects are answers. The body is only taken of a page that is there. */
export const request = async (
  url: URL,
  headers: Readonly<Record<string, string>>,
  limits: Limits,
): Promise<Answer | Problem> => {
  try {
    const signal = AbortSignal.timeout(limits.timeout);
    const response = await fetch(url, { headers: { ...headers }, redirect: 'manual', signal });
    const body = response.status === 200 ? await bodyOf(response, url, limits) : new Uint8Array();
    if (response.status !== 200) await response.body?.cancel();
    return 'code' in body ? body : { status: response.status, headers: response.headers, body };
  } catch (cause) {
    return failed(cause, url, limits);
  }
};
