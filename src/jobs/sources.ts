import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { importerById, importers, sniff } from '../formats/index.ts';
import type { Imported, Source } from '../formats/index.ts';
import { DaybookError } from '../model/errors.ts';
import type { Problem } from '../model/index.ts';

const known = new Set(importers.flatMap((importer) => importer.extensions).filter((extension) => extension !== ''));

const HEAD = 4096;

const failed = (id: string, code: string, message: string): Imported => ({
  id,
  problems: [{ code, severity: 'error', message } satisfies Problem],
});

/** The source and its first bytes; the bytes are put back in front of the stream. */
const peek = async (source: Source): Promise<{ head: string; source: Source }> => {
  const iterator = source.bytes[Symbol.asyncIterator]();
  const first = await iterator.next();
  const head = first.done ? new Uint8Array() : first.value;
  const bytes = async function* (): AsyncGenerator<Uint8Array> {
    yield head;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  };
  return { head: new TextDecoder().decode(head.subarray(0, HEAD)), source: { name: source.name, bytes: bytes() } };
};

/** Reports of one source, in its format: by its content, or the one that `format` names. */
const importSource = async function* (source: Source, format?: string): AsyncGenerator<Imported> {
  try {
    const opened = await peek(source);
    const importer = format === undefined ? sniff(opened.head, source.name) : importerById(format);
    if (!importer)
      throw new DaybookError(
        'unknown-format',
        `no format "${format}"; there are ${importers.map(({ id }) => id).join(', ')}`,
      );
    yield* importer.read(opened.source);
  } catch (cause) {
    if (cause instanceof DaybookError) throw cause;
    const reason = (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such file' : (cause as Error).message;
    yield failed(source.name, 'unreadable-file', `${source.name}: ${reason}`);
  }
};

const filesUnder = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter(
      (entry) =>
        entry.isFile() && known.has(extname(entry.name).toLowerCase()) && !/^(?:readme|license)/i.test(entry.name),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
};

const fileSource = (path: string): Source => ({ name: path, bytes: createReadStream(path) });

const importPath = async function* (path: string, format: string | undefined): AsyncGenerator<Imported> {
  if (/^https?:\/\//i.test(path))
    return yield failed(path, 'no-network', `${path}: Daybook does not fetch pages; save the page and read the file`);
  const info = await stat(path).catch(() => undefined);
  if (!info) return yield failed(path, 'no-such-file', `${path}: there is no such file or folder`);
  if (!info.isDirectory()) return yield* importSource(fileSource(path), format);
  const files = await filesUnder(path);
  if (files.length === 0)
    yield failed(path, 'no-reports', `${path}: no report in this folder (looked for ${[...known].sort().join(', ')})`);
  for (const file of files) yield* importSource(fileSource(file), format);
};

/** Reports of files, folders (their report files, sorted by path) and `-` (standard input), in the order given. */
export const importAll = async function* (
  paths: readonly string[],
  { format, stdin }: { readonly format?: string | undefined; readonly stdin: AsyncIterable<Uint8Array> },
): AsyncGenerator<Imported> {
  for (const path of paths) {
    if (path === '-') yield* importSource({ name: '-', bytes: stdin }, format);
    else yield* importPath(path, format);
  }
};
