import type { Span } from '../../../../src/model/span.ts';
import type { Piece, Place } from './text-map.ts';
import { offsetOf, placesOf } from './text-map.ts';

/** Pieces of the text and the nodes that hold them, in the same order; the headline is a text of its own. */
export type Shown = { readonly pieces: readonly Piece[]; readonly nodes: readonly Text[] };

export type Page = { readonly headline: Shown; readonly text: Shown };

const textNodesIn = (elements: Iterable<Element>): readonly Text[] =>
  [...elements].flatMap((element) => [...element.childNodes].filter((node): node is Text => node instanceof Text));

/** Finds the nodes of the page: the children of what is marked `data-words`. */
export const pageOf = (
  root: ParentNode,
  { headline, pieces }: { readonly headline: string; readonly pieces: readonly Piece[] },
): Page => ({
  headline: {
    pieces: headline === '' ? [] : [{ start: 0, end: headline.length }],
    nodes: textNodesIn(root.querySelectorAll('[data-words="headline"]')),
  },
  text: { pieces, nodes: textNodesIn(root.querySelectorAll('[data-words="text"]')) },
});

const shownOf = (page: Page, { part }: Pick<Span, 'part'>): Shown => (part === 'headline' ? page.headline : page.text);

/** The stretch of the page that is a span; undefined where none of it is shown. */
export const rangeOf = (page: Page, span: Span): StaticRange | undefined => {
  const { pieces, nodes } = shownOf(page, span);
  const places = placesOf(pieces, span);
  const [from, to] = [places && nodes[places.from.piece], places && nodes[places.to.piece]];
  if (!places || !from || !to) return undefined;
  return new StaticRange({
    startContainer: from,
    startOffset: places.from.offset,
    endContainer: to,
    endOffset: places.to.offset,
  });
};

/** Measures words; one range serves for all, since each that lives costs whenever the page changes. */
const meterOf = (page: Page): ((span: Span) => DOMRect | undefined) => {
  const range = document.createRange();
  return ({ start, end, part }) => {
    const head = { start, end: Math.min(end, start + 1), ...(part === undefined ? {} : { part }) };
    const found = rangeOf(page, head);
    if (!found) return undefined;
    range.setStart(found.startContainer, found.startOffset);
    range.setEnd(found.endContainer, found.endOffset);
    return range.getBoundingClientRect();
  };
};

/** Where the first letter of a span is on the screen. */
export const boxOf = (page: Page, span: Span): DOMRect | undefined => meterOf(page)(span);

/** Measures how far down the screen the lines of spans are. */
export const lineMeter = (page: Page): ((span: Span) => number | undefined) => {
  const meter = meterOf(page);
  return (span) => meter(span)?.top;
};

type At = { readonly node: Node; readonly offset: number };

const placeIn = ({ nodes }: Shown, { node, offset }: At): Place | undefined => {
  const piece = nodes.indexOf(node as Text);
  return piece < 0 ? undefined : { piece, offset };
};

/** The part and the offset of a place in a text node; undefined for what is no word of the report. */
const offsetAt = (page: Page, at: At): { readonly offset: number; readonly part?: 'headline' } | undefined => {
  const inText = placeIn(page.text, at);
  if (inText) return { offset: offsetOf(page.text.pieces, inText) };
  const inHeadline = placeIn(page.headline, at);
  return inHeadline && { offset: offsetOf(page.headline.pieces, inHeadline), part: 'headline' };
};

const covers = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** The letter under a point of the screen, as a span of one unit. */
export const letterAt = (page: Page, x: number, y: number): Span | undefined => {
  const caret = document.caretPositionFromPoint(x, y);
  const at = caret && offsetAt(page, { node: caret.offsetNode, offset: caret.offset });
  if (!at) return undefined;
  const part = at.part === undefined ? {} : { part: at.part };
  // The caret stands between two letters, before or after the one that was meant.
  return [at.offset, at.offset - 1]
    .filter((start) => start >= 0)
    .map((start) => ({ start, end: start + 1, ...part }))
    .find((letter) => {
      const box = boxOf(page, letter);
      return box && covers(box, x, y);
    });
};

const partSelected = (shown: Shown, range: Range): Piece | undefined => {
  const first = shown.nodes.findIndex((node) => range.intersectsNode(node));
  if (first < 0) return undefined;
  const last = shown.nodes.findLastIndex((node) => range.intersectsNode(node));
  const [head, tail] = [shown.nodes[first] as Text, shown.nodes[last] as Text];
  const from = head === range.startContainer ? range.startOffset : 0;
  const to = tail === range.endContainer ? range.endOffset : tail.length;
  const [start, end] = [
    offsetOf(shown.pieces, { piece: first, offset: from }),
    offsetOf(shown.pieces, { piece: last, offset: to }),
  ];
  return start < end ? { start, end } : undefined;
};

/** The words of a range; of one over the headline and the text those of the text. */
export const spanOfRange = (page: Page, range: Range): Span | undefined => {
  const text = partSelected(page.text, range);
  if (text) return text;
  const headline = partSelected(page.headline, range);
  return headline && { ...headline, part: 'headline' };
};
