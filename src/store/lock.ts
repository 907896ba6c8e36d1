import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { DaybookError } from '../model/errors.ts';

/** Held by the one program that may add to a dossier. */
export type WriterLock = { readonly release: () => void };

const inodeOf = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.ino;

/** Makes the file unless it is there: opening one that is and closing it again would drop a lock this process holds. */
const makeFile = (path: string): void => {
  if (inodeOf(path) !== undefined) return;
  try {
    closeSync(openSync(path, 'wx'));
  } catch (cause) {
    if ((cause as { code?: string }).code !== 'EEXIST') throw cause;
  }
};

const hold = (file: string): Database.Database | undefined => {
  const lock = new Database(file, { timeout: 0 });
  try {
    lock.pragma('journal_mode = MEMORY');
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch {
    lock.close();
    return undefined;
  }
};

/**
 * Takes the writer's lock: an exclusive transaction on an empty file beside the dossier. The operating system drops it
 * when the program dies, so a crashed writer never blocks the next one; readers are not concerned.
 */
export const takeWriterLock = (path: string): WriterLock => {
  const file = `${path}-writer`;
  // The last holder removes the file: whoever opened it just before has locked a file that is gone, and tries again.
  for (let attempt = 0; attempt < 5; attempt++) {
    makeFile(file);
    const before = inodeOf(file);
    const lock = hold(file);
    if (!lock) break;
    const release = (): void => {
      rmSync(file, { force: true });
      lock.close();
    };
    if (before !== undefined && inodeOf(file) === before) return { release };
    lock.close();
  }
  throw new DaybookError(
    'store-locked',
    `another program is adding to ${path}: nothing was done; wait until it is finished, or stop it`,
  );
};
