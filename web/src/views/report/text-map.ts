/** Where the words of a report stand on the page: paragraphs of short text nodes, and the way from offsets to them and back. */

/** A stretch of the text that is one text node. */
export type Piece = { readonly start: number; readonly end: number };

export type Paragraph = Piece & {
  readonly pieces: readonly Piece[];
  /** Its lines were broken by hand: they may flow. */
  readonly wrapped: boolean;
};

/** A place in a piece, by the number of the piece. */
export type Place = { readonly piece: number; readonly offset: number };

/** Browsers split a text node of more than 65,536 units by themselves, and lay out shorter ones faster. */
const LONGEST = 8000;

/** So far back a blank is looked for to cut at. */
const BACK = 500;

const isHigh = (code: number): boolean => code >= 0xd800 && code < 0xdc00;

const cutBefore = (text: string, most: number): number => {
  for (let at = most; at > most - BACK; at -= 1) if (/\s/.test(text.charAt(at - 1))) return at;
  return isHigh(text.charCodeAt(most - 1)) ? most - 1 : most;
};

const piecesOf = (text: string, start: number, end: number): readonly Piece[] => {
  const pieces: Piece[] = [];
  let at = start;
  while (end - at > LONGEST) {
    const cut = cutBefore(text, at + LONGEST);
    pieces.push({ start: at, end: cut });
    at = cut;
  }
  return [...pieces, { start: at, end }];
};

/** Lines of about the width of a page, not a list or a poem. */
const isWrapped = (text: string): boolean => {
  const lines = text.trim().split('\n').slice(0, -1);
  return lines.length >= 2 && lines.every(({ length }) => length >= 40 && length <= 100);
};

/** The paragraphs of a text: what stands between empty lines; single line breaks stay in them. */
export const paragraphsOf = (text: string): readonly Paragraph[] => {
  const found: Paragraph[] = [];
  const add = (start: number, end: number): void => {
    const words = text.slice(start, end);
    if (words.trim() !== '') found.push({ start, end, pieces: piecesOf(text, start, end), wrapped: isWrapped(words) });
  };
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(/\n(?:[^\S\n]*\n)+/g)) {
    add(start, index);
    start = index + gap.length;
  }
  add(start, text.length);
  return found;
};

/** The number of the first of ordered things that fits, all later ones fitting too; their count where none does. */
export const firstFitting = (count: number, fits: (index: number) => boolean): number => {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Where an offset is, as the start of something: an offset between two pieces is at the head of the next. */
const placeOfStart = (pieces: readonly Piece[], offset: number): Place | undefined => {
  const piece = firstFitting(pieces.length, (index) => (pieces[index] as Piece).end > offset);
  const found = pieces[piece];
  return found && { piece, offset: Math.max(0, offset - found.start) };
};

/** Where an offset is, as the end of something. */
const placeOfEnd = (pieces: readonly Piece[], offset: number): Place | undefined => {
  const piece = firstFitting(pieces.length, (index) => (pieces[index] as Piece).start >= offset) - 1;
  const found = pieces[piece];
  return found && { piece, offset: Math.min(offset, found.end) - found.start };
};

/** Where a span begins and ends on the page; undefined where no word of it is shown. */
export const placesOf = (
  pieces: readonly Piece[],
  { start, end }: Piece,
): { readonly from: Place; readonly to: Place } | undefined => {
  const [from, to] = [placeOfStart(pieces, start), placeOfEnd(pieces, end)];
  if (!from || !to || offsetOf(pieces, from) >= offsetOf(pieces, to)) return undefined;
  return { from, to };
};

/** The offset in the text of a place on the page. */
export const offsetOf = (pieces: readonly Piece[], { piece, offset }: Place): number =>
  (pieces[piece]?.start ?? 0) + offset;
