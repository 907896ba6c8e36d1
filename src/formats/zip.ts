import { crc32, createDeflateRaw } from 'node:zlib';
import { DaybookError } from '../model/errors.ts';

/** The time of every file: archives of the same files are the same, whenever they are made. 1 January 1980, the first ZIP knows. */
const TIME = 0x0021_0000;
const MOST = 0xffff_ffff;

type Int = readonly [bytes: 2 | 4, value: number];

const packed = (...numbers: readonly Int[]): Buffer => {
  const buffer = Buffer.alloc(numbers.reduce((length, [bytes]) => length + bytes, 0));
  let at = 0;
  for (const [bytes, value] of numbers) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
};

/** Deflate as a pair of steps: what comes out after bytes went in, and what is left at the end. */
const deflater = (): { write: (bytes: Buffer) => Promise<Buffer[]>; end: () => Promise<Buffer[]> } => {
  const stream = createDeflateRaw();
  const out: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => out.push(chunk));
  const taken = (start: (done: (error?: Error | null) => void) => void): Promise<Buffer[]> =>
    new Promise((resolve, reject) => start((error) => (error ? reject(error) : resolve(out.splice(0)))));
  return {
    write: (bytes) => taken((done) => stream.write(bytes, done)),
    end: () => taken((done) => stream.once('end', done).end()),
  };
};

type Entry = { readonly path: string; readonly at: number; crc: number; size: number; written: number };

/** Version 2.0, sizes after the data, names in UTF-8, deflated. */
const common: readonly Int[] = [
  [2, 20],
  [2, 0x0808],
  [2, 8],
  [4, TIME],
];

const sizes = ({ crc, written, size }: Entry): readonly Int[] => [
  [4, crc],
  [4, written],
  [4, size],
];

const localHeader = ({ path }: Entry): Buffer => {
  const name = Buffer.from(path);
  return Buffer.concat([packed([4, 0x0403_4b50], ...common, [4, 0], [4, 0], [4, 0], [2, name.length], [2, 0]), name]);
};

const centralHeader = (entry: Entry): Buffer => {
  const name = Buffer.from(entry.path);
  const lengths: readonly Int[] = [
    [2, name.length],
    [2, 0],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, entry.at],
  ];
  return Buffer.concat([packed([4, 0x0201_4b50], [2, 20], ...common, ...sizes(entry), ...lengths), name]);
};

const endOf = (count: number, length: number, at: number): Buffer =>
  packed([4, 0x0605_4b50], [2, 0], [2, 0], [2, count], [2, count], [4, length], [4, at], [2, 0]);

/** A file of the archive while its chunks come in. */
const openFile = (path: string, at: number): { entry: Entry; deflate: ReturnType<typeof deflater> } => ({
  entry: { path, at, crc: 0, size: 0, written: 0 },
  deflate: deflater(),
});

/** The descriptor behind the data, with what was not known before it. */
const descriptor = (entry: Entry): Buffer => {
  if (entry.at + entry.written > MOST || entry.size > MOST)
    throw new DaybookError('usage', 'the archive is larger than 4 GB: write the files into a folder instead');
  return packed([4, 0x0807_4b50], ...sizes(entry));
};

/**
 * A ZIP archive of files that come in chunks, all of a path before the next path, in the order they come; memory holds one
 * chunk. What `writeExport` gives can be handed in as it is.
 */
export const zipOf = async function* (
  files: AsyncIterable<{ readonly path: string; readonly chunk: string }>,
): AsyncGenerator<Uint8Array> {
  const entries: Entry[] = [];
  let at = 0;
  let file: ReturnType<typeof openFile> | undefined;
  const counted = (bytes: Buffer): Buffer => {
    at += bytes.length;
    return bytes;
  };
  const closed = async ({ entry, deflate }: ReturnType<typeof openFile>): Promise<Buffer> => {
    const rest = Buffer.concat(await deflate.end());
    entry.written += rest.length;
    entries.push(entry);
    return counted(Buffer.concat([rest, descriptor(entry)]));
  };
  for await (const { path, chunk } of files) {
    if (file?.entry.path !== path) {
      if (file) yield await closed(file);
      file = openFile(path, at);
      yield counted(localHeader(file.entry));
    }
    const bytes = Buffer.from(chunk);
    const packedBytes = Buffer.concat(await file.deflate.write(bytes));
    file.entry.crc = crc32(bytes, file.entry.crc);
    file.entry.size += bytes.length;
    file.entry.written += packedBytes.length;
    yield counted(packedBytes);
  }
  if (file) yield await closed(file);
  const directory = Buffer.concat(entries.map(centralHeader));
  yield Buffer.concat([directory, endOf(entries.length, directory.length, at)]);
};
