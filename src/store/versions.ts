import { sql } from 'kysely';
import type { NewsReport } from '../model/index.ts';
import { first, fixed, firstFixed, inTransaction, db, run } from './query.ts';
import type { Fixed, Store } from './query.ts';
import { rowRange } from './numbering.ts';

/** The newest stored text of an address. */
export type PreviousVersion = {
  readonly seq: number;
  readonly id: string;
  /** Of the first version. */
  readonly of: string;
  readonly ofSeq: number;
  readonly number: number;
  readonly textHash: string;
};

const columns = [
  'report.seq',
  'report.id',
  'report.version_of',
  'report.version_number',
  'report.text_hash',
  'origin.id as origin_id',
] as const;

const newest = db
  .selectFrom('report')
  .leftJoin('report as origin', 'origin.seq', 'report.version_of')
  .select(columns)
  .where('report.superseded_by', 'is', null);

const byAddress = fixed(
  newest.where('report.url', '=', '').where('report.outlet', 'is', '').orderBy('report.seq', 'desc').limit(sql.lit(1)),
);

/** A reviewer put the address or the outlet right: a page still comes as it came before. */
const byFormerAddress = fixed(
  newest
    .innerJoin('reviewed', 'reviewed.report', 'report.seq')
    .where('reviewed.came_url', '=', '')
    .where('reviewed.came_outlet', 'is', '')
    .orderBy('report.seq', 'desc')
    .limit(sql.lit(1)),
);

const byFirst = fixed(
  newest.where((where) => where.or([where('report.id', '=', ''), where('origin.id', '=', '')])).limit(sql.lit(1)),
);

type Row = {
  seq: number;
  id: string;
  version_of: number | null;
  version_number: number;
  text_hash: string;
  origin_id: string | null;
};

const told = (row: Row): PreviousVersion => ({
  seq: row.seq,
  id: row.id,
  of: row.origin_id ?? row.id,
  ofSeq: row.version_of ?? row.seq,
  number: row.version_number,
  textHash: row.text_hash,
});

/** The newest stored version of a report: of the one it says it is a version of, else of the same outlet's address. */
export const previousVersion = (store: Store, report: NewsReport): PreviousVersion | undefined => {
  const { version, url, outlet } = report;
  const named = version ? firstFixed(store, byFirst, [version.of, version.of]) : undefined;
  const at = (query: Fixed): unknown =>
    url === undefined ? undefined : firstFixed(store, query, [url, outlet ?? null]);
  const row = named ?? at(byAddress) ?? at(byFormerAddress);
  return row === undefined ? undefined : told(row as Row);
};

/** A statement's id and what became of it against the other version. */
export type StatementChange = { readonly statement: string; readonly change: 'kept' | 'changed' | 'dropped' };

const seqOf = (store: Store, id: string): number | undefined =>
  first(store, db.selectFrom('report').select('seq').where('id', '=', id))?.seq;

/** Marks statements: kept and changed in the newer version, dropped in the older. Unknown ids are passed over. */
export const markChanges = (store: Store, changes: readonly StatementChange[]): number =>
  inTransaction(store, () => {
    let marked = 0;
    for (const { statement, change } of changes) {
      const cut = statement.lastIndexOf('#');
      const report = seqOf(store, statement.slice(0, cut));
      if (report === undefined) continue;
      const { from, before } = rowRange(report);
      marked += run(
        store,
        db
          .updateTable('statement')
          .set({ change })
          .where('seq', '>=', from)
          .where('seq', '<', before)
          .where('local', '=', statement.slice(cut + 1)),
      ).changes;
    }
    return marked;
  });
