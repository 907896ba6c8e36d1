import type { Span } from '../../../model/index.ts';

const LONGEST = 80;

/** A kicker, a byline, a line of tags: short, and it does not end as sentences do. */
const isLoose = (block: string): boolean => block.length <= LONGEST && !/[.!?\u2026]["\u201D\u2019')\]]*$/.test(block);

type Joined = { readonly text: string; readonly masked: readonly Span[] };

/**
 * Joins the blocks of a page to a text with blank lines between, and masks the loose lines in front of the copy and
 * behind it ("World", "9 January 2022, 15:30", "More about: …"). They stay in the text; no stage reads them. Headings
 * between paragraphs are copy.
 */
export const joinBlocks = (blocks: readonly string[]): Joined => {
  const firstCopy = blocks.findIndex((block) => !isLoose(block));
  const lastCopy = blocks.findLastIndex((block) => !isLoose(block));
  const masked: Span[] = [];
  let at = 0;
  blocks.forEach((block, index) => {
    if (firstCopy >= 0 && (index < firstCopy || index > lastCopy)) masked.push({ start: at, end: at + block.length });
    at += block.length + 2;
  });
  return { text: blocks.join('\n\n'), masked };
};

/** The same with more lines behind it, all masked. */
export const withFurniture = (copy: Joined, lines: readonly string[]): Joined => {
  let at = copy.text.length;
  const masked = lines.map((line) => ({ start: at + 2, end: (at += 2 + line.length) }));
  return { text: [copy.text, ...lines].join('\n\n'), masked: [...copy.masked, ...masked] };
};
