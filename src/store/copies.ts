import { sql } from 'kysely';
import type { CopyGroup } from '../model/index.ts';
import { listOf } from './given.ts';
import { all, db, inTransaction, run } from './query.ts';
import type { Store } from './query.ts';

const numberOf = (id: string): ReturnType<typeof sql<number>> => sql<number>`(SELECT seq FROM report WHERE id = ${id})`;

const writeOne = (store: Store, { id, kind, first, why, reports }: CopyGroup): void => {
  const fields = { kind, first: numberOf(first), why: JSON.stringify(why) };
  run(
    store,
    db
      .insertInto('copy_group')
      .values({ id, ...fields })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(fields)),
  );
  const group = sql<number>`(SELECT seq FROM copy_group WHERE id = ${id})`;
  run(store, db.deleteFrom('copy_member').where('copy_group', '=', group));
  for (const report of reports)
    run(store, db.insertInto('copy_member').values({ copy_group: group, report: numberOf(report) }));
};

/** Writes groups of copies, new or known by their id, and forgets those that are gone. */
export const writeCopies = (store: Store, groups: readonly CopyGroup[], removed: readonly string[] = []): void =>
  inTransaction(store, () => {
    for (const group of groups) writeOne(store, group);
    const gone = sql<string>`(SELECT value FROM json_each(${listOf(removed)}))`;
    run(store, db.deleteFrom('copy_group').where('id', 'in', gone));
  });

const rowsOf = (store: Store, reports: readonly string[] | undefined) => {
  const groups = db
    .selectFrom('copy_group')
    .innerJoin('report as origin', 'origin.seq', 'copy_group.first')
    .innerJoin('copy_member', 'copy_member.copy_group', 'copy_group.seq')
    .innerJoin('report', 'report.seq', 'copy_member.report')
    .select(['copy_group.id', 'copy_group.kind', 'copy_group.why', 'origin.id as first', 'report.id as report'])
    .orderBy('copy_group.seq')
    .orderBy('copy_member.report');
  if (reports === undefined) return all(store, groups);
  const having = sql<number>`(SELECT copy_group FROM copy_member JOIN report AS asked ON asked.seq = copy_member.report
    WHERE asked.id IN (SELECT value FROM json_each(${listOf(reports)})))`;
  return all(store, groups.where('copy_group.seq', 'in', having));
};

/** Groups of copies: all, or those that hold any of some reports. */
export const copyGroups = (store: Store, reports?: readonly string[]): readonly CopyGroup[] => {
  const groups = new Map<string, CopyGroup & { readonly reports: string[] }>();
  for (const { id, kind, why, first, report } of rowsOf(store, reports)) {
    const group = groups.get(id);
    if (group) group.reports.push(report);
    else
      groups.set(id, {
        id,
        kind: kind as CopyGroup['kind'],
        first,
        why: JSON.parse(why) as readonly string[],
        reports: [report],
      });
  }
  return [...groups.values()];
};
