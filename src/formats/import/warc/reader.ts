import { MAX_BYTES } from '../bytes.ts';

const MAX_LINE = 64 * 1024;
const MAX_FIELDS = 1000;

/** What follows in a WARC file: a record, or why there is none. `cut`: the file ends inside it. */
export type WarcRecord =
  | { readonly fields: ReadonlyMap<string, string>; readonly body: Buffer }
  | { readonly fields?: ReadonlyMap<string, string>; readonly bad: 'broken' | 'too-large' | 'cut' };

type Bytes = {
  readonly line: () => Promise<string | undefined>;
  /** Up to `length` bytes: fewer when the file ends. Those beyond `keep` are passed over. */
  readonly take: (length: number, keep: number) => Promise<{ readonly body: Buffer; readonly length: number }>;
};

const bytesOf = (source: AsyncIterable<Uint8Array>): Bytes => {
  const iterator = source[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  const more = async (): Promise<Buffer | undefined> => {
    const next = await iterator.next();
    return next.done ? undefined : Buffer.from(next.value.buffer, next.value.byteOffset, next.value.length);
  };
  return {
    line: async () => {
      let end = rest.indexOf(10);
      while (end < 0 && rest.length < MAX_LINE) {
        const chunk = await more();
        if (!chunk) break;
        rest = Buffer.concat([rest, chunk]);
        end = rest.indexOf(10);
      }
      if (rest.length === 0) return undefined;
      const line = rest.subarray(0, end < 0 ? rest.length : end);
      rest = rest.subarray(end < 0 ? rest.length : end + 1);
      return line.toString('utf8').replace(/\r$/, '');
    },
    take: async (length, keep) => {
      const parts: Buffer[] = [];
      let taken = 0;
      while (taken < length) {
        if (rest.length === 0) rest = (await more()) ?? Buffer.alloc(0);
        const part = rest.subarray(0, length - taken);
        if (part.length === 0) break;
        if (taken < keep) parts.push(part);
        taken += part.length;
        rest = rest.subarray(part.length);
      }
      return { body: Buffer.concat(parts), length: taken };
    },
  };
};

const fieldsOf = async (bytes: Bytes): Promise<Map<string, string> | undefined> => {
  const fields = new Map<string, string>();
  for (let count = 0; count < MAX_FIELDS; count += 1) {
    const line = await bytes.line();
    if (line === undefined) return undefined;
    if (line === '') return fields;
    const colon = line.indexOf(':');
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return fields;
};

const recordOf = async (bytes: Bytes): Promise<WarcRecord> => {
  const fields = await fieldsOf(bytes);
  if (!fields) return { bad: 'cut' };
  const said = fields.get('content-length') ?? '';
  if (!/^\d{1,15}$/.test(said)) return { fields, bad: 'broken' };
  const length = Number(said);
  const { body, length: taken } = await bytes.take(length, MAX_BYTES);
  if (taken < length) return { fields, bad: 'cut' };
  return length > MAX_BYTES ? { fields, bad: 'too-large' } : { fields, body };
};

/**
 * The records of a WARC file one by one. A record says its length, so that a file that ends early is noticed; where a
 * record does not begin as records do, the next one that does is looked for.
 */
export const warcRecords = async function* (source: AsyncIterable<Uint8Array>): AsyncGenerator<WarcRecord> {
  const bytes = bytesOf(source);
  let lost = false;
  for (let line = await bytes.line(); line !== undefined; line = await bytes.line()) {
    if (/^WARC\/\d{1,2}\.\d{1,2}$/.test(line)) {
      lost = false;
      yield await recordOf(bytes);
    } else if (line !== '' && !lost) {
      lost = true;
      yield { bad: 'broken' };
    }
  }
};
