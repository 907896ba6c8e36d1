import type { Imported, Importer, Original, Source } from './importer.ts';

/** Above this a report goes without its original: bytes that a person would read are smaller. */
const MAX_ORIGINAL = 64 * 1024 * 1024;

/** A report with the bytes it was made from, unless the importer gave them or they are too many. */
export const withOriginal = (item: Imported, original: Original | undefined): Imported => {
  if (!('report' in item) || item.original) return item;
  if (original) return { ...item, original };
  const message = `the original is larger than ${MAX_ORIGINAL >> 20} MB and is not kept`;
  return { ...item, problems: [...(item.problems ?? []), { code: 'original-too-large', severity: 'info', message }] };
};

/** Bytes of its own: a piece of a larger array would keep the whole of it in memory. */
export const originalOf = (bytes: Uint8Array, name: string, mediaType?: string): Original => ({
  bytes: new Uint8Array(bytes),
  name,
  ...(mediaType === undefined ? {} : { mediaType }),
});

const joined = (chunks: readonly Uint8Array[]): Uint8Array => {
  const [only] = chunks;
  return chunks.length === 1 && only ? only : new Uint8Array(Buffer.concat(chunks));
};

/**
 * Reports of an importer that takes its whole document before it gives any, each with the bytes of that document:
 * they are kept as they pass, and dropped as soon as they are too many.
 */
export const keepingOriginal = async function* (
  source: Source,
  read: (source: Source) => AsyncIterable<Imported>,
  { mediaType }: Pick<Importer, 'mediaType'>,
): AsyncGenerator<Imported> {
  let kept: Uint8Array[] | undefined = [];
  let length = 0;
  let original: Original | undefined;
  const passing = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of source.bytes) {
      length += chunk.length;
      if (length > MAX_ORIGINAL) kept = undefined;
      kept?.push(chunk);
      yield chunk;
    }
  };
  for await (const item of read({ ...source, bytes: passing() })) {
    const type = source.mediaType ?? mediaType;
    if (kept)
      original ??= { bytes: joined(kept), name: source.name, ...(type === undefined ? {} : { mediaType: type }) };
    yield withOriginal(item, original);
  }
};
