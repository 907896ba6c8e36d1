import { sql } from 'kysely';
import type { ReportRecord } from '../model/index.ts';
import { given, listOf } from './given.ts';
import { unpackBytes, unpackJson } from './pack.ts';
import { pageOf } from './pages.ts';
import { all, db, first, raw } from './query.ts';
import type { Store } from './query.ts';
import type { Page, PageOptions, StoredReport } from './rows.ts';
import type { ReportTable } from './tables.ts';
import type { Selectable } from 'kysely';

const joined = db
  .selectFrom('report')
  .leftJoin('report as origin', 'origin.seq', 'report.version_of')
  .leftJoin('report as later', 'later.seq', 'report.superseded_by')
  .selectAll('report')
  .select(['origin.id as origin_id', 'later.id as later_id']);

type Row = Selectable<ReportTable> & { origin_id: string | null; later_id: string | null };

const told = (row: Row): StoredReport => ({
  seq: row.seq,
  id: row.id,
  ...given({
    outlet: row.outlet,
    agency: row.agency,
    url: row.url,
    published: row.published,
    publishedDay: row.published_day,
    headline: row.headline,
    original: row.original_sha,
    supersededBy: row.later_id,
  }),
  language: row.language,
  words: row.words,
  captured: row.captured_at,
  source: row.source_name,
  version: { of: row.origin_id ?? row.id, number: row.version_number },
});

/** A report without its text. */
export const reportById = (store: Store, id: string): StoredReport | undefined => {
  const row = first(store, joined.where('report.id', '=', id));
  return row && told(row);
};

/** Reports by their numbers. */
export const storedReports = (store: Store, seqs: readonly number[]): ReadonlyMap<number, StoredReport> => {
  const chosen = joined.where('report.seq', 'in', sql<number>`(SELECT value FROM json_each(${listOf(seqs)}))`);
  return new Map(all(store, chosen).map((row) => [row.seq, told(row)]));
};

/** Reports without their texts, in the order they were added. */
export const reportsByIds = (store: Store, ids: readonly string[]): readonly StoredReport[] =>
  all(
    store,
    joined.where('report.id', 'in', sql<string>`(SELECT value FROM json_each(${listOf(ids)}))`).orderBy('report.seq'),
  ).map(told);

/** Every version of the text a report is one of, oldest first. */
export const versionsOf = (store: Store, id: string): readonly StoredReport[] => {
  const of = reportById(store, id)?.version.of;
  if (of === undefined) return [];
  return all(
    store,
    joined
      .where((where) => where.or([where('report.id', '=', of), where('origin.id', '=', of)]))
      .orderBy('report.version_number'),
  ).map(told);
};

const withVersion = (blob: Uint8Array, of: string | null, number: number): ReportRecord => {
  const record = unpackJson(blob) as ReportRecord;
  return of === null ? record : { ...record, report: { ...record.report, version: { of, number } } };
};

const newestRecord = db
  .selectFrom('record')
  .innerJoin('report', 'report.seq', 'record.report')
  .leftJoin('report as origin', 'origin.seq', 'report.version_of')
  .leftJoin('reviewed', 'reviewed.report', 'report.seq')
  .select(['record.blob', 'reviewed.blob as reviewed', 'origin.id as origin_id', 'report.version_number'])
  .orderBy('record.text_version', 'desc')
  .limit(1);

/**
 * The record of a report of its newest text, as people left it: what the machine read, and over it the decisions in
 * force. Carries the version the store gave it.
 */
export const recordOf = (store: Store, id: string): ReportRecord | undefined => {
  const row = first(store, newestRecord.where('report.id', '=', id));
  return row && withVersion(row.reviewed ?? row.blob, row.origin_id, row.version_number);
};

/** What the machine read in a report, of its newest text unless another is asked for. */
export const machineRecordOf = (store: Store, id: string, textVersion?: number): ReportRecord | undefined => {
  const asked = newestRecord.where('report.id', '=', id);
  const row = first(store, textVersion === undefined ? asked : asked.where('record.text_version', '=', textVersion));
  return row && withVersion(row.blob, row.origin_id, row.version_number);
};

/** Ids of reports that begin so, a few. */
export const reportsCalled = (store: Store, beginning: string): readonly string[] =>
  all(
    store,
    db
      .selectFrom('report')
      .select('id')
      .where('id', '>=', beginning)
      .where('id', '<', `${beginning}\uFFFF`)
      .orderBy('id')
      .limit(3),
  ).map(({ id }) => id);

/** Ids of reports that have a record as people left it. */
export const reviewedIds = (store: Store): readonly string[] =>
  all(
    store,
    db
      .selectFrom('reviewed')
      .innerJoin('report', 'report.seq', 'reviewed.report')
      .select('report.id')
      .orderBy('report.seq'),
  ).map(({ id }) => id);

/** The bytes a report came as. */
export type Original = { readonly sha256: string; readonly mediaType: string; readonly bytes: Uint8Array };

/** The bytes a report came as, where they were kept. */
export const originalOf = (store: Store, id: string): Original | undefined => {
  const row = first(
    store,
    db
      .selectFrom('original')
      .innerJoin('report', 'report.original_sha', 'original.sha256')
      .select(['original.sha256', 'original.media_type', 'original.encoding', 'original.bytes'])
      .where('report.id', '=', id),
  );
  if (!row) return undefined;
  return { sha256: row.sha256, mediaType: row.media_type, bytes: unpackBytes(row.bytes, row.encoding) };
};

/** Which reports; `versions: 'all'` also those a newer version replaced. */
export type ReportFilter = {
  readonly since?: string;
  readonly until?: string;
  readonly outlet?: string;
  readonly language?: string;
  /** Moments between which it came into the dossier, both counted. */
  readonly addedSince?: string;
  readonly addedUntil?: string;
  readonly versions?: 'newest' | 'all';
  readonly order?: 'added' | 'newest';
};

const day = sql<string>`coalesce(report.published_day, '')`;

const filtered = ({ since, until, outlet, language, versions = 'newest', ...added }: ReportFilter): typeof joined => {
  let query = joined;
  if (added.addedSince !== undefined) query = query.where('report.captured_at', '>=', added.addedSince);
  if (added.addedUntil !== undefined) query = query.where('report.captured_at', '<=', added.addedUntil);
  if (since !== undefined) query = query.where(day, '>=', since);
  if (until !== undefined) query = query.where(day, '<=', until).where('report.published_day', 'is not', null);
  if (outlet !== undefined) query = query.where('report.outlet', '=', outlet);
  if (language !== undefined) query = query.where('report.language', '=', language);
  return versions === 'all' ? query : query.where('report.superseded_by', 'is', null);
};

/** Reports as they were added, or the newest first (those without a date last). */
export const reports = (store: Store, filter: ReportFilter = {}, page: PageOptions = {}): Page<StoredReport> =>
  filter.order === 'newest'
    ? pageOf(store, {
        query: filtered(filter).orderBy(day, 'desc').orderBy('report.seq', 'desc'),
        after: (query, [on, seq]) => query.where(sql<boolean>`(${day}, report.seq) < (${on}, ${seq})`),
        key: (row) => [row.published_day ?? '', row.seq],
        told,
        page,
      })
    : pageOf(store, {
        query: filtered(filter).orderBy('report.seq'),
        after: (query, [seq]) => query.where('report.seq', '>', Number(seq)),
        key: (row) => [row.seq],
        told,
        page,
      });

/** How much a dossier holds. */
export type StoreCounts = {
  readonly reports: number;
  readonly outlets: number;
  /** Events shown, parts of others not counted. */
  readonly events: number;
  readonly from?: string;
  readonly to?: string;
};

const shownEvents = db
  .selectFrom('cluster')
  .select((select) => select.fn.countAll<number>().as('count'))
  .where('moved_to', 'is', null)
  .where('part_of', 'is', null);

/** One step of the index for each outlet, and one for each end of the days: no walk over all reports. */
const reportCounts = sql<{ reports: number; outlets: number; from: string | null; to: string | null }>`
  WITH RECURSIVE outlets (name) AS (
    SELECT min(outlet) FROM report
    UNION ALL SELECT (SELECT min(outlet) FROM report WHERE outlet > outlets.name) FROM outlets WHERE outlets.name IS NOT NULL)
  SELECT (SELECT count(*) FROM report) AS reports, (SELECT count(name) FROM outlets) AS outlets,
    (SELECT published_day FROM report WHERE coalesce(published_day, '') > ''
      ORDER BY coalesce(published_day, '') LIMIT 1) AS "from",
    (SELECT published_day FROM report ORDER BY coalesce(published_day, '') DESC LIMIT 1) AS "to"`;

/** How many reports of how many outlets, and the days they are of. */
export const storeCounts = (store: Store): StoreCounts => {
  const row = first(store, raw(reportCounts));
  return {
    reports: row?.reports ?? 0,
    outlets: row?.outlets ?? 0,
    events: first(store, shownEvents)?.count ?? 0,
    ...given({ from: row?.from ?? null, to: row?.to ?? null }),
  };
};

/** Outlets and how many reports are theirs, the newest versions alone; the largest first. */
export const outlets = (store: Store): readonly { readonly name: string; readonly reports: number }[] =>
  all(
    store,
    db
      .selectFrom('report')
      .select(['outlet as name', (select) => select.fn.countAll<number>().as('reports')])
      .where('outlet', 'is not', null)
      .where('superseded_by', 'is', null)
      .groupBy('outlet')
      .orderBy('reports', 'desc')
      .orderBy('outlet'),
  ).map(({ name, reports: count }) => ({ name: name ?? '', reports: count }));
