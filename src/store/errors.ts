import { DaybookError } from '../model/errors.ts';

const codeOf = (cause: unknown): string => {
  const code: unknown = cause instanceof Error ? (cause as { code?: unknown }).code : undefined;
  return typeof code === 'string' ? code : '';
};

type Told = readonly [code: DaybookError['code'], says: (path: string) => string];

const full: Told = [
  'store-full',
  (path) =>
    `the disk of ${path} is full: nothing of the last batch was stored, all before it is safe; free some space and run the command again`,
];
const locked: Told = [
  'store-locked',
  (path) => `${path} is in use by another program: nothing was stored; wait until it is done, or close it`,
];
const damaged: Told = [
  'store-damaged',
  (path) =>
    `${path} is damaged and could not be read: nothing was changed; restore it from a backup, or see docs/store.md for how to save what is left`,
];
const unreachable: Told = [
  'store-missing',
  (path) => `${path} cannot be opened: nothing was done; check that its folder exists and that you may write there`,
];

/** SQLite's result codes by their beginning, the most exact first. */
const told: readonly (readonly [prefix: string, ...Told])[] = [
  ['SQLITE_FULL', ...full],
  ['SQLITE_IOERR_SHMSIZE', ...full],
  ['SQLITE_BUSY', ...locked],
  ['SQLITE_LOCKED', ...locked],
  ['SQLITE_CORRUPT', ...damaged],
  ['SQLITE_IOERR', ...damaged],
  [
    'SQLITE_NOTADB',
    'not-a-dossier',
    (path) => `${path} is not a Daybook file: it was left as it is; give the path of another file`,
  ],
  ['SQLITE_CANTOPEN', ...unreachable],
  // From the file system, when the lock's file is made.
  ['ENOSPC', ...full],
  ['ENOENT', ...unreachable],
  ['ENOTDIR', ...unreachable],
  ['EACCES', ...unreachable],
  ['EROFS', ...unreachable],
  ['SQLITE_READONLY', 'usage', (path) => `${path} is open for reading only: nothing was stored; open it for writing`],
];

/** The error of SQLite in the project's words; anything else is passed on as it is. */
export const storeError = (cause: unknown, path: string): unknown => {
  const code = codeOf(cause);
  const found = told.find(([prefix]) => code.startsWith(prefix));
  return found ? new DaybookError(found[1], found[2](path), { cause }) : cause;
};
