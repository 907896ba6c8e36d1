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
  const masked: Range[] = (doc.report.masked ?? [])
    .filter((span) => span.part === undefined && span.end <= doc.text.length)
    .map(({ start, end }) => ({ start, end }));
  const given = new Set(masked.map(({ start, end }) => `${start} ${end}`));
  for (const paragraph of doc.paragraphs) {
    // A text that is read again brings the masks of its last reading.
    if (given.has(`${paragraph.start} ${paragraph.end}`)) continue;
    const length = paragraph.end - paragraph.start;
    const head = doc.text.slice(paragraph.start, paragraph.start + longestLine).toLowerCase();
    const whole = length <= longestLine && lines.has(head.replace(/[.:!\s]+$/, ''));
    if (whole || (length <= 4 * longestLine && words.beginnings.some((words) => head.startsWith(words))))
      masked.push(paragraph);
  }
  return masked.sort((a, b) => a.start - b.start);
};

export const mask: Stage<'paragraphs', 'masked'> = { name: 'mask', needs: ['paragraphs'], adds: 'masked', run };
