import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { MAX_BYTES } from '../bytes.ts';

export type Page = {
  readonly status: number;
  readonly type: string;
  readonly charset?: string | undefined;
  readonly body: Buffer;
};

/** The body without the lengths of its chunks; as it is when it has none (some crawlers take them out). */
const unchunked = (body: Buffer): Buffer => {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length;) {
    const end = body.indexOf('\r\n', at, 'latin1');
    const size =
      end < 0 ? '' : (/^[\da-f]{1,8}(?=$|;|\s)/i.exec(body.toString('latin1', at, Math.min(end, at + 100)))?.[0] ?? '');
    if (size === '') return at === 0 ? body : Buffer.concat(parts);
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    parts.push(body.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
  return Buffer.concat(parts);
};

const unpacked = (body: Buffer, encoding: string): Buffer => {
  const unpack = { br: brotliDecompressSync, deflate: inflateSync, gzip: gunzipSync, 'x-gzip': gunzipSync }[encoding];
  if (!unpack) return body;
  try {
    return unpack(body, { maxOutputLength: MAX_BYTES });
  } catch (cause) {
    // Some crawlers store the page unpacked and keep the header.
    if (/^\s*</.test(body.toString('latin1', 0, 200))) return body;
    throw cause;
  }
};

export const charsetIn = (type: string): string | undefined => /charset=["']?([\w.:-]{2,40})/i.exec(type)?.[1];

/** An HTTP response as a crawler stores it; undefined when it is none. */
export const responseOf = (bytes: Buffer): Page | undefined => {
  const crlf = bytes.indexOf('\r\n\r\n', 0, 'latin1');
  const end = crlf < 0 ? bytes.indexOf('\n\n', 0, 'latin1') : crlf;
  const lines = bytes.toString('latin1', 0, end < 0 ? 0 : Math.min(end, 1 << 20)).split(/\r?\n/);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(lines[0] ?? '')?.[1];
  if (status === undefined) return undefined;
  const field = (name: string): string =>
    lines
      .find((line) => line.toLowerCase().startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim() ?? '';
  const stored = bytes.subarray(end + (crlf < 0 ? 2 : 4));
  const whole = /chunked/i.test(field('transfer-encoding')) ? unchunked(stored) : stored;
  const type = field('content-type');
  const page = /html/i.test(type) && status === '200';
  return {
    status: Number(status),
    type,
    charset: charsetIn(type),
    body: page ? unpacked(whole, field('content-encoding').toLowerCase()) : whole,
  };
};
