/** A row with the line it begins on and where it stands in the text, or why it is none. */
export type Row = {
  readonly line: number;
  readonly begin: number;
  readonly end: number;
  readonly cells: readonly string[];
  readonly error?: string;
};

type Cell = { readonly value: string; readonly end: number; readonly error?: string };

/** The next separator or line end. Both are looked for one character at a time: a search for one may run to the end. */
const nextOf = (text: string, at: number, separator: string): number => {
  let end = at;
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1;
  return end;
};

/** The position of the quotation mark that closes the one at `at`; -1 when none does. */
const closing = (text: string, at: number): number => {
  for (let mark = text.indexOf('"', at + 1); mark >= 0; mark = text.indexOf('"', mark + 2))
    if (text[mark + 1] !== '"') return mark;
  return -1;
};

const cellAt = (text: string, at: number, separator: string): Cell => {
  if (text[at] !== '"') {
    const end = nextOf(text, at, separator);
    return { value: text.slice(at, end), end };
  }
  const mark = closing(text, at);
  if (mark < 0)
    return { value: '', end: text.length, error: 'a quotation mark is not closed up to the end of the file' };
  const end = nextOf(text, mark + 1, separator);
  const value = text.slice(at + 1, mark).replaceAll('""', '"');
  return text.slice(mark + 1, end).trim() === ''
    ? { value, end }
    : { value, end, error: 'characters behind a closing quotation mark' };
};

/**
 * Rows of a table as RFC 4180 has it: quoted cells may hold separators, line ends and doubled quotation marks.
 */
export const rowsOf = function* (text: string, separator: string): Generator<Row> {
  let line = 1;
  for (let at = 0; at < text.length;) {
    const begin = at;
    const cells: string[] = [];
    let error: string | undefined;
    for (;;) {
      const cell = cellAt(text, at, separator);
      cells.push(cell.value);
      error ??= cell.error;
      at = cell.end + 1;
      if (text[cell.end] !== separator) break;
    }
    yield { line, begin, end: Math.min(at, text.length), cells, ...(error === undefined ? {} : { error }) };
    for (let mark = text.indexOf('\n', begin); mark >= 0 && mark < at; mark = text.indexOf('\n', mark + 1)) line += 1;
  }
};
