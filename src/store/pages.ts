import type { SelectQueryBuilder } from 'kysely';
import { DaybookError } from '../model/errors.ts';
import { all } from './query.ts';
import type { Store } from './query.ts';
import type { Page, PageOptions } from './rows.ts';
import type { Tables } from './tables.ts';

/** The place in a list a page ended at: the values it is sorted by, of the last row shown. */
export type Key = readonly (string | number)[];

const usual = 50;

const cursorOf = (key: Key): string => Buffer.from(JSON.stringify(key), 'utf8').toString('base64url');

const bad = (): DaybookError =>
  new DaybookError('usage', 'the cursor is none this list gave: nothing was read; begin again without one');

const isKey = (value: unknown): value is Key =>
  Array.isArray(value) && value.every((part) => typeof part === 'string' || typeof part === 'number');

const keyOf = (cursor: string): Key => {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (isKey(value)) return value;
  } catch {
    throw bad();
  }
  throw bad();
};

/** A list to be read in pages: how to go on after a key, what a row's key is, and what is told of it. */
type Listing<DB, TB extends keyof DB, Row, Told> = {
  readonly query: SelectQueryBuilder<DB, TB, Row>;
  readonly after: (query: SelectQueryBuilder<DB, TB, Row>, key: Key) => SelectQueryBuilder<DB, TB, Row>;
  readonly key: (row: Row) => Key;
  readonly told: (row: Row) => Told;
  readonly page: PageOptions;
};

/** One page of a list and the cursor of the next: by the keys of the rows, so that it costs the same at any depth. */
export const pageOf = <DB extends Tables, TB extends keyof DB, Row, Told>(
  store: Store,
  { query, after, key, told, page: { limit = usual, cursor } }: Listing<DB, TB, Row, Told>,
): Page<Told> => {
  const asked = cursor === undefined ? query : after(query, keyOf(cursor));
  const rows = all(store, asked.limit(limit + 1));
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    rows: shown.map(told),
    ...(rows.length > limit && last !== undefined ? { next: cursorOf(key(last)) } : {}),
  };
};

/** One page of a list that is in memory. */
export const pageOfList = <T>(list: readonly T[], { limit = usual, cursor }: PageOptions): Page<T> => {
  const from = cursor === undefined ? 0 : Number(keyOf(cursor)[0]);
  if (!Number.isInteger(from) || from < 0) throw bad();
  const end = from + limit;
  return { rows: list.slice(from, end), ...(end < list.length ? { next: cursorOf([end]) } : {}) };
};
