import { quoteSide } from '../../text/normalise.ts';
import type { Range } from '../../text/range.ts';

/** 'Leave by noon,' in single marks: the closing one stands behind a stop or comma, so that "girls' " closes nothing. */
const single = /(?<![\p{L}\p{N}])'(?=[\p{L}\p{N}])[^"\n]{1,600}?[.,!?]'(?![\p{L}\p{N}])/gu;

const inDoubles = (words: string, printed: string): Range[] => {
  const found: Range[] = [];
  let open = -1;
  for (let at = words.indexOf('"'); at >= 0; at = words.indexOf('"', at + 1)) {
    const side = quoteSide(printed.charAt(at));
    if (side === 'open' || (open < 0 && side === 'either')) open = at;
    else if (open >= 0) {
      found.push({ start: open, end: at });
      open = -1;
    }
  }
  // A quotation that goes on in the next paragraph has no closing mark in this one.
  return open < 0 ? found : [...found, { start: open, end: words.length }];
};

/**
 * The quoted stretches of one paragraph (its normalised words and those printed), whichever marks are used: copies change
 * “…” into "…" and '…'. A plain scan and not the quotations of the engine, since a sketch is made from the words alone.
 */
export const quotedIn = (words: string, printed: string): readonly Range[] => {
  const doubles = inDoubles(words, printed);
  if (doubles.length > 0) return doubles;
  return Array.from(words.matchAll(single), ({ 0: { length }, index }) => ({ start: index, end: index + length }));
};
