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

/** A sentence as it came with the event, or the part of a very long one that has its words. */
type Quoted = { readonly text: string; readonly words: readonly Range[] };

const LONG = 900;
const AROUND = 300;

/** Where a "sentence" is a page, what stands around its words is shown; the report has all of it. */
export const windowed = ({
  text,
  words,
}: Quoted): Quoted & { readonly cutBefore: boolean; readonly cutAfter: boolean } => {
  if (text.length <= LONG) return { text, words, cutBefore: false, cutAfter: false };
  const first = Math.min(text.length, ...words.map(({ start }) => start));
  const last = Math.max(0, ...words.map(({ end }) => end));
  const from = Math.max(0, Math.min(first, text.length - LONG) - AROUND);
  const to = Math.min(text.length, Math.max(from + LONG, Math.min(last + AROUND, from + 2 * LONG)));
  return {
    text: text.slice(from, to),
    words: words.map(({ start, end }) => ({ start: start - from, end: end - from })),
    cutBefore: from > 0,
    cutAfter: to < text.length,
  };
};
