import type { Doc } from '../doc.ts';
import type { Stage } from '../stage.ts';
import type { Range } from '../../text/range.ts';
import { parseDateline } from './dateline.ts';
import { bylineOf, headerOf } from './header.ts';

/** What stands at the head of the copy: header lines, bylines, and the dateline with its place, date and agency. */
export type DatelineLayer = {
  /** "NUR-SULTAN, January 29. /TASS/." with its closing mark. */
  readonly span?: Range;
  readonly place?: Range;
  /** ISO date; the year comes from the dateline itself, the header or the publication date. */
  readonly date?: string;
  readonly agency?: string;
  readonly bylines: readonly string[];
  /** Header lines: metadata, read by no stage behind this one. */
  readonly headers: readonly Range[];
  readonly published?: { readonly value: string; readonly basis: 'header' | 'dateline' };
};

/** The head of the copy ends after this many paragraphs at the latest. */
const HEAD_PARAGRAPHS = 5;

const run = (doc: Doc<'paragraphs' | 'masked'>): DatelineLayer => {
  const bylines: string[] = [];
  const headers: Range[] = [];
  let header: string | undefined;
  for (const paragraph of doc.paragraphs.slice(0, HEAD_PARAGRAPHS)) {
    if (doc.masked.some((mask) => mask.start <= paragraph.start && paragraph.end <= mask.end)) continue;
    const head = headerOf(doc.text, paragraph, doc.pack.core.dateline);
    if (head) {
      headers.push(head.span);
      header ??= head.published;
    }
    const start = head ? head.span.end : paragraph.start;
    if (start >= paragraph.end) continue;
    const byline = bylineOf(doc.text.slice(start, paragraph.end));
    if (byline) {
      bylines.push(byline);
      continue;
    }
    const year = (doc.report.published ?? header)?.slice(0, 10);
    const found = parseDateline(doc.text, { start, end: paragraph.end }, { words: doc.pack.core.dateline, near: year });
    if (!found) continue;
    const { dated, ...dateline } = found;
    const published = header
      ? { value: header, basis: 'header' as const }
      : dated
        ? { value: dated, basis: 'dateline' as const }
        : undefined;
    return { ...dateline, bylines, headers, ...(published ? { published } : {}) };
  }
  return { bylines, headers, ...(header ? { published: { value: header, basis: 'header' } } : {}) };
};

export const dateline: Stage<'paragraphs' | 'masked', 'dateline'> = {
  name: 'dateline',
  needs: ['paragraphs', 'masked'],
  adds: 'dateline',
  run,
};
