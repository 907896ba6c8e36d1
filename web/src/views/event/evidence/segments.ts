/** A stretch of a text, said whether it is one of the words looked for. */
export type Segment = { readonly text: string; readonly marked: boolean };

type Range = { readonly start: number; readonly end: number };

/** A text cut at the words in it; words that overlap are one stretch, words outside it none. */
export const segmentsOf = (text: string, words: readonly Range[]): readonly Segment[] => {
  const segments: Segment[] = [];
  let at = 0;
  for (const { start, end } of words.toSorted((a, b) => a.start - b.start)) {
    const [from, to] = [Math.max(start, at), Math.min(end, text.length)];
    if (to <= from) continue;
    if (from > at) segments.push({ text: text.slice(at, from), marked: false });
    segments.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < text.length) segments.push({ text: text.slice(at), marked: false });
  return segments;
};
