/** Half-open range of UTF-16 units; findings carry the same shape as `Span`. */
export type Range = { readonly start: number; readonly end: number };

export const covers = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end;
export const sameRange = (a: Range, b: Range): boolean => a.start === b.start && a.end === b.end;

/** The range without the white space at its ends; undefined when nothing else is in it. */
export const trimRange = (text: string, { start, end }: Range): Range | undefined => {
  let from = start;
  let to = end;
  while (from < to && text.charCodeAt(from) <= 32) from += 1;
  while (to > from && text.charCodeAt(to - 1) <= 32) to -= 1;
  return from < to ? { start: from, end: to } : undefined;
};

/** Index of the last range starting at or before the offset, -1 if none. Ranges are sorted by start. */
export const lastStartingBy = (ranges: readonly Range[], offset: number): number => {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as Range).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};
