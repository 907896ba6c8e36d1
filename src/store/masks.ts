import { sql } from 'kysely';
import { all, db, inTransaction, run } from './query.ts';
import { sha256 } from './hash.ts';
import type { Store } from './query.ts';

/** A line an outlet repeats in its reports, and in how many it stood. */
export type MaskRow = { readonly outlet: string; readonly line: string; readonly reports: number };

/** Keeps the lines an outlet repeats; a known line gets its new count. */
export const writeMasks = (store: Store, rows: readonly MaskRow[]): void =>
  inTransaction(store, () => {
    for (const { outlet, line, reports } of rows)
      run(
        store,
        db
          .insertInto('mask')
          .values({ outlet, line_hash: sha256(line), line, reports })
          .onConflict((conflict) =>
            conflict.columns(['outlet', 'line_hash']).doUpdateSet({ reports: sql.ref('excluded.reports') }),
          ),
      );
  });

/** The lines an outlet repeats, the most frequent first. */
export const masksOf = (store: Store, outlet: string): readonly MaskRow[] =>
  all(
    store,
    db
      .selectFrom('mask')
      .select(['outlet', 'line', 'reports'])
      .where('outlet', '=', outlet)
      .orderBy('reports', 'desc')
      .orderBy('line'),
  );
