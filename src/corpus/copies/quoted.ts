import { quoteSide } from '../../text/normalise.ts';
import type { Range } from '../../text/range.ts';

/** 'Leave by noon,' in single marks: the closing one stands behind a stop or comma, so that "girls' " closes nothing. */
const single = /(?<![\p{L}\p{N}])'(?=[\p{L}\p{N}])[^"\n]{1,600}?[.,!?]'(?![\p{L}\p{N}])/gu;

const inDoubles = (text: string, printed: string, { start, end }: Range): Range[] => {
  const found: Range[] = [];
  let open = -1;
  for (let at = text.indexOf('"', start); at >= 0 && at < end; at = text.indexOf('"', at + 1)) {
    const side = quoteSide(printed.charAt(at));
    if (open < 0 && side !== 'close') open = at;
    else if (open >= 0 && side === 'open') open = at;
    else if (open >= 0) {
      found.push({ start: open, end: at });
      open = -1;
    }
  }
  // A quotation that goes on in the next paragraph has no closing mark in this one.
  return open < 0 ? found : [...found, { start: open, end }];
};

/**
 * The quoted stretches of one paragraph, whichever marks are used: copies change “…” into "…" and '…'. A plain scan and
 * not the quotations of the engine, since a sketch is made from the words alone.
 */
export const quotedIn = (text: string, printed: string, paragraph: Range): readonly Range[] => {
  const doubles = inDoubles(text, printed, paragraph);
  if (doubles.length > 0) return doubles;
  const { start, end } = paragraph;
  return [...text.slice(start, end).matchAll(single)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
};
