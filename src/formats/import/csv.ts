import type { Imported, Importer, Original, ReadContext } from '../importer.ts';
import { originalOf, withOriginal } from '../original.ts';
import { broken, warning } from './broken.ts';
import { readText } from './bytes.ts';
import { dateOf } from './dates.ts';
import { reportInput } from './fields.ts';
import { looksLikeHeader, positionsOf } from './table/columns.ts';
import type { Positions } from './table/columns.ts';
import type { Row } from './table/rows.ts';
import { rowsOf } from './table/rows.ts';

const separators = [',', '\t', ';', '|'] as const;

const firstLine = (head: string): string => /^\uFEFF?([^\n]*)/.exec(head)?.[1]?.replace(/\r$/, '') ?? '';

const cellsOf = (line: string, separator: string): string[] =>
  line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));

const separatorOf = (line: string): string =>
  separators.reduce((best, separator) => (line.split(separator).length > line.split(best).length ? separator : best));

const isTable = (head: string): boolean => {
  const line = firstLine(head);
  return head.includes('\n') && looksLikeHeader(cellsOf(line, separatorOf(line)));
};

/** The report of a row, or why there is none. Dates that are not ISO or mail dates are left out: 05/01 is two days. */
const reportOf = (row: Row, header: readonly string[], positions: Positions, place: string): Imported => {
  const get = (column: keyof Positions): string | undefined => row.cells[positions[column] ?? -1]?.trim() || undefined;
  const id = get('id') ?? place;
  if (row.error !== undefined) return broken(id, 'broken-row', `${place}: ${row.error}; not read`);
  if (row.cells.length !== header.length)
    return broken(
      id,
      'broken-row',
      `${place}: ${row.cells.length} cells where the header has ${header.length}; not read`,
    );
  const text = get('text') ?? '';
  if (text === '') return broken(id, 'no-text', `${place}: there is no text in it`);
  const [published, modified] = [dateOf(get('published')), dateOf(get('modified'))];
  const bad = (['published', 'modified'] as const).filter(
    (key) => get(key) !== undefined && !{ published, modified }[key],
  );
  const byline = get('byline');
  const report = reportInput({
    id: get('id'),
    text,
    headline: get('headline'),
    published,
    publishedBasis: published === undefined ? undefined : 'metadata',
    modified,
    outlet: get('outlet'),
    agency: get('agency'),
    bylines: byline === undefined ? undefined : [byline],
    url: get('url'),
    language: (get('language') ?? '').length > 1 ? get('language') : undefined,
  });
  const problems = bad.map((key) =>
    warning(
      'bad-date',
      `${place}: "${key}" is no date that can be read one way only: "${get(key)?.slice(0, 40)}"; left out`,
    ),
  );
  return { report, problems };
};

/** The row as it stands, in UTF-8 whatever the charset of the table. */
const rowOriginal = (text: string, { begin, end, line }: Row, name: string): Original =>
  originalOf(new TextEncoder().encode(text.slice(begin, end)), `${name} line ${line}`, 'text/csv; charset=utf-8');

const rowsIn = function* (text: string, name: string, { columns, keepOriginal }: ReadContext): Generator<Imported> {
  let header: readonly string[] | undefined;
  let positions: Positions = {};
  for (const row of rowsOf(text, separatorOf(firstLine(text)))) {
    if (row.error === undefined && row.cells.every((cell) => cell.trim() === '')) continue;
    if (header !== undefined) {
      const item = reportOf(row, header, positions, `${name}:${row.line}`);
      yield keepOriginal ? withOriginal(item, rowOriginal(text, row, name)) : item;
      continue;
    }
    header = row.cells;
    positions = positionsOf(header, columns);
    if (positions.text !== undefined) continue;
    const there = header.slice(0, 20).join(', ').slice(0, 300);
    return yield broken(name, 'no-text-column', `${name}: no column holds the text (there are: ${there})`);
  }
  if (header === undefined) yield broken(name, 'no-reports', `${name}: the table is empty`);
};

/** A table of articles, one a row: comma, tab, semicolon or bar between cells, the first row names the columns. */
export const csv: Importer = {
  id: 'csv',
  label: 'CSV or TSV',
  extensions: ['.csv', '.tsv', '.tab'],
  mediaType: 'text/csv',
  holds: 'parts',
  sniff: (head) => (isTable(head) ? 0.8 : 0),
  read: async function* (source, context) {
    const decoded = await readText(source);
    if ('code' in decoded) return yield { id: source.name, problems: [decoded] };
    yield* rowsIn(decoded.text, source.name, context);
    if (decoded.problems.length > 0) yield { id: source.name, problems: decoded.problems };
  },
};
