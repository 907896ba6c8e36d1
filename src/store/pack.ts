import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { OriginalRow } from './rows.ts';

/** A value as it is stored: compressed JSON. Meant for worker threads, so that the writer only writes. */
export const packJson = (value: unknown): Uint8Array => zstdCompressSync(Buffer.from(JSON.stringify(value), 'utf8'));

/** The value again. */
export const unpackJson = (blob: Uint8Array): unknown => JSON.parse(zstdDecompressSync(blob).toString('utf8'));

/** Bytes as they are stored: compressed where that is smaller (pages are, pictures and archives are not). */
export const packBytes = (bytes: Uint8Array): Pick<OriginalRow, 'bytes' | 'encoding' | 'size'> => {
  const packed = zstdCompressSync(bytes);
  return packed.length < bytes.length
    ? { bytes: packed, encoding: 'zstd', size: bytes.length }
    : { bytes, encoding: 'identity', size: bytes.length };
};

/** The bytes again, as they came. */
export const unpackBytes = (bytes: Uint8Array, encoding: OriginalRow['encoding']): Uint8Array =>
  encoding === 'zstd' ? zstdDecompressSync(bytes) : bytes;
