import type { Check } from './check.ts';

const most = 100;

/** SQLite's own look at its pages and indexes, the full-text index included. */
export const fileCheck: Check = {
  name: 'file',
  run: (store, note) => {
    const lines = store.sqlite.pragma(`integrity_check(${most})`) as readonly { integrity_check: string }[];
    for (const { integrity_check: line } of lines) if (line !== 'ok') note('file-damaged', line);
  },
};

type Astray = { readonly table: string; readonly rowid: number | null; readonly parent: string };

/** Every row that points to another finds it. */
export const referencesCheck: Check = {
  name: 'references',
  run: (store, note) => {
    for (const { table, rowid, parent } of store.sqlite.pragma('foreign_key_check') as readonly Astray[])
      note('row-astray', `row ${rowid ?? '?'} of ${table} points to a row of ${parent} that is not there`);
  },
};
