import { all, db } from './query.ts';
import type { Store } from './query.ts';

/** A sketch and whose it is. */
export type StoredSketch = { readonly report: string; readonly seq: number; readonly blob: Uint8Array };

const batch = 500;

/** Sketches of a kind in the order their reports were added, after a report's number: a few at a time, in constant memory. */
export function* sketches(store: Store, kind: string, after = 0): Generator<StoredSketch> {
  const query = db
    .selectFrom('sketch')
    .innerJoin('report', 'report.seq', 'sketch.report')
    .select(['report.id as report', 'report.seq', 'sketch.blob'])
    .where('sketch.kind', '=', kind)
    .orderBy('sketch.report')
    .limit(batch);
  let last = after;
  for (;;) {
    const rows = all(store, query.where('sketch.report', '>', last));
    yield* rows;
    if (rows.length < batch) return;
    last = rows.at(-1)?.seq ?? last;
  }
}
