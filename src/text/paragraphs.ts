import type { Range } from './range.ts';
import { trimRange } from './range.ts';

const blank = (line: Range, text: string): boolean => trimRange(text, line) === undefined;

const linesOf = (text: string): Range[] => {
  const lines: Range[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end > start) lines.push({ start, end });
    else lines.push({ start, end: start });
    start = end + 1;
  }
  return lines;
};

/** Copy wrapped by hand at 60–90 columns: many lines of about one length, hardly any ending a sentence. */
const isWrapped = (block: readonly Range[], text: string): boolean => {
  if (block.length < 3) return false;
  const inner = block.slice(0, -1);
  const longest = Math.max(...block.slice(0, 400).map((line) => line.end - line.start));
  if (longest > 100 || longest < 40) return false;
  const ends = inner.filter((line) => /[.!?:"'”’]\s*$/.test(text.slice(Math.max(line.start, line.end - 4), line.end)));
  return ends.length < inner.length / 2;
};

/**
 * Paragraphs of normalised text: blocks between blank lines; inside a block each line is a paragraph of its own unless
 * the block is hand-wrapped. Ranges are trimmed, in order, never empty.
 */
export const paragraphsOf = (text: string): readonly Range[] => {
  const paragraphs: Range[] = [];
  let block: Range[] = [];
  const flush = (): void => {
    const first = block[0];
    const last = block[block.length - 1];
    if (first && last) {
      const parts = isWrapped(block, text) ? [{ start: first.start, end: last.end }] : block;
      for (const part of parts) {
        const trimmed = trimRange(text, part);
        if (trimmed) paragraphs.push(trimmed);
      }
    }
    block = [];
  };
  for (const line of linesOf(text)) {
    if (line.start === line.end || blank(line, text)) flush();
    else block.push(line);
  }
  flush();
  return paragraphs;
};
