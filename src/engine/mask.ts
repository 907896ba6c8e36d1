import type { Doc } from './doc.ts';
import type { Stage } from './stage.ts';
import type { Range } from '../text/range.ts';

const longestLine = 60;

/**
 * Boilerplate that no stage may read: what the importer masked, and short lines that are page furniture in every
 * outlet ("Share this article", "Advertisement", "Copyright © …"). Masked text stays in the report.
 */
const run = (doc: Doc<'paragraphs'>): readonly Range[] => {
  const words = doc.pack.core.mask;
  const lines = new Set(words.lines);
  const given = (doc.report.masked ?? [])
    .filter((span) => span.part === undefined && span.end <= doc.text.length)
    .map(({ start, end }) => ({ start, end }));
  // A record read again brings the masks it got the first time.
  const isGiven = ({ start, end }: Range): boolean => given.some((one) => one.start <= start && end <= one.end);
  const masked: Range[] = [...given];
  for (const paragraph of doc.paragraphs) {
    const length = paragraph.end - paragraph.start;
    const head = doc.text.slice(paragraph.start, paragraph.start + longestLine).toLowerCase();
    const whole = length <= longestLine && lines.has(head.replace(/[.:!\s]+$/, ''));
    if (whole || (length <= 4 * longestLine && words.beginnings.some((words) => head.startsWith(words))))
      if (!isGiven(paragraph)) masked.push(paragraph);
  }
  return masked.sort((a, b) => a.start - b.start);
};

export const mask: Stage<'paragraphs', 'masked'> = { name: 'mask', needs: ['paragraphs'], adds: 'masked', run };
