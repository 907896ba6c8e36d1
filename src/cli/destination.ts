import { createWriteStream, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Exporter } from '../formats/index.ts';
import { zipOf } from '../formats/zip.ts';
import { DaybookError } from '../model/errors.ts';
import type { Terminal } from './output.ts';
import { write } from './output.ts';

type Chunk = { readonly path: string; readonly chunk: string };
type Chunks = AsyncIterable<Chunk>;

/** Where an export goes: it takes the chunks and tells what it wrote. */
export type Destination = (chunks: Chunks) => Promise<readonly string[]>;

const usage = (message: string): DaybookError => new DaybookError('usage', message);

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/** A file is there whole or not at all: it is written beside and moved when it is done. */
const writeFile = async (path: string, bytes: AsyncIterable<string | Uint8Array>): Promise<void> => {
  const unfinished = join(dirname(path), `.${basename(path)}.unfinished`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    await pipeline(bytes, createWriteStream(unfinished));
    renameSync(unfinished, path);
  } catch (cause) {
    if (existsSync(unfinished)) rmSync(unfinished);
    const { syscall, message } = cause as NodeJS.ErrnoException;
    throw syscall === undefined ? cause : usage(`${path} could not be written: ${message}`);
  }
};

/** The chunks file by file; all of a path come before the next. */
const filesOf = async function* (chunks: Chunks): AsyncGenerator<{ path: string; bytes: AsyncIterable<string> }> {
  const source = chunks[Symbol.asyncIterator]();
  let held = await source.next();
  const rest = async function* (path: string): AsyncGenerator<string> {
    for (; held.done !== true && held.value.path === path; held = await source.next()) yield held.value.chunk;
  };
  while (held.done !== true) yield { path: held.value.path, bytes: rest(held.value.path) };
};

const textOf = async function* (chunks: Chunks): AsyncGenerator<string> {
  for await (const { chunk } of chunks) yield chunk;
};

const intoFile =
  (path: string): Destination =>
  async (chunks) => {
    await writeFile(path, textOf(chunks));
    return [path];
  };

const intoZip =
  (path: string): Destination =>
  async (chunks) => {
    await writeFile(path, zipOf(chunks));
    return [path];
  };

const intoFolder =
  (folder: string): Destination =>
  async (chunks) => {
    const written: string[] = [];
    for await (const { path, bytes } of filesOf(chunks)) {
      await writeFile(join(folder, path), bytes);
      written.push(path);
    }
    return written;
  };

const intoStream =
  ({ stdout }: Terminal): Destination =>
  async (chunks) => {
    for await (const { chunk } of chunks) await write(stdout, chunk);
    return [];
  };

/** Where `-o` says; `kept` are files that must not be overwritten, for they are what is exported. */
export const destinationOf = (
  output: string,
  { files, id }: Exporter,
  { terminal, kept }: { readonly terminal: Terminal; readonly kept: readonly string[] },
): Destination => {
  if (output === '-') {
    if (files === 'one') return intoStream(terminal);
    throw usage(`${id} is several files: give a folder or a .zip with -o`);
  }
  if (kept.some((path) => resolve(path) === resolve(output)))
    throw usage(`${output} is what is exported: give another file with -o`);
  if (/\.zip$/i.test(output)) return intoZip(output);
  if (isFolder(output)) return intoFolder(output);
  if (files === 'one') return intoFile(output);
  if (existsSync(output)) throw usage(`${output} is a file, and ${id} is several: give a folder or a .zip with -o`);
  return intoFolder(output);
};
