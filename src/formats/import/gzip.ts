import type { Importer, Source } from '../importer.ts';

/** Text shrinks to a tenth, pages of one site to a fiftieth; a file of zeros to a thousandth. */
const MAX_RATIO = 250;
const SMALL = 10 * 1024 * 1024;

const unpacked = async function* ({ bytes }: Source): AsyncGenerator<Uint8Array> {
  const { Readable } = await import('node:stream');
  const { createGunzip } = await import('node:zlib');
  const gunzip = createGunzip();
  const packed = Readable.from(bytes);
  packed.on('error', (cause) => gunzip.destroy(cause));
  packed.pipe(gunzip);
  let length = 0;
  try {
    for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      if (length > SMALL && length > MAX_RATIO * gunzip.bytesWritten)
        throw new Error('it unpacks to far more than text does');
      yield chunk;
    }
  } catch (cause) {
    throw new Error(`cannot be unpacked to its end: ${(cause as Error).message}`, { cause });
  } finally {
    packed.destroy();
    gunzip.destroy();
  }
};

/** A file compressed with gzip: read in the format of what is in it. */
export const gzip: Importer = {
  id: 'gzip',
  label: 'gzip, with any of these in it',
  extensions: ['.gz'],
  sniff: (head) => (head.startsWith('\u001F\uFFFD') ? 0.99 : 0),
  read: (source, context) => context.open({ name: source.name.replace(/\.gz$/i, ''), bytes: unpacked(source) }),
};
