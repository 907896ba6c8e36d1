import type { Selectable } from 'kysely';
import { all, db, first, fixedInsert, inTransaction, runFixed } from './query.ts';
import { pageOf } from './pages.ts';
import type { Store } from './query.ts';
import type { Page, PageOptions, ProblemRow } from './rows.ts';
import type { Problem, Span } from '../model/index.ts';
import type { ProblemTable } from './tables.ts';

const intoProblem = fixedInsert('problem', ['report_id', 'source', 'code', 'severity', 'message', 'span', 'at']);

/** Keeps problems with where they came from; those of reports come with the reports themselves. */
export const addProblems = (store: Store, rows: readonly ProblemRow[]): void =>
  inTransaction(store, () => {
    for (const { report, source, code, severity, message, span, at } of rows) {
      const where = span === undefined ? null : JSON.stringify(span);
      runFixed(store, intoProblem, [report ?? null, source, code, severity, message, where, at]);
    }
  });

/** How often each problem occurred. */
export type ProblemCount = {
  readonly code: string;
  readonly severity: Problem['severity'];
  readonly count: number;
  /** The message of one of them. */
  readonly example: string;
};

/** Counts by code, most frequent first; `since` leaves out what was noted earlier. */
export const problemCounts = (store: Store, since = ''): readonly ProblemCount[] =>
  all(
    store,
    db
      .selectFrom('problem')
      .select([
        'code',
        'severity',
        (select) => select.fn.countAll<number>().as('count'),
        (select) => select.fn.min<string>('message').as('example'),
      ])
      .where('at', '>=', since)
      .groupBy(['code', 'severity'])
      .orderBy('count', 'desc')
      .orderBy('code'),
  );

/** How many problems are noted. */
export const problemCount = (store: Store): number =>
  first(
    store,
    db.selectFrom('problem').select((select) => select.fn.countAll<number>().as('count')),
  )?.count ?? 0;

/** Which problems. */
export type ProblemFilter = PageOptions & { readonly code?: string; readonly report?: string };

/** Problems, and whether the reports they are about are there. */
const rows = db
  .selectFrom('problem')
  .selectAll('problem')
  .select((select) =>
    select
      .exists(select.selectFrom('report').select('report.seq').whereRef('report.id', '=', 'problem.report_id'))
      .as('stored'),
  );

const told = (row: Selectable<ProblemTable> & { readonly stored: unknown }): ProblemRow => ({
  ...(row.report_id !== null ? { report: row.report_id } : {}),
  ...(row.stored === 1 ? { stored: true } : {}),
  source: row.source,
  code: row.code,
  severity: row.severity,
  message: row.message,
  ...(row.span !== null ? { span: JSON.parse(row.span) as Span } : {}),
  at: row.at,
});

/** What was noted after a point: the number of the last problem known, 0 for none. */
export const problemsAfter = (
  store: Store,
  seq: number,
  limit: number,
): { readonly rows: readonly ProblemRow[]; readonly last: number } => {
  const found = all(store, rows.where('seq', '>', seq).orderBy('seq').limit(limit));
  return { rows: found.map(told), last: found.at(-1)?.seq ?? seq };
};

/** The number of the last problem noted. */
export const lastProblem = (store: Store): number =>
  first(store, db.selectFrom('problem').select('seq').orderBy('seq', 'desc').limit(1))?.seq ?? 0;

/** Problems in the order they occurred. */
export const problems = (store: Store, { code, report, limit, cursor }: ProblemFilter = {}): Page<ProblemRow> => {
  let query = rows;
  if (code !== undefined) query = query.where('code', '=', code);
  if (report !== undefined) query = query.where('report_id', '=', report);
  return pageOf(store, {
    query: query.orderBy('seq'),
    after: (asked, [seq]) => asked.where('seq', '>', Number(seq)),
    key: (row) => [row.seq],
    told,
    page: { ...(limit !== undefined ? { limit } : {}), ...(cursor !== undefined ? { cursor } : {}) },
  });
};
