import { sql } from 'kysely';
import type { ReportRecord } from '../model/index.ts';
import { unpackJson } from './pack.ts';
import { all, db, first } from './query.ts';
import type { Store } from './query.ts';

/** Which reports: those whose newest record another version made than this one, or all; after a report's number. */
export type Unread = { readonly except?: string; readonly after?: number };

const newest = ({ except, after = 0 }: Unread) => {
  const query = db
    .selectFrom('report')
    .innerJoin('record', 'record.report', 'report.seq')
    .where('report.seq', '>', after)
    .where(
      sql<boolean>`record.text_version = (SELECT max(text_version) FROM record AS newest WHERE newest.report = report.seq)`,
    );
  return except === undefined ? query : query.where('record.engine_version', '!=', except);
};

/** A report by its number, with its record as it was read. */
export type ToRead = { readonly seq: number; readonly id: string; readonly record: ReportRecord };

/** Reports that are to be read again, of all versions, in the order they were added. */
export const reportsToRead = (store: Store, unread: Unread, limit: number): readonly ToRead[] =>
  all(store, newest(unread).select(['report.seq', 'report.id', 'record.blob']).orderBy('report.seq').limit(limit)).map(
    ({ seq, id, blob }) => ({ seq, id, record: unpackJson(blob) as ReportRecord }),
  );

/** How many reports are to be read again. */
export const countToRead = (store: Store, unread: Unread): number =>
  first(
    store,
    newest(unread).select((select) => select.fn.countAll<number>().as('count')),
  )?.count ?? 0;

/** How many reports each version of Daybook read, the most first. */
export const readByEngine = (store: Store): readonly { readonly engine: string; readonly reports: number }[] =>
  all(
    store,
    newest({})
      .select(['record.engine_version as engine', (select) => select.fn.countAll<number>().as('reports')])
      .groupBy('record.engine_version')
      .orderBy('reports', 'desc')
      .orderBy('engine'),
  );
