import { createWriteStream, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { HandedFile } from '../jobs/inputs.ts';
import { RefusedRequest } from './errors.ts';
import { formParts } from './multipart.ts';
import type { FormPart } from './multipart.ts';

const MOST_BYTES = 200 * 2 ** 20;
const MOST_FILES = 500;

/** Files that were uploaded: where they lie until they are read, and how to take them away. */
export type Received = { readonly files: readonly HandedFile[]; readonly remove: () => void };

const tooMuch = (message: string): RefusedRequest => new RefusedRequest(message, { status: 413, code: 'too-large' });

const wrong = (message: string): RefusedRequest => new RefusedRequest(message, { status: 400, code: 'usage' });

type Budget = { bytes: number };

const counted = async function* (bytes: AsyncIterable<Uint8Array>, left: Budget): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    left.bytes -= chunk.length;
    if (left.bytes < 0) throw tooMuch(`more than ${MOST_BYTES / 2 ** 20} MB at once: send the files in parts`);
    yield chunk;
  }
};

/** The name it is shown by: never a path. */
const nameOf = (file: string): string =>
  file
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/[\0-\x1f\x7f]/g, '') || 'unnamed';

const saved = async ({ field, file, bytes }: FormPart, path: string, left: Budget): Promise<HandedFile> => {
  if (field !== 'files' || file === undefined) throw wrong(`${field}: unknown; files come as parts named "files"`);
  await pipeline(counted(bytes, left), createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  return { name: nameOf(file), path };
};

const savedIn = async (folder: string, parts: AsyncIterable<FormPart>): Promise<readonly HandedFile[]> => {
  const files: HandedFile[] = [];
  const left = { bytes: MOST_BYTES };
  for await (const part of parts) {
    if (files.length === MOST_FILES) throw tooMuch(`more than ${MOST_FILES} files at once: send them in parts`);
    files.push(await saved(part, join(folder, String(files.length)), left));
  }
  if (files.length === 0) throw wrong('no file was sent: files come as parts named "files"');
  return files;
};

/** Takes the files of a form into a folder of their own, piece by piece. */
export const received = async (request: Request): Promise<Received> => {
  if (!request.body || Number(request.headers.get('content-length') ?? 0) > MOST_BYTES + 2 ** 20)
    throw request.body
      ? tooMuch(`more than ${MOST_BYTES / 2 ** 20} MB at once: send the files in parts`)
      : wrong('no file was sent');
  const folder = await mkdtemp(join(tmpdir(), 'daybook-upload-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const files = await savedIn(folder, formParts(request.body, request.headers.get('content-type') ?? ''));
    return { files, remove };
  } catch (cause) {
    remove();
    throw cause;
  }
};
