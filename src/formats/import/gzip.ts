import type { Importer, Source } from '../importer.ts';

/** Text shrinks to a tenth, pages of one site to a fiftieth; a file of zeros to a thousandth. */
const MAX_RATIO = 250;
const SMALL = 10 * 1024 * 1024;

const PIECE = 64 * 1024;

/** What is in it, up to where it ends or is damaged: a stream that fails would throw away what it holds by then. */
const unpacked = async function* ({ bytes }: Source): AsyncGenerator<Uint8Array> {
  const { createGunzip } = await import('node:zlib');
  const gunzip = createGunzip();
  const closed = new Promise<void>((done) => gunzip.once('close', done));
  const ready: Uint8Array[] = [];
  let failure: Error | undefined;
  let length = 0;
  gunzip.on('error', (cause) => (failure ??= cause));
  gunzip.on('data', (chunk: Uint8Array) => {
    length += chunk.length;
    ready.push(chunk);
    if (length > SMALL && length > MAX_RATIO * gunzip.bytesWritten)
      gunzip.destroy((failure = new Error('it unpacks to far more than text does')));
  });
  try {
    for await (const chunk of bytes)
      for (let at = 0; at < chunk.length && !failure; at += PIECE) {
        const written = new Promise<void>((done) => gunzip.write(chunk.subarray(at, at + PIECE), () => done()));
        await Promise.race([written, closed]);
        yield* ready.splice(0);
      }
    if (!failure) gunzip.end();
    await closed;
    yield* ready.splice(0);
  } finally {
    gunzip.destroy();
  }
  if (failure) throw new Error(`cannot be unpacked to its end: ${failure.message}`, { cause: failure });
};

/** A file compressed with gzip: read in the format of what is in it. */
export const gzip: Importer = {
  id: 'gzip',
  label: 'gzip, with any of these in it',
  extensions: ['.gz'],
  mediaType: 'application/gzip',
  holds: 'parts',
  sniff: (head) => (head.startsWith('\u001F\uFFFD') ? 0.99 : 0),
  read: (source, context) => context.open({ name: source.name.replace(/\.gz$/i, ''), bytes: unpacked(source) }),
};
