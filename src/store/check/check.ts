import type { Problem } from '../../model/index.ts';
import { all } from '../query.ts';
import type { Store } from '../query.ts';
import type { Compilable } from 'kysely';

/** How far a check has come. */
export type CheckProgress = { readonly check: string; readonly done: number; readonly total: number };

/** One thing that is looked at; `note` tells what is wrong, `step` how far it has come. */
export type Check = {
  readonly name: string;
  readonly run: (store: Store, note: Note, step: Step) => void;
};

export type Note = (code: string, message: string, severity?: Problem['severity']) => void;
export type Step = (done: number, total: number) => void;

/** Calls back for every row of a long list: a few at a time, so that memory does not grow with the dossier. */
export const eachRow = <Row extends { readonly seq: number }>(
  store: Store,
  page: (after: number) => Compilable<Row>,
  look: (row: Row) => void,
): void => {
  let after = -1;
  for (;;) {
    const rows = all(store, page(after));
    for (const row of rows) look(row);
    const last = rows.at(-1);
    if (!last) return;
    after = last.seq;
  }
};

/** Something wrong with the file is an error; work that was left for later is not. */
export const problemOf = (code: string, message: string, severity: Problem['severity'] = 'error'): Problem => ({
  code,
  severity,
  message,
});
