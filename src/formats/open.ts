import { DaybookError } from '../model/errors.ts';
import { broken } from './import/broken.ts';
import { importerById, importers, sniff } from './index.ts';
import type { Imported, ReadContext, Source } from './importer.ts';
import { withAddress } from './fetched.ts';
import { keepingOriginal } from './original.ts';

const HEAD = 4096;
/** A mail in a ZIP in a ZIP is a real thing; more is a trap. */
const MAX_DEPTH = 3;
/** Everything that comes out of one archive, archives in it included. */
const MAX_UNPACKED = 4 * 1024 ** 3;

export type OpenOptions = Pick<ReadContext, 'columns' | 'keepOriginal' | 'now'> & {
  readonly format?: string | undefined;
};

type Budget = { bytes: number };

const headText = (bytes: Uint8Array): string => {
  const bom =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(bom).decode(bytes.subarray(0, HEAD));
};

/** The first bytes, however small the pieces they come in, and the source with them put back in front. */
const peek = async (source: Source): Promise<{ head: string; source: Source }> => {
  const iterator = source.bytes[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  let failure: unknown;
  for (let length = 0; length < HEAD;) {
    const next = await iterator.next().catch((cause: unknown) => void (failure = cause));
    if (!next || next.done) break;
    taken.push(next.value);
    length += next.value.length;
  }
  const bytes = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield* taken;
      // What came before a failure is read; then it is told.
      if (failure !== undefined) throw failure;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  };
  return {
    head: headText(taken.length === 1 ? (taken[0] as Uint8Array) : Buffer.concat(taken)),
    source: { ...source, bytes: bytes() },
  };
};

const counted = async function* (source: Source, budget: Budget): AsyncGenerator<Uint8Array> {
  for await (const chunk of source.bytes) {
    budget.bytes -= chunk.length;
    if (budget.bytes < 0) throw new Error(`the archive unpacks to more than ${MAX_UNPACKED / 1024 ** 3} GB`);
    yield chunk;
  }
};

const contextAt = (options: OpenOptions, depth: number, budget: Budget): ReadContext => ({
  columns: options.columns,
  keepOriginal: options.keepOriginal,
  now: options.now,
  open: async function* (part) {
    if (depth >= MAX_DEPTH)
      return yield broken(
        part.name,
        'too-deep',
        `${part.name}: archives in archives, more than ${MAX_DEPTH} deep; not opened`,
      );
    yield* read({ ...part, bytes: counted(part, budget) }, undefined, contextAt(options, depth + 1, budget));
  },
});

/** A context for one source from outside. */
export const contextOf = (options: OpenOptions = {}): ReadContext => contextAt(options, 0, { bytes: MAX_UNPACKED });

const read = async function* (
  source: Source,
  format: string | undefined,
  context: ReadContext,
): AsyncGenerator<Imported> {
  try {
    const opened = await peek(source);
    const importer = format === undefined ? sniff(opened.head, source.name) : importerById(format);
    if (!importer)
      throw new DaybookError(
        'unknown-format',
        `no format "${format}"; there are ${importers.map(({ id }) => id).join(', ')}`,
      );
    const reading = (from: Source): AsyncIterable<Imported> => importer.read(from, context);
    const keeping = context.keepOriginal && importer.holds !== 'parts';
    const items = keeping ? keepingOriginal(opened.source, reading, importer) : reading(opened.source);
    if (source.retrieved === undefined) yield* items;
    else for await (const item of items) yield withAddress(item, source, importer.holds);
  } catch (cause) {
    if (cause instanceof DaybookError) throw cause;
    const reason = (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such file' : (cause as Error).message;
    yield broken(source.name, 'unreadable-file', `${source.name}: ${reason}`);
  }
};

/** Reports of one source, in its format: by its content, or the one that `format` names. */
export const importSource = (source: Source, options: OpenOptions = {}): AsyncGenerator<Imported> =>
  read(source, options.format, contextOf(options));
