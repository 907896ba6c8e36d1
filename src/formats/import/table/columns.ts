import type { Column, ReadContext } from '../../importer.ts';

/** Header names that tables of articles use, folded: small letters and digits only. The first that is there counts. */
const names: Readonly<Record<Column, readonly string[]>> = {
  agency: ['agency', 'wire', 'wireservice'],
  byline: ['byline', 'author', 'authors', 'writer', 'journalist'],
  headline: ['headline', 'title', 'heading'],
  id: ['id', 'articleid', 'docid', 'documentid', 'guid', 'uuid'],
  language: ['language', 'lang'],
  modified: ['modified', 'updated', 'lastmodified', 'datemodified'],
  outlet: ['outlet', 'publication', 'newspaper', 'publisher', 'source', 'sourcename', 'media', 'site'],
  published: ['published', 'publicationdate', 'datepublished', 'publishedat', 'pubdate', 'publishdate', 'date'],
  text: ['text', 'fulltext', 'articletext', 'body', 'content', 'article', 'story'],
  url: ['url', 'link', 'address', 'articleurl', 'sourceurl'],
};

const folded = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

export type Positions = Readonly<Partial<Record<Column, number>>>;

/** Which column gives which field: as the caller says, else by the names above. */
export const positionsOf = (header: readonly string[], columns: ReadContext['columns'] = {}): Positions => {
  const have = header.map(folded);
  const found: Partial<Record<Column, number>> = {};
  for (const [column, usual] of Object.entries(names) as [Column, readonly string[]][]) {
    const said = columns[column];
    const wanted = said === undefined ? usual : [folded(said)];
    const at = wanted.map((name) => have.indexOf(name)).find((index) => index >= 0);
    if (at !== undefined) found[column] = at;
  }
  return found;
};

/** Does this first line look like the header of a table of articles? */
export const looksLikeHeader = (cells: readonly string[]): boolean => {
  const found = positionsOf(cells);
  return cells.length > 1 && found.text !== undefined && cells.every((cell) => cell.length < 80);
};
