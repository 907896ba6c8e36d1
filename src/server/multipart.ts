import { RefusedRequest } from './errors.ts';

/** A part of a form: its field, the name of its file, and its bytes, to be read before the next part is asked for. */
export type FormPart = {
  readonly field: string;
  readonly file?: string;
  readonly bytes: AsyncIterable<Uint8Array>;
};

const damaged = (): RefusedRequest =>
  new RefusedRequest('the upload is damaged or was cut off: nothing was added; send it again', {
    status: 400,
    code: 'usage',
  });

/** Headers of a part are no longer than this. */
const HEADERS = 16_384;

type Reader = {
  /** The bytes before a mark; the mark is taken too. */
  readonly before: (mark: Buffer) => AsyncGenerator<Buffer>;
  /** So many bytes. */
  readonly take: (count: number) => Promise<Buffer>;
};

const readerOf = (body: AsyncIterable<Uint8Array>): Reader => {
  const source = body[Symbol.asyncIterator]();
  let held = Buffer.alloc(0);
  const pull = async (): Promise<void> => {
    const next = await source.next();
    if (next.done === true) throw damaged();
    held = held.length === 0 ? Buffer.from(next.value) : Buffer.concat([held, next.value]);
  };
  return {
    before: async function* (mark) {
      for (;;) {
        const at = held.indexOf(mark);
        if (at >= 0) {
          const bytes = held.subarray(0, at);
          held = held.subarray(at + mark.length);
          if (bytes.length > 0) yield bytes;
          return;
        }
        // The mark may have begun at the end of what is held.
        const sure = held.length - mark.length + 1;
        if (sure > 0) {
          const bytes = held.subarray(0, sure);
          held = held.subarray(sure);
          yield bytes;
        }
        await pull();
      }
    },
    take: async (count) => {
      while (held.length < count) await pull();
      const bytes = held.subarray(0, count);
      held = held.subarray(count);
      return bytes;
    },
  };
};

const textBefore = async (reader: Reader, mark: string): Promise<string> => {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const bytes of reader.before(Buffer.from(mark))) {
    pieces.push(bytes);
    size += bytes.length;
    if (size > HEADERS) throw damaged();
  }
  return Buffer.concat(pieces).toString('utf8');
};

const valueOf = (header: string, name: string): string | undefined =>
  new RegExp(`;\\s*${name}="((?:[^"\\\\]|\\\\.)*)"`, 'i').exec(header)?.[1]?.replace(/\\(.)/g, '$1');

const dispositionOf = (headers: string): { readonly field: string; readonly file?: string } => {
  const line = headers.split('\r\n').find((one) => /^content-disposition:\s*form-data\b/i.test(one));
  const field = line === undefined ? undefined : valueOf(line, 'name');
  if (line === undefined || field === undefined) throw damaged();
  const file = valueOf(line, 'filename');
  return { field, ...(file === undefined ? {} : { file }) };
};

/** The parts of a form as they come: of a large file, one piece is in memory. */
export const formParts = async function* (
  body: AsyncIterable<Uint8Array>,
  contentType: string,
): AsyncGenerator<FormPart> {
  const [, quoted, plain] = /boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined || boundary.length > 200) throw damaged();
  const reader = readerOf(body);
  await textBefore(reader, `--${boundary}`);
  const mark = Buffer.from(`\r\n--${boundary}`);
  for (;;) {
    const next = (await reader.take(2)).toString('latin1');
    if (next === '--') return;
    if (next !== '\r\n') throw damaged();
    const bytes = reader.before(mark);
    const part = dispositionOf(await textBefore(reader, '\r\n\r\n'));
    yield { ...part, bytes };
    // Whatever was not read of it.
    for await (const _ of bytes);
  }
};
