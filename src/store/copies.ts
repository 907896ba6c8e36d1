import { sql } from 'kysely';
import type { CopyGroup } from '../model/index.ts';
import { listOf } from './given.ts';
import { pageOf } from './pages.ts';
import { all, db, inTransaction, raw, run } from './query.ts';
import type { Store } from './query.ts';
import type { Page, PageOptions } from './rows.ts';

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

const joinedGroups = db
  .selectFrom('copy_group')
  .innerJoin('report as origin', 'origin.seq', 'copy_group.first')
  .innerJoin('copy_member', 'copy_member.copy_group', 'copy_group.seq')
  .innerJoin('report', 'report.seq', 'copy_member.report')
  .select(['copy_group.seq', 'copy_group.id', 'copy_group.kind', 'copy_group.why'])
  .select(['origin.id as first', 'report.id as report'])
  .orderBy('copy_group.seq')
  .orderBy('copy_member.report');

type Joined = { seq: number; id: string; kind: string; why: string; first: string; report: string };

/** The groups by their numbers. */
const groupsIn = (rows: readonly Joined[]): ReadonlyMap<number, CopyGroup> => {
  const groups = new Map<number, CopyGroup & { readonly reports: string[] }>();
  for (const { seq, id, kind, why, first, report } of rows) {
    const group = groups.get(seq);
    if (group) group.reports.push(report);
    else
      groups.set(seq, {
        id,
        kind: kind as CopyGroup['kind'],
        first,
        why: JSON.parse(why) as readonly string[],
        reports: [report],
      });
  }
  return groups;
};

/** Groups of copies: all, or those that hold any of some reports. */
export const copyGroups = (store: Store, reports?: readonly string[]): readonly CopyGroup[] => {
  if (reports === undefined) return [...groupsIn(all(store, joinedGroups)).values()];
  const having = sql<number>`(SELECT copy_group FROM copy_member JOIN report AS asked ON asked.seq = copy_member.report
    WHERE asked.id IN (SELECT value FROM json_each(${listOf(reports)})))`;
  return [...groupsIn(all(store, joinedGroups.where('copy_group.seq', 'in', having))).values()];
};

/** How many groups of copies there are, and how many reports are in one. */
export const copyCounts = (store: Store): { readonly groups: number; readonly reports: number } =>
  all(
    store,
    raw(sql<{ groups: number; reports: number }>`SELECT count(DISTINCT copy_group) AS groups, count(*) AS reports
      FROM copy_member`),
  )[0] ?? { groups: 0, reports: 0 };

/** Groups of copies, the largest first. */
export const copyPage = (store: Store, page: PageOptions = {}): Page<CopyGroup> => {
  const sized = db
    .selectFrom('copy_member')
    .select(['copy_group', (select) => select.fn.countAll<number>().as('size')])
    .groupBy('copy_group');
  const { rows, ...next } = pageOf(store, {
    query: db
      .selectFrom(sized.as('sized'))
      .innerJoin('copy_group', 'copy_group.seq', 'sized.copy_group')
      .select(['copy_group.seq', 'sized.size'])
      .orderBy('sized.size', 'desc')
      .orderBy('copy_group.seq', 'desc'),
    after: (query, [size, seq]) => query.where(sql<boolean>`(sized.size, copy_group.seq) < (${size}, ${seq})`),
    key: (row) => [row.size, row.seq],
    told: ({ seq }) => seq,
    page,
  });
  const chosen = sql<number>`(SELECT value FROM json_each(${listOf(rows)}))`;
  const groups = groupsIn(all(store, joinedGroups.where('copy_group.seq', 'in', chosen)));
  return { rows: rows.flatMap((seq) => groups.get(seq) ?? []), ...next };
};
