import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { randomBytes } from 'node:crypto';
import { closeStore, dataVersion, inReading, openStore } from '../store/index.ts';
import type { Store } from '../store/index.ts';

/** The dossier behind a server: always open for reading, open for writing only while something is written. */
export type ServedDossier = {
  readonly path: string;
  /** The name of its file. */
  readonly name: string;
  /** Open for reading while the server runs. */
  readonly store: Store;
  /** Reads one state of it, whatever is written meanwhile. */
  readonly read: <T>(work: (store: Store) => T) => T;
  /** Changes with every change of the file, whoever made it. */
  readonly revision: () => string;
  /** One at a time, in the order asked. */
  readonly write: <T>(work: (store: Store) => T | Promise<T>) => Promise<T>;
  readonly close: () => void;
};

/** Opens a dossier to serve it; makes an empty one where there is none. */
export const serveDossier = (path: string): ServedDossier => {
  const file = resolve(path);
  if (!existsSync(file)) closeStore(openStore(file, { mode: 'create' }));
  const store = openStore(file, { mode: 'read' });
  // Numbers of a connection mean nothing to the next one.
  const opened = randomBytes(6).toString('base64url');
  let last: Promise<unknown> = Promise.resolve();
  const writing = async <T>(work: (store: Store) => T | Promise<T>): Promise<T> => {
    const writer = openStore(file, { mode: 'write' });
    try {
      return await work(writer);
    } finally {
      closeStore(writer);
    }
  };
  return {
    path: file,
    name: basename(file),
    store,
    read: (work) => inReading(store, () => work(store)),
    revision: () => `${opened}-${dataVersion(store)}`,
    write: (work) => {
      const mine = last.then(() => writing(work));
      last = mine.catch(() => undefined);
      return mine;
    },
    close: () => closeStore(store),
  };
};
