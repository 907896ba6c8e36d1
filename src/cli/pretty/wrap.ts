/** Length as shown: escape sequences take no room. */
const shownLength = (text: string): number => text.replace(/\u001B\[\d+m/g, '').length;

/** Breaks text at blanks into lines of at most `width` shown characters, each begun with `indent`. */
export const wrap = (
  text: string,
  { width, indent = '', first = indent }: { readonly width: number; readonly indent?: string; readonly first?: string },
): string => {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/\s+/)) {
    if (word === '') continue;
    if (!empty && shownLength(line) + 1 + shownLength(word) > width) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += (empty ? '' : ' ') + word;
    empty = false;
  }
  return [...lines, line].join('\n');
};

/** Pads to a column by shown length. */
export const column = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(1, width - shownLength(text)));

/** The first `length` characters, cut at a word with an ellipsis. */
export const clip = (text: string, length: number): string => {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= length) return flat;
  return `${flat.slice(0, length - 1).replace(/\s+\S*$/, '')}\u2026`;
};
