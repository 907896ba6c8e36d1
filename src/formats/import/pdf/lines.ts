/** A run of letters as pdf.js gives it: `transform` ends with where it begins, from the left and the lower edge. */
export type Run = {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
};

/** A line as it is set on a page. */
export type Line = {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
};

const lineOf = (runs: readonly Run[], page: number): Line[] => {
  const inked = runs.filter(({ str }) => str.trim() !== '');
  const [first] = inked;
  if (!first) return [];
  const left = Math.min(...inked.map(({ transform }) => transform[4] ?? 0));
  const right = Math.max(...inked.map(({ transform, width }) => (transform[4] ?? 0) + width));
  const text = runs
    .map(({ str }) => str)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  return [{ text, page, left, right, y: first.transform[5] ?? 0, size: Math.max(1, first.height) }];
};

/** Lines of a page in the order of its content. A raised number stays in its line. */
export const linesOf = (runs: readonly Run[], page: number): readonly Line[] => {
  const lines: Line[] = [];
  const open: Run[] = [];
  for (const run of runs) {
    const [first] = open;
    const moved = first && Math.abs((run.transform[5] ?? 0) - (first.transform[5] ?? 0)) > 0.6 * (first.height || 1);
    if (moved && run.str !== '') lines.push(...lineOf(open.splice(0), page));
    open.push(run);
    if (run.hasEOL) lines.push(...lineOf(open.splice(0), page));
  }
  lines.push(...lineOf(open, page));
  return lines;
};

/** A running title or a page number: "12 Harbour Ledger" and "13 Harbour Ledger" are one, at one height. */
const signatureOf = ({ text, y }: Line): string => `${Math.round(y / 4)} ${text.replace(/\d+/g, '#')}`;

const edgesOf = (lines: readonly Line[]): readonly Line[] => {
  const down = [...lines].sort((a, b) => b.y - a.y);
  return [...new Set([...down.slice(0, 2), ...down.slice(-2)])];
};

/** Copy, and what stands at the edge of many pages: running titles, page numbers. */
export const partFurniture = (
  pages: readonly (readonly Line[])[],
): { readonly copy: readonly Line[]; readonly furniture: readonly string[] } => {
  const counts = new Map<string, number>();
  const edges = pages.map(edgesOf);
  for (const line of edges.flat()) counts.set(signatureOf(line), (counts.get(signatureOf(line)) ?? 0) + 1);
  const often = (line: Line): boolean => {
    const count = counts.get(signatureOf(line)) ?? 0;
    const number = !/\p{L}/u.test(line.text);
    return count >= (number ? 2 : Math.max(3, 0.3 * pages.length));
  };
  const found = new Set(edges.flat().filter(often));
  const distinct = new Map([...found].reverse().map((line) => [signatureOf(line), line.text]));
  return {
    copy: pages.flat().filter((line) => !found.has(line)),
    furniture: [...distinct.values()].reverse(),
  };
};
