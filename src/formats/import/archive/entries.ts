import { crc32 } from 'node:zlib';
import yauzl from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';

export const MAX_ENTRIES = 100_000;
const MAX_RATIO = 250;
const SMALL = 10 * 1024 * 1024;

/** An archive held in memory. */
export const openZip = (bytes: Uint8Array): Promise<ZipFile> =>
  new Promise((resolve, reject) =>
    yauzl.fromBuffer(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
      { lazyEntries: true, decodeStrings: false, autoClose: false },
      (cause, file) => (cause ? reject(cause) : resolve(file)),
    ),
  );

/** The entries one by one; undefined at the end. */
const nextEntry = (file: ZipFile): Promise<Entry | undefined> =>
  new Promise((resolve, reject) => {
    file.removeAllListeners();
    file.once('error', reject);
    file.once('entry', resolve);
    file.once('end', () => resolve(undefined));
    file.readEntry();
  });

/** The bytes of an entry; a wrong checksum is told at their end. */
export const unpacked = async function* (file: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) =>
    file.openReadStream(entry, (cause, readable) => (cause ? reject(cause) : resolve(readable))),
  );
  let sum = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (sum !== entry.crc32) throw new Error('its checksum is wrong: the archive is damaged');
};

/** Why an entry is not unpacked. */
export const refusal = (entry: Entry): string | undefined => {
  if (entry.isEncrypted()) return 'it is encrypted';
  if (entry.uncompressedSize > SMALL && entry.uncompressedSize > MAX_RATIO * entry.compressedSize)
    return 'it unpacks to far more than text does';
  return undefined;
};

/** Names of files are shown, never used as paths. */
export const nameOf = (entry: Entry): string => new TextDecoder().decode(entry.fileName as unknown as Uint8Array);

/** All entries, or as many as are looked at; `more` when there are others. */
export const entriesOf = async (
  file: ZipFile,
): Promise<{ readonly entries: readonly Entry[]; readonly more: boolean }> => {
  const entries: Entry[] = [];
  for (let entry = await nextEntry(file); entry; entry = await nextEntry(file)) {
    if (entries.length === MAX_ENTRIES) return { entries, more: true };
    entries.push(entry);
  }
  return { entries, more: false };
};
