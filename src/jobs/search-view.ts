import type { ClusterSummary, Hit, Page, SearchFilter, Snippet, Store } from '../store/index.ts';
import { clusters, search } from '../store/index.ts';
import { fold } from '../store/given.ts';
import { termsOf } from '../store/match.ts';
import { toldSummary } from './cards.ts';
import { toldReport } from './report-view.ts';
import type { ToldReport } from './report-view.ts';

/** A stretch of a snippet: words that were asked for, or those around them. */
export type SnippetRun = { readonly text: string; readonly found: boolean };

/** A report found. */
export type Found = {
  readonly report: ToldReport;
  readonly snippet?: { readonly runs: readonly SnippetRun[]; readonly span: Snippet['span'] };
};

export type SearchView = {
  readonly reports: Page<Found>;
  /** Events whose title has the words; with the first page. */
  readonly events: readonly Omit<ClusterSummary, 'seq'>[];
};

const runsOf = ({ text, span, marks }: Snippet): readonly SnippetRun[] => {
  const runs: SnippetRun[] = [];
  let at = 0;
  const add = (end: number, found: boolean): void => {
    if (end > at) runs.push({ text: text.slice(at, end), found });
    at = Math.max(at, end);
  };
  for (const { start, end } of marks) {
    add(start - span.start, false);
    add(end - span.start, true);
  }
  add(text.length, false);
  return runs;
};

const foundIn = ({ report, snippet }: Hit): Found => ({
  report: toldReport(report),
  ...(snippet ? { snippet: { runs: runsOf(snippet), span: snippet.span } } : {}),
});

/** So many of the events that matter most are looked through for their titles, and so many are shown. */
const LOOKED_AT = 200;
const SHOWN = 8;

/** A title is words of a report: only events that such a report tells can have them. */
const titled = (store: Store, text: string): readonly Omit<ClusterSummary, 'seq'>[] => {
  const words = termsOf(text).flatMap((term) => (term.not ? [] : term.words.map(fold)));
  if (words.length === 0) return [];
  return clusters(store, { text, order: 'importance', limit: LOOKED_AT })
    .rows.filter(({ title }) => words.every((word) => fold(title).includes(word)))
    .slice(0, SHOWN)
    .map(toldSummary);
};

/** Reports by their words, and events by the words of their titles. */
export const searchView = (store: Store, text: string, filter: SearchFilter): SearchView => {
  const { rows, ...next } = search(store, text, filter);
  return {
    reports: { rows: rows.map(foundIn), ...next },
    events: filter.cursor === undefined ? titled(store, text) : [],
  };
};
