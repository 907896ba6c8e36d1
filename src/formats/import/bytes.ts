import type { Problem } from '../../model/index.ts';
import type { Source } from '../importer.ts';
import { guessedCharset, unmarkedUtf16 } from './charset.ts';

/** A single report of more than this is a broken or hostile file. */
export const MAX_BYTES = 50 * 1024 * 1024;

export type Decoded = { readonly text: string; readonly problems: readonly Problem[] };

const error = (code: string, message: string): Problem => ({ code, severity: 'error', message });

const join = (chunks: readonly Uint8Array[], length: number): Uint8Array => {
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
};

/** All bytes of a source, or the problem that it is too large. */
export const collect = async (source: Source, limit: number = MAX_BYTES): Promise<Uint8Array | Problem> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source.bytes) {
    length += chunk.length;
    if (length > limit) return error('too-large', `${source.name} is larger than ${limit >> 20} MB`);
    chunks.push(chunk);
  }
  return join(chunks, length);
};

const looksBinary = (bytes: Uint8Array): boolean => {
  const head = bytes.subarray(0, 8192);
  let control = 0;
  for (const byte of head)
    if (byte === 0 || (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27))
      control += 1;
  return control > Math.max(2, head.length / 100);
};

const byBom = (bytes: Uint8Array): string | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return unmarkedUtf16(bytes);
};

const strictUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const declared = (label: string | undefined, bytes: Uint8Array): string | undefined => {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const lines = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

const mismatch = (name: string, charset: string | undefined): Problem[] =>
  charset === undefined
    ? []
    : [{ code: 'wrong-charset', severity: 'warning', message: `${name} is not the ${charset} it is said to be` }];

/**
 * Text of a file: byte-order mark first, then the declared charset, then UTF-8, then what the bytes look like and else
 * windows-1252, with a note: every byte means something there. Line ends become "\n". Binary files give a problem instead.
 */
const decode = async (bytes: Uint8Array, name: string, charset?: string): Promise<Decoded | Problem> => {
  const bom = byBom(bytes);
  if (bom !== undefined) return { text: lines(new TextDecoder(bom).decode(bytes)), problems: [] };
  const said = declared(charset, bytes);
  // In UTF-16 every other byte is 0, and that is no sign of a binary file.
  if (looksBinary(bytes) && !(said !== undefined && /^utf-?16/i.test(charset ?? '')))
    return error('binary-file', `${name} is not text: it looks like a binary file`);
  if (said !== undefined) return { text: lines(said), problems: [] };
  const text = strictUtf8(bytes);
  if (text !== undefined) return { text: lines(text), problems: mismatch(name, charset) };
  const guess = await guessedCharset(bytes);
  const guessed = declared(guess, bytes);
  const message = `${name} is not valid UTF-8; read as ${guessed === undefined ? 'windows-1252' : guess}`;
  return {
    text: lines(guessed ?? new TextDecoder('windows-1252').decode(bytes)),
    problems: [...mismatch(name, charset), { code: 'encoding-guessed', severity: 'info', message }],
  };
};

/** Reads and decodes a whole source. */
export const readText = async (
  source: Source,
  charsetOf?: (head: Uint8Array) => string | undefined,
): Promise<Decoded | Problem> => {
  const bytes = await collect(source);
  return bytes instanceof Uint8Array ? decode(bytes, source.name, source.charset ?? charsetOf?.(bytes)) : bytes;
};
