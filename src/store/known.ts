import { db, firstFixed, fixed } from './query.ts';
import type { Store } from './query.ts';

const byId = fixed(db.selectFrom('report').select('text_hash').where('id', '=', ''));

/** The `textHash` of the stored report of this id: whether a report that is to come is known can be told before it is read. */
export const storedTextHash = (store: Store, id: string): string | undefined =>
  (firstFixed(store, byId, [id]) as { text_hash: string } | undefined)?.text_hash;
