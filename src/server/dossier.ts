import { randomBytes } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { DaybookError } from '../model/errors.ts';
import { closeStore, dataVersion, inReading, openStore } from '../store/index.ts';
import type { Store } from '../store/index.ts';

/** The dossier behind a server: always open for reading, open for writing only while something is written. */
export type ServedDossier = {
  readonly path: string;
  /** The name of its file. */
  readonly name: string;
  /** Reads one state of it, whatever is written meanwhile. */
  readonly read: <T>(work: (store: Store) => T) => T;
  /** Changes with every change of the file, whoever made it. */
  readonly revision: () => string;
  /** Writes what takes a moment; refused while an import or a linking is at work. One at a time, in the order asked. */
  readonly write: <T>(work: (store: Store) => T | Promise<T>) => Promise<T>;
  /** Something that takes long and opens the dossier itself: it waits until nothing else writes. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  /** Tells those who watch to look whether the file changed. */
  readonly changed: () => void;
  /** Calls back when to look; the function it gives back ends that. */
  readonly watch: (look: () => void) => () => void;
  readonly close: () => void;
};

const busy = (name: string): DaybookError =>
  new DaybookError(
    'store-locked',
    `reports are being added to ${name}: nothing was stored; wait until that is finished, or stop it`,
  );

/** One at a time, in the order asked. */
const queue = (): (<T>(work: () => T | Promise<T>) => Promise<T>) => {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
};

const writing = async <T>(path: string, work: (store: Store) => T | Promise<T>): Promise<T> => {
  const store = openStore(path, { mode: 'write' });
  try {
    return await work(store);
  } finally {
    closeStore(store);
  }
};

/** What is open for reading, and a name for its time: numbers of a connection mean nothing to the next one. */
type Reading = { readonly store: Store; readonly inode: number; readonly opened: string };

const inodeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.ino ?? 0;

const openReading = (path: string): Reading => ({
  store: openStore(path, { mode: 'read' }),
  inode: inodeOf(path),
  opened: randomBytes(6).toString('base64url'),
});

/** Reads the file of a path, also when another takes its place: one restored from a backup must not go unseen. */
const readingOf = (path: string): { readonly current: () => Reading; readonly close: () => void } => {
  let reading = openReading(path);
  return {
    current: () => {
      if (reading.inode === inodeOf(path)) return reading;
      const next = openReading(path);
      closeStore(reading.store);
      return (reading = next);
    },
    close: () => closeStore(reading.store),
  };
};

/** Opens a dossier to serve it; makes an empty one where there is none. */
export const serveDossier = (path: string): ServedDossier => {
  const file = resolve(path);
  if (!existsSync(file)) closeStore(openStore(file, { mode: 'create' }));
  const reading = readingOf(file);
  const name = basename(file);
  const next = queue();
  const watchers = new Set<() => void>();
  const changed = (): void => {
    for (const look of watchers) look();
  };
  let long = 0;
  return {
    path: file,
    name,
    read: (work) => {
      const { store } = reading.current();
      return inReading(store, () => work(store));
    },
    revision: () => {
      const { store, opened } = reading.current();
      return `${opened}-${dataVersion(store)}`;
    },
    write: async (work) => {
      if (long > 0) throw busy(name);
      return next(() => writing(file, work)).finally(changed);
    },
    inTurn: (work) => {
      long += 1;
      return next(work).finally(() => {
        long -= 1;
        changed();
      });
    },
    changed,
    watch: (look) => {
      watchers.add(look);
      return () => void watchers.delete(look);
    },
    close: reading.close,
  };
};
