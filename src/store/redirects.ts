import { all, db, first } from './query.ts';
import type { Store } from './query.ts';

/** A cluster's number and the id it goes by now. */
export type Resolved = { readonly seq: number; readonly id: string };

const step = (store: Store, id: string): (Resolved & { readonly moved: string | null }) | undefined =>
  first(
    store,
    db
      .selectFrom('cluster')
      .leftJoin('cluster as moved', 'moved.seq', 'cluster.moved_to')
      .select(['cluster.seq', 'cluster.id', 'moved.id as moved'])
      .where('cluster.id', '=', id),
  );

/** Follows redirects after merge and split to the cluster an id means now; a circle leads nowhere. */
export const resolveCluster = (store: Store, id: string): Resolved | undefined => {
  const seen = new Set<string>();
  let next: string | null = id;
  while (next !== null && !seen.has(next)) {
    seen.add(next);
    const found = step(store, next);
    if (!found) return undefined;
    if (found.moved === null) return { seq: found.seq, id: found.id };
    next = found.moved;
  }
  return undefined;
};

/** Ids that lead to an event, itself left out. */
export const formerIds = (store: Store, id: string): readonly string[] =>
  all(
    store,
    db
      .withRecursive('former', (query) =>
        query
          .selectFrom('cluster')
          .innerJoin('cluster as target', 'target.seq', 'cluster.moved_to')
          .select(['cluster.seq', 'cluster.id'])
          .where('target.id', '=', id)
          .union(
            query
              .selectFrom('cluster')
              .innerJoin('former', 'former.seq', 'cluster.moved_to')
              .select(['cluster.seq', 'cluster.id']),
          ),
      )
      .selectFrom('former')
      .select('former.id')
      .orderBy('former.id'),
  ).map((row) => row.id);
