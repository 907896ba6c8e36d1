import { sql } from 'kysely';
import { matchOf, termsOf } from './match.ts';
import { pageOf } from './pages.ts';
import { db } from './query.ts';
import type { Store } from './query.ts';
import { recordOf, storedReports } from './reports.ts';
import type { Page, PageOptions, StoredReport } from './rows.ts';
import { snippetOf } from './snippet.ts';
import type { Snippet } from './snippet.ts';

/** Which reports are searched; `versions: 'all'` also those a newer version replaced. */
export type SearchFilter = PageOptions & {
  readonly since?: string;
  readonly until?: string;
  readonly outlet?: string;
  readonly language?: string;
  readonly versions?: 'newest' | 'all';
};

/** A report found: the lower the rank the better, and the words around what was asked for. */
export type Hit = { readonly report: StoredReport; readonly rank: number; readonly snippet?: Snippet };

/** How many reports compete for the first places: of a word that stands in more, the newest. */
const competing = 20_000;

/** What a page of hits holds unless asked: each snippet is cut from a record that has to be unpacked. */
const usual = 20;

const matching = db
  .selectFrom('search')
  .innerJoin('report', 'report.seq', 'search.rowid')
  .select(['report.seq', 'report.id', 'search.rank']);

const narrowed = (match: string, filter: SearchFilter): typeof matching => {
  const { since, until, outlet, language, versions = 'newest' } = filter;
  let query = matching.where(sql<boolean>`search MATCH ${match}`);
  if (since !== undefined) query = query.where('report.published_day', '>=', since);
  if (until !== undefined) query = query.where('report.published_day', '<=', until);
  if (outlet !== undefined) query = query.where('report.outlet', '=', outlet);
  if (language !== undefined) query = query.where('report.language', '=', language);
  return versions === 'all' ? query : query.where('report.superseded_by', 'is', null);
};

type Row = { readonly seq: number; readonly id: string; readonly rank: number };

/** Reports and snippets are fetched for the page alone. */
const hitsOf = (store: Store, rows: readonly Row[], text: string): readonly Hit[] => {
  const found = storedReports(
    store,
    rows.map(({ seq }) => seq),
  );
  const terms = termsOf(text);
  return rows.map(({ seq, id, rank }) => {
    const snippet = snippetOf(recordOf(store, id)?.report.text ?? '', terms);
    return { report: found.get(seq) as StoredReport, rank, ...(snippet ? { snippet } : {}) };
  });
};

/**
 * Reports that hold all the words asked for, the best first, of equals the one added last. Of words that stand in more
 * than 20,000 of the reports asked about, the 20,000 added last are ranked.
 */
export const search = (store: Store, text: string, filter: SearchFilter = {}): Page<Hit> => {
  const match = matchOf(text);
  if (match === undefined) return { rows: [] };
  const candidates = narrowed(match, filter).orderBy('search.rowid', 'desc').limit(competing);
  const { rows, ...rest } = pageOf(store, {
    query: db.selectFrom(candidates.as('hit')).selectAll('hit').orderBy('hit.rank').orderBy('hit.seq', 'desc'),
    after: (query, [rank, seq]) => query.where(sql<boolean>`(hit.rank, -hit.seq) > (${rank}, ${-Number(seq)})`),
    key: (row) => [row.rank, row.seq],
    told: (row): Row => row,
    page: { limit: usual, ...filter },
  });
  return { rows: hitsOf(store, rows, text), ...rest };
};
