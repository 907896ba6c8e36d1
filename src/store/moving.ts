import { sql } from 'kysely';
import { listOf } from './given.ts';
import { all, db, first, fixed, inTransaction, run, runFixed } from './query.ts';
import type { Store } from './query.ts';
import { writeClusters } from './write-clusters.ts';

/** A cluster whose incidents went to another: who asks for `from` is to get `to`. */
export type Move = { readonly from: string; readonly to: string };

const note = fixed(
  db
    .insertInto('moving')
    .values({ cluster: '', target: '' })
    .onConflict((conflict) => conflict.column('cluster').doUpdateSet({ target: sql.ref('excluded.target') })),
);

/** Notes where ids are to lead once the clusters are worked out; an id that has incidents again leads nowhere else. */
export const noteMoves = (store: Store, moves: readonly Move[], back: readonly string[] = []): void =>
  inTransaction(store, () => {
    for (const { from, to } of moves) runFixed(store, note, [from, to]);
    run(
      store,
      db.deleteFrom('moving').where('cluster', 'in', sql<string>`(SELECT value FROM json_each(${listOf(back)}))`),
    );
  });

/** Is a cluster on its way into another? */
export const isMoving = (store: Store, cluster: string): boolean =>
  first(store, db.selectFrom('moving').select('target').where('cluster', '=', cluster)) !== undefined;

const exists = (store: Store, id: string): boolean =>
  first(store, db.selectFrom('cluster').select('seq').where('id', '=', id)) !== undefined;

/** Lets the ids noted by `noteMoves` lead to the clusters that took them over; call it when those are written. */
export const finishMoves = (store: Store): void =>
  inTransaction(store, () => {
    const noted = all(store, db.selectFrom('moving').select(['cluster as from', 'target as to']).orderBy('cluster'));
    const known = noted.filter(({ from }) => exists(store, from));
    const parts = known.flatMap(({ from }) => partIds(store, from));
    writeClusters(store, [], {
      moved: known.filter(({ to }) => exists(store, to)),
      removed: [...parts, ...known.filter(({ to }) => !exists(store, to)).map(({ from }) => from)],
    });
    for (const { from } of known) run(store, db.deleteFrom('entry').where('cluster', '=', seqOf(from)));
    run(store, db.deleteFrom('moving'));
  });

const seqOf = (id: string) => sql<number>`(SELECT seq FROM cluster WHERE id = ${id})`;

const partIds = (store: Store, id: string): readonly string[] =>
  all(store, db.selectFrom('cluster').select('id').where('part_of', '=', seqOf(id))).map((part) => part.id);

const rename = fixed(
  db
    .insertInto('renamed')
    .values({ decision: '', says: '' })
    .onConflict((conflict) => conflict.column('decision').doUpdateSet({ says: sql.ref('excluded.says') })),
);

/** What decisions say in the ids that incidents have now; decisions themselves are never changed. */
export const renamedDecisions = (store: Store): ReadonlyMap<string, unknown> =>
  new Map(all(store, db.selectFrom('renamed').selectAll()).map(({ decision, says }) => [decision, JSON.parse(says)]));

/** Keeps what decisions say since incidents were read again under other ids. */
export const renameInDecisions = (store: Store, rows: ReadonlyMap<string, unknown>): void =>
  inTransaction(store, () => {
    for (const [decision, says] of rows) runFixed(store, rename, [decision, JSON.stringify(says)]);
  });
