/** A value of a cell; undefined and null are empty cells. */
export type Cell = string | number | boolean | null | undefined;

/**
 * Spreadsheets run a cell that begins with one of these as a formula, also one that came out of a report: it gets an
 * apostrophe in front. So does a cell that begins with apostrophes before one of them, and taking one apostrophe off
 * such a cell always gives the text back.
 */
const formula = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** Half a character, which UTF-8 cannot hold. */
const loneSurrogate = /[\ud800-\udfff]/gu;

const textCell = (text: string): string => {
  const guarded = formula.test(text) ? `'${text}` : text;
  return `"${guarded.replace(loneSurrogate, '\ufffd').replaceAll('"', '""')}"`;
};

const cellText = (cell: Cell): string => {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'string' ? textCell(cell) : String(cell);
};

/** A line of CSV after RFC 4180: text between quotation marks, numbers as they are, CRLF at the end. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(cellText).join(',')}\r\n`;
