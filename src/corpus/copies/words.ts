import type { NewsReport } from '../../model/index.ts';
import { normalise } from '../../text/normalise.ts';
import { paragraphsOf } from '../../text/paragraphs.ts';
import type { Range } from '../../text/range.ts';
import { unmasked } from '../terms.ts';
import { hashOf } from '../hash.ts';
import { quotedIn } from './quoted.ts';

/** The words of a report that count when texts are compared, each as a number. */
export type CopyWords = {
  readonly hashes: readonly number[];
  /** Which of them stand in quotation marks. */
  readonly quoted: readonly boolean[];
  /** The quotations as ranges of words. */
  readonly quotations: readonly (readonly [number, number])[];
  /** Their first five letters. */
  readonly stems: ReadonlySet<string>;
};

/** "seized", "seizes" and "seizing" begin alike. */
export const STEM = 5;

export const word = /[\p{L}\p{N}]+(?:'\p{L}+)*/gu;

/** A byline stands within the first paragraphs and is short. */
const HEAD_PARAGRAPHS = 5;
const LONGEST_BYLINE = 120;
/** "By " or "From our reporter " may stand before the name. */
const BEFORE_NAME = 24;

const isByline = (line: string, names: readonly string[]): boolean =>
  line.length <= LONGEST_BYLINE && names.some((name) => line.slice(0, BEFORE_NAME + name.length).includes(name));

/** The paragraphs of the copy itself: bylines and what stands before the end of the dateline left out. */
const bodyOf = (report: NewsReport, text: string): readonly Range[] => {
  const names = (report.bylines ?? []).map((name) => normalise(name).toLowerCase()).filter((name) => name !== '');
  const from = report.dateline?.span.end ?? 0;
  return paragraphsOf(text).flatMap((paragraph, index) => {
    if (paragraph.end <= from) return [];
    const line = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 300)).toLowerCase();
    if (index < HEAD_PARAGRAPHS && isByline(line, names)) return [];
    return [{ start: Math.max(paragraph.start, from), end: paragraph.end }];
  });
};

/** Walks along ranges in order: the one the place lies in. Places must be asked in order too. */
const walker = (ranges: readonly Range[]): ((at: number) => Range | undefined) => {
  let next = 0;
  return (at) => {
    while (next < ranges.length && (ranges[next] as Range).end <= at) next += 1;
    const range = ranges[next];
    return range && range.start <= at ? range : undefined;
  };
};

/** Words in lower case without marks, so that neither curly quotes nor another dash makes another text. */
export const copyWordsOf = (report: NewsReport): CopyWords => {
  const text = normalise(report.text);
  const kept = walker(unmasked(report).map(([start, end]) => ({ start, end })));
  const hashes: number[] = [];
  const quoted: boolean[] = [];
  const quotations: [number, number][] = [];
  const stems = new Set<string>();
  for (const { start, end } of bodyOf(report, text)) {
    const words = text.slice(start, end);
    const mark = walker(quotedIn(words, report.text.slice(start, end)));
    let open: Range | undefined;
    for (const { 0: found, index } of words.matchAll(word)) {
      if (!kept(start + index)) continue;
      const within = mark(index);
      if (within && within !== open) quotations.push([hashes.length, hashes.length]);
      if (within) (quotations[quotations.length - 1] as [number, number])[1] = hashes.length + 1;
      open = within;
      const lower = found.toLowerCase();
      stems.add(lower.slice(0, STEM));
      hashes.push(hashOf(lower));
      quoted.push(within !== undefined);
    }
  }
  return { hashes, quoted, quotations, stems };
};
