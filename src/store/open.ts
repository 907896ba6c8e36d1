import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import Database from 'better-sqlite3';
import { DaybookError } from '../model/errors.ts';
import { storeError } from './errors.ts';
import { takeWriterLock } from './lock.ts';
import type { WriterLock } from './lock.ts';
import { migrate, pendingMigrations } from './migrate.ts';
import type { Store } from './query.ts';

/** `create` makes the file if there is none, `write` wants it to be there, `read` changes nothing. */
export type OpenOptions = { readonly mode: Store['mode'] };

/** How long a reader or writer waits for another before it gives up. */
const patience = 5000;

const configure = (sqlite: Database.Database, mode: Store['mode']): void => {
  sqlite.pragma('foreign_keys = ON');
  sqlite.pragma('cache_size = -65536');
  sqlite.pragma('temp_store = MEMORY');
  if (mode === 'read') return;
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = NORMAL');
  sqlite.pragma('wal_autocheckpoint = 4000');
};

const missing = (path: string): DaybookError =>
  new DaybookError(
    'store-missing',
    `there is no dossier at ${path}: nothing was done; make one with \`daybook add\`, or give its path with --dossier`,
  );

const wantFile = (path: string, mode: Store['mode']): void => {
  if (!existsSync(path)) {
    if (mode !== 'create') throw missing(path);
    return;
  }
  const found = statSync(path);
  if (!found.isFile() || (found.size === 0 && mode !== 'create'))
    throw new DaybookError('not-a-dossier', `${path} is no dossier: it was left as it is; give the path of one`);
};

const connect = (path: string, mode: Store['mode'], lock: WriterLock | undefined): Store => {
  const sqlite = new Database(path, { readonly: mode === 'read', timeout: patience });
  try {
    // Asked before anything is set: a file of another program must stay as it is.
    const pending = pendingMigrations(sqlite, path);
    configure(sqlite, mode);
    if (mode !== 'read' && pending.length > 0) migrate(sqlite, path);
    return { path, mode, sqlite, prepared: new Map(), lock };
  } catch (cause) {
    sqlite.close();
    throw cause;
  }
};

const bringUpToDate = (path: string): void => {
  const sqlite = new Database(path, { readonly: true, timeout: patience });
  const pending = pendingMigrations(sqlite, path);
  sqlite.close();
  if (pending.length > 0) closeStore(openStore(path, { mode: 'write' }));
};

/** Opens the file of a dossier. One program may write at a time; any number may read meanwhile. */
export const openStore = (path: string, { mode }: OpenOptions): Store => {
  const file = resolve(path);
  wantFile(file, mode);
  let lock: WriterLock | undefined;
  try {
    if (mode === 'read') bringUpToDate(file);
    else lock = takeWriterLock(file);
    return connect(file, mode, lock);
  } catch (cause) {
    lock?.release();
    throw storeError(cause, file);
  }
};

/** A number that changes whenever another connection changed the file; it means nothing to any other connection. */
export const dataVersion = (store: Store): number => store.sqlite.pragma('data_version', { simple: true }) as number;

/** Ends the work with a dossier; twice does no harm. */
export const closeStore = (store: Store): void => {
  if (!store.sqlite.open) return;
  store.prepared.clear();
  store.sqlite.close();
  store.lock?.release();
};
