import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { all, db, first, run } from './query.ts';
import { given } from './given.ts';
import { inTransaction } from './query.ts';
import type { Store } from './query.ts';

/** One use of a command on the dossier, and what it came to. */
export type RunRow = {
  readonly id: string;
  readonly command: string;
  readonly started: string;
  /** Absent: it is at work, or was cut off. */
  readonly finished?: string;
  readonly counts: Readonly<Record<string, number>>;
};

/** Notes that a command begins; its id ends it. */
export const startRun = (store: Store, command: string, started: string): string =>
  inTransaction(store, () => {
    const id = randomUUID();
    run(store, db.insertInto('run').values({ id, command, started, counts: '{}' }));
    return id;
  });

/** Notes what a command came to. */
export const finishRun = (store: Store, id: string, finished: string, counts: RunRow['counts']): void => {
  inTransaction(store, () =>
    run(
      store,
      db
        .updateTable('run')
        .set({ finished, counts: JSON.stringify(counts) })
        .where('id', '=', id),
    ),
  );
};

/** Commands used on the dossier, the latest first. */
export const runs = (store: Store, limit = 50): readonly RunRow[] =>
  all(store, db.selectFrom('run').selectAll().orderBy('started', 'desc').orderBy('id').limit(limit)).map(
    ({ id, command, started, finished, counts }) => ({
      id,
      command,
      started,
      ...given({ finished }),
      counts: JSON.parse(counts) as RunRow['counts'],
    }),
  );

/** A note of the dossier about itself: its title, what it was last linked with. */
export const meta = (store: Store, key: string): string | undefined =>
  first(store, db.selectFrom('meta').select('value').where('key', '=', key))?.value;

/** Keeps a note. */
export const setMeta = (store: Store, key: string, value: string): void => {
  inTransaction(store, () =>
    run(
      store,
      db
        .insertInto('meta')
        .values({ key, value })
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: sql.ref('excluded.value') })),
    ),
  );
};
