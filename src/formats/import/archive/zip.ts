import { crc32 } from 'node:zlib';
import yauzl from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import type { Imported, ReadContext } from '../../importer.ts';
import { broken } from '../broken.ts';

const MAX_ENTRIES = 100_000;
const MAX_RATIO = 250;
const SMALL = 10 * 1024 * 1024;

/** Pictures and the like: no reports, and not worth a problem each. */
const media = /\.(?:css|eot|gif|ico|jpe?g|js|mp[34]|png|svg|ttf|webp|woff2?)$/i;
/** What macOS puts beside every file. */
const litter = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|\._)/;

const opened = (bytes: Uint8Array): Promise<ZipFile> =>
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

const unpacked = async function* (file: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
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

const refusal = (entry: Entry): string | undefined => {
  if (entry.isEncrypted()) return 'it is encrypted';
  if (entry.uncompressedSize > SMALL && entry.uncompressedSize > MAX_RATIO * entry.compressedSize)
    return 'it unpacks to far more than text does';
  return undefined;
};

/** Names of files are shown, never used as paths. */
const nameOf = (entry: Entry): string => new TextDecoder().decode(entry.fileName as unknown as Uint8Array);

/** All entries, or as many as are looked at; `more` when there are others. */
const entriesOf = async (file: ZipFile): Promise<{ readonly entries: readonly Entry[]; readonly more: boolean }> => {
  const entries: Entry[] = [];
  for (let entry = await nextEntry(file); entry; entry = await nextEntry(file)) {
    if (entries.length === MAX_ENTRIES) return { entries, more: true };
    entries.push(entry);
  }
  return { entries, more: false };
};

const warcFile = /^archive\/.{1,500}\.warc(?:\.gz)?$/i;

/** A WACZ is a ZIP with web archives in `archive/`; its indexes and lists of pages say nothing that those do not. */
const worthReading = (entries: readonly Entry[]): readonly Entry[] => {
  const names = entries.map(nameOf);
  const wacz = names.includes('datapackage.json') && names.some((name) => warcFile.test(name));
  return entries.filter((_entry, index) => {
    const name = names[index] as string;
    return wacz ? warcFile.test(name) : !name.endsWith('/') && !litter.test(name);
  });
};

const files = async function* (file: ZipFile, name: string, context: ReadContext): AsyncGenerator<Imported> {
  const { entries, more } = await entriesOf(file);
  let passed = 0;
  for (const entry of worthReading(entries)) {
    const place = `${name}/${nameOf(entry)}`;
    const why = refusal(entry);
    if (media.test(place)) passed += 1;
    else if (why !== undefined) yield broken(place, 'unreadable-file', `${place}: ${why}; not read`);
    else yield* context.open({ name: place, bytes: unpacked(file, entry) });
  }
  const message = `${name}: ${passed} pictures, scripts and the like were passed over`;
  if (passed > 0) yield { id: name, problems: [{ code: 'passed-over', severity: 'info', message }] };
  if (more) yield broken(name, 'too-large', `${name}: more than ${MAX_ENTRIES} files; the rest was not read`);
  if (entries.length === 0) yield broken(name, 'no-reports', `${name}: the archive is empty`);
};

/** Reports of the files in an archive; a damaged file is a problem and the others are read. */
export const zipFiles = async function* (
  bytes: Uint8Array,
  name: string,
  context: ReadContext,
): AsyncGenerator<Imported> {
  try {
    yield* files(await opened(bytes), name, context);
  } catch (cause) {
    yield broken(name, 'unreadable-file', `${name}: the archive is damaged or cut short (${(cause as Error).message})`);
  }
};
