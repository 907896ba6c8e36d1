import type { Database, Statement } from 'better-sqlite3';
import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { Compilable, CompiledQuery, RawBuilder } from 'kysely';
import { DaybookError } from '../model/errors.ts';
import { storeError } from './errors.ts';
import type { WriterLock } from './lock.ts';
import type { Tables } from './tables.ts';

/** An open dossier. Made by `openStore`, ended by `closeStore`; everything else takes it as its first argument. */
export type Store = {
  readonly path: string;
  readonly mode: 'create' | 'write' | 'read';
  readonly sqlite: Database;
  readonly prepared: Map<string, Statement>;
  readonly lock: WriterLock | undefined;
};

/** Kysely builds and checks the queries; they are run here, at once, as prepared statements. */
export const db = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (kysely) => new SqliteIntrospector(kysely),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

const preparedLimit = 300;

const prepare = (store: Store, text: string): Statement => {
  const known = store.prepared.get(text);
  if (known) return known;
  if (store.prepared.size >= preparedLimit) store.prepared.clear();
  const statement = store.sqlite.prepare(text);
  store.prepared.set(text, statement);
  return statement;
};

const guard = <T>(store: Store, work: () => T): T => {
  try {
    return work();
  } catch (cause) {
    throw storeError(cause, store.path);
  }
};

/** A query written out, as the others are run. */
export const raw = <Row>(query: RawBuilder<Row>): Compilable<Row> => ({ compile: () => query.compile(db) });

/** All rows of a query. */
export const all = <Row>(store: Store, query: Compilable<Row>): Row[] =>
  guard(store, () => {
    const { sql, parameters } = query.compile();
    return prepare(store, sql).all(...parameters) as Row[];
  });

/** The first row of a query. */
export const first = <Row>(store: Store, query: Compilable<Row>): Row | undefined =>
  guard(store, () => {
    const { sql, parameters } = query.compile();
    return prepare(store, sql).get(...parameters) as Row | undefined;
  });

/** Runs a change; how many rows it touched and the last row it made. */
export const run = (store: Store, query: Compilable<unknown>): { changes: number; last: number } =>
  guard(store, () => {
    const { sql, parameters } = query.compile();
    const { changes, lastInsertRowid } = prepare(store, sql).run(...parameters);
    return { changes, last: Number(lastInsertRowid) };
  });

/** A value as SQLite takes it. */
export type Cell = string | number | null | Uint8Array;

/** A query that is built once and run many times: the cells are given in the order of its parameters. */
export type Fixed = { readonly sql: string };

/** Builds an insert of whole rows once; `columns` is the order in which `runFixed` takes the cells. */
export const fixedInsert = <Table extends keyof Tables & string>(
  table: Table,
  columns: readonly (keyof Tables[Table] & string)[],
): Fixed => {
  // The values do not matter: only the text with its placeholders is kept.
  const row = Object.fromEntries(columns.map((column) => [column, 0]));
  const compiled: CompiledQuery = db
    .insertInto(table)
    .values(row as never)
    .compile();
  return { sql: compiled.sql };
};

/** Keeps the text of a query built with stand-in values. */
export const fixed = (query: Compilable<unknown>): Fixed => ({ sql: query.compile().sql });

/** Runs a fixed query: the row number it made, and whether it changed anything. */
export const runFixed = (store: Store, query: Fixed, cells: readonly Cell[]): { changes: number; last: number } => {
  const { changes, lastInsertRowid } = prepare(store, query.sql).run(...cells);
  return { changes, last: Number(lastInsertRowid) };
};

/** The first row of a fixed query. */
export const firstFixed = (store: Store, query: Fixed, cells: readonly Cell[]): unknown =>
  prepare(store, query.sql).get(...cells);

const mayWrite = (store: Store): void => {
  if (store.mode === 'read')
    throw new DaybookError('usage', `${store.path} is open for reading only: nothing was stored; open it for writing`);
};

/** All of it or nothing: a failure leaves the file as it was. Within another transaction it is a part of that one. */
export const inTransaction = <T>(store: Store, work: () => T): T => {
  mayWrite(store);
  if (store.sqlite.inTransaction) return work();
  return guard(store, () => {
    store.sqlite.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      store.sqlite.exec('COMMIT');
      return result;
    } catch (cause) {
      // A full disk has rolled back already.
      if (store.sqlite.inTransaction) store.sqlite.exec('ROLLBACK');
      throw cause;
    }
  });
};

/** Queries that see one state of the file, whatever is written meanwhile. */
export const inReading = <T>(store: Store, work: () => T): T =>
  guard(store, () => {
    if (store.sqlite.inTransaction) return work();
    store.sqlite.exec('BEGIN');
    try {
      return work();
    } finally {
      if (store.sqlite.inTransaction) store.sqlite.exec('COMMIT');
    }
  });

/** From here on a store that only reads shows one state of the file, until it is closed. */
export const holdState = (store: Store): void => guard(store, () => void store.sqlite.exec('BEGIN'));

/** What work would come to: the file stays as it is. */
export const rolledBack = <T>(store: Store, work: () => T): T => {
  mayWrite(store);
  return guard(store, () => {
    store.sqlite.exec('BEGIN IMMEDIATE');
    try {
      return work();
    } finally {
      if (store.sqlite.inTransaction) store.sqlite.exec('ROLLBACK');
    }
  });
};
