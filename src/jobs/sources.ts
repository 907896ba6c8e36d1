import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { broken } from '../formats/import/broken.ts';
import { importers } from '../formats/index.ts';
import type { Imported, Source } from '../formats/index.ts';
import { importSource } from '../formats/open.ts';

const known = new Set(importers.flatMap((importer) => importer.extensions).filter((extension) => extension !== ''));

/** Files beside the reports of a folder. */
const beside = /^(?:readme|license|dossier\.json$)/i;

const filesUnder = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && known.has(extname(entry.name).toLowerCase()) && !beside.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
};

const fileSource = (path: string): Source => ({ name: path, bytes: createReadStream(path) });

const importPath = async function* (path: string, format: string | undefined): AsyncGenerator<Imported> {
  if (/^https?:\/\//i.test(path))
    return yield broken(path, 'no-network', `${path}: Daybook does not fetch pages; save the page and read the file`);
  const info = await stat(path).catch(() => undefined);
  if (!info) return yield broken(path, 'no-such-file', `${path}: there is no such file or folder`);
  if (!info.isDirectory()) return yield* importSource(fileSource(path), { format });
  const files = await filesUnder(path);
  if (files.length === 0)
    yield broken(path, 'no-reports', `${path}: no report in this folder (looked for ${[...known].sort().join(', ')})`);
  for (const file of files) yield* importSource(fileSource(file), { format });
};

/** Reports of files, folders (their report files, sorted by path) and `-` (standard input), in the order given. */
export const importAll = async function* (
  paths: readonly string[],
  { format, stdin }: { readonly format?: string | undefined; readonly stdin: AsyncIterable<Uint8Array> },
): AsyncGenerator<Imported> {
  for (const path of paths) {
    if (path === '-') yield* importSource({ name: '-', bytes: stdin }, { format });
    else yield* importPath(path, format);
  }
};
