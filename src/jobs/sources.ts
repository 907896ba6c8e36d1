import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { broken } from '../formats/import/broken.ts';
import { importers } from '../formats/index.ts';
import type { Imported, Source } from '../formats/index.ts';
import { importSource } from '../formats/open.ts';
import type { OpenOptions } from '../formats/open.ts';
import { createFetcher } from './fetch/fetcher.ts';
import type { Fetcher } from './fetch/fetcher.ts';

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

export type ImportOptions = OpenOptions & {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Shared by calls that follow each other: hosts get their pauses across them. */
  readonly fetcher?: Fetcher;
};

type Options = ImportOptions & { readonly fetcher: Fetcher };

const importAddress = async function* (address: string, { fetcher, ...options }: Options): AsyncGenerator<Imported> {
  const fetched = await fetcher(address);
  if (fetched.outcome === 'fetched') yield* importSource(fetched.source, options);
  else if (fetched.outcome === 'failed') yield { id: address, problems: [fetched.problem] };
};

const importPath = async function* (path: string, options: Options): AsyncGenerator<Imported> {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(path)) return yield* importAddress(path, options);
  const info = await stat(path).catch(() => undefined);
  if (!info) return yield broken(path, 'no-such-file', `${path}: there is no such file or folder`);
  if (!info.isDirectory()) return yield* importSource(fileSource(path), options);
  const files = await filesUnder(path);
  if (files.length === 0)
    yield broken(path, 'no-reports', `${path}: no report in this folder (looked for ${[...known].sort().join(', ')})`);
  for (const file of files) yield* importSource(fileSource(file), options);
};

/**
 * Reports of files, folders (their report files, sorted by path), addresses and `-` (standard input), in the order
 * given. An embargo is over when it is over now.
 */
export const importAll = async function* (paths: readonly string[], given: ImportOptions): AsyncGenerator<Imported> {
  const options = { now: new Date().toISOString(), fetcher: createFetcher(), ...given };
  for (const path of paths) {
    if (path === '-') yield* importSource({ name: '-', bytes: given.stdin }, options);
    else yield* importPath(path, options);
  }
};
