import { quoteSide } from '../../text/normalise.ts';
import { opensAt, type Token } from '../../text/tokens.ts';
import type { Sentence } from '../../text/sentences.ts';

/** A quotation: tokens [first, last) with its marks. `closed` is false where the closing mark is missing. */
export type Quotation = {
  readonly first: number;
  readonly last: number;
  readonly closed: boolean;
  /** The quotation of the paragraph before that this one goes on with: its closing mark stands only at the end. */
  readonly continues?: number;
};

type Side = 'open' | 'close';
type Input = {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly text: string;
  /** As printed: curly marks say which side they are. */
  readonly printed: string;
};

const isDouble = (token: Token): boolean => token.text === '"' || token.text === "''";
/** A single mark is looked for at most this far: an apostrophe must not swallow a page. */
const SINGLE_REACH = 120;

const sideOf = (input: Input, token: Token): Side => {
  const printed = quoteSide(input.printed.charAt(token.start));
  if (printed !== 'either') return printed;
  return opensAt(input.text, token.start) ? 'open' : 'close';
};

/** A mark ends the open quotation unless it is printed and placed as an opening one. */
const closes = (input: Input, token: Token): boolean =>
  quoteSide(input.printed.charAt(token.start)) !== 'open' || !opensAt(input.text, token.start);

/** Where the single-quoted passage beginning at `first` ends, or -1: `'Leave now,' he said` — not `the '90s`. */
const singleEnd = (input: Input, first: number, last: number): number => {
  const { tokens } = input;
  const next = tokens[first + 1];
  if (!next || first + 1 >= last || !next.glued || next.kind !== 'word') return -1;
  for (let at = first + 2; at < Math.min(last, first + SINGLE_REACH); at += 1) {
    const token = tokens[at] as Token;
    if (isDouble(token)) return -1;
    if (token.text !== "'" || !token.glued) continue;
    const after = tokens[at + 1];
    if (after?.glued && after.kind === 'word') continue;
    const before = tokens[at - 1] as Token;
    if (
      before.kind === 'punct' ||
      at - first > 2 ||
      quoteSide(input.printed.charAt(tokens[first]?.start ?? 0)) === 'open'
    )
      return at + 1;
  }
  return -1;
};

/** Quotations of one paragraph's tokens [first, last). One pass; a mark that fits nothing is left alone. */
const inParagraph = (input: Input, first: number, last: number): Quotation[] => {
  const found: Quotation[] = [];
  let open = -1;
  for (let at = first; at < last; at += 1) {
    const token = input.tokens[at] as Token;
    if (token.kind !== 'quote') continue;
    if (isDouble(token)) {
      if (open < 0) {
        if (sideOf(input, token) === 'open') open = at;
      } else if (closes(input, token)) {
        if (at > open + 1) found.push({ first: open, last: at + 1, closed: true });
        open = -1;
      }
    } else if (open < 0 && token.text === "'" && sideOf(input, token) === 'open') {
      const end = singleEnd(input, at, last);
      if (end > 0) {
        found.push({ first: at, last: end, closed: true });
        at = end - 1;
      }
    }
  }
  if (open >= 0 && last > open + 1) found.push({ first: open, last, closed: false });
  return found;
};

/**
 * The quotations of a report, in order. A paragraph that opens with a mark while the one before never closed its own
 * goes on with it: one speaker to the end.
 */
export const quotationsOf = (input: Input): readonly Quotation[] => {
  const all: Quotation[] = [];
  let pending = -1;
  for (let index = 0; index < input.sentences.length;) {
    const head = input.sentences[index] as Sentence;
    let last = head.last;
    while (index < input.sentences.length && (input.sentences[index] as Sentence).paragraph === head.paragraph) {
      last = (input.sentences[index] as Sentence).last;
      index += 1;
    }
    const quotes = inParagraph(input, head.first, last);
    const base = all.length;
    quotes.forEach((quote, position) =>
      all.push(position === 0 && pending >= 0 && quote.first === head.first ? { ...quote, continues: pending } : quote),
    );
    const tail = all[all.length - 1];
    pending = all.length > base && tail && !tail.closed ? all.length - 1 : -1;
  }
  return all;
};
