import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import type { ChainLink, Measure, Span, Statement } from '../model/index.ts';
import { given, listOf } from './given.ts';
import { resolveCluster } from './redirects.ts';
import { rowsOf } from './numbering.ts';
import { all, db } from './query.ts';
import { pageOf } from './pages.ts';
import type { Store } from './query.ts';
import type { Page, PageOptions, StatementRow } from './rows.ts';
import type { StatementTable } from './tables.ts';

const joined = db
  .selectFrom('statement')
  .innerJoin('report', 'report.seq', 'statement.report')
  .selectAll('statement')
  .select(['report.id as report_id', 'report.version_number']);

type Row = Selectable<StatementTable> & { report_id: string; version_number: number };

const saysOf = (row: Row, evidence: readonly Span[]): Statement['says'] =>
  row.kind === 'event' ? { event: row.local } : row.kind === 'figure' ? { figure: row.local } : { content: evidence };

const statementOf = (row: Row): Statement => {
  const evidence = JSON.parse(row.evidence) as readonly Span[];
  return {
    id: `${row.report_id}#${row.local}`,
    report: row.report_id,
    version: row.version_number,
    chain: JSON.parse(row.chain) as readonly ChainLink[],
    says: saysOf(row, evidence),
    act: row.act as Statement['act'],
    manner: row.manner as Statement['manner'],
    evidence,
    ...(row.change !== null ? { change: row.change as NonNullable<Statement['change']> } : {}),
    ...(row.sensitive === 1 ? { sensitive: true } : {}),
  };
};

const told = (row: Row): StatementRow => ({
  statement: statementOf(row),
  ...given({ event: row.event, measure: row.measure as Measure | null, said: row.said }),
  ...(row.measure !== null ? { min: row.min, max: row.max } : {}),
  ...(row.as_of !== null ? { asOf: { value: row.as_of, basis: row.as_of_basis ?? '' } } : {}),
  ...(row.detail !== null ? { detail: JSON.parse(row.detail) as Readonly<Record<string, unknown>> } : {}),
});

/** Whose statements: of reports, about a cluster (and, when asked, its parts), or of a speaker by the exact name. */
export type StatementsOf =
  | { readonly reports: readonly string[] }
  | { readonly cluster: string; readonly parts?: boolean }
  | { readonly speaker: string; readonly act?: string };

const aboutCluster = (store: Store, id: string, parts: boolean): typeof joined => {
  const seq = resolveCluster(store, id)?.seq ?? -1;
  const clusters = db
    .selectFrom('cluster')
    .select('cluster.seq')
    .where((where) =>
      where.or([where('cluster.seq', '=', seq), ...(parts ? [where('cluster.part_of', '=', seq)] : [])]),
    );
  // The rows of a report lie together: its few statements are looked through, no index is needed.
  return joined.where('statement.seq', 'in', (from) =>
    from
      .selectFrom('member')
      .innerJoin('statement as told', (join) =>
        join.on(rowsOf('told.seq', 'member.report')).onRef('told.event', '=', 'member.event'),
      )
      .select('told.seq')
      .where('member.cluster', 'in', clusters),
  );
};

const chosen = (store: Store, of: StatementsOf): typeof joined => {
  if ('cluster' in of) return aboutCluster(store, of.cluster, of.parts ?? false);
  if ('speaker' in of) {
    const said = joined.where('statement.speaker', '=', (from) =>
      from.selectFrom('voice').select('voice.seq').where('voice.name', '=', of.speaker),
    );
    return of.act === undefined ? said : said.where('statement.act', '=', of.act);
  }
  return joined.where('statement.seq', 'in', (from) =>
    from
      .selectFrom('report as asked')
      .innerJoin('statement as told', (join) => join.on(rowsOf('told.seq', 'asked.seq')))
      .select('told.seq')
      .where('asked.id', 'in', sql<string>`(SELECT value FROM json_each(${listOf(of.reports)}))`),
  );
};

/** The day something was said: as the report has it, else the day the report came out; what has none comes last. */
const daySaid = sql<string>`coalesce(statement.said, report.published_day, '~')`;

const saidInTurn = (store: Store, of: Extract<StatementsOf, { speaker: string }>, page: PageOptions) =>
  pageOf(store, {
    query: chosen(store, of).select(daySaid.as('day')).orderBy('day').orderBy('statement.seq'),
    after: (query, [day, seq]) => query.where(sql<boolean>`(${daySaid}, statement.seq) > (${day}, ${seq})`),
    key: (row) => [row.day, row.seq],
    told,
    page,
  });

/** Statements in the order their reports were added and told them; those of a speaker by the days they were said. */
export const statementsOf = (store: Store, of: StatementsOf, page: PageOptions = {}): Page<StatementRow> =>
  'speaker' in of
    ? saidInTurn(store, of, page)
    : pageOf(store, {
        query: chosen(store, of).orderBy('statement.seq'),
        after: (query, [seq]) => query.where('statement.seq', '>', Number(seq)),
        key: (row) => [row.seq],
        told,
        page,
      });

/** All statements of a choice at once: for one report or one event, not for a speaker of thousands. */
export const everyStatementOf = (store: Store, of: StatementsOf): readonly StatementRow[] =>
  all(store, chosen(store, of).orderBy('statement.seq')).map(told);
