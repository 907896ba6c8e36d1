import type { DatelineWords } from '../../language/parts/core.ts';
import { isIsoDate } from '../../text/iso.ts';
import type { Range } from '../../text/range.ts';
import { trimRange } from '../../text/range.ts';

const headerLine = /^\s*([a-z]{2,10})\s*[: ]\s*(\d{4}-\d{2}-\d{2}(?:T[\d:.]{5,12}(?:Z|[+-]\d{2}:?\d{2})?)?)(?=\s|$)/i;

/** `date 2022-01-29` in front of the dateline or on a line of its own: a header of the file, not copy. */
export const headerOf = (
  text: string,
  paragraph: Range,
  words: DatelineWords,
): { span: Range; published: string } | undefined => {
  const match = headerLine.exec(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 80)));
  if (!match || words.headerKeys[(match[1] as string).toLowerCase()] !== 'published') return undefined;
  if (!isIsoDate(match[2] as string)) return undefined;
  const span = trimRange(text, { start: paragraph.start, end: paragraph.start + match[0].length });
  return span && { span, published: match[2] as string };
};

const byline =
  /^\s*by:?\s+([\p{Lu}][\p{L}.'-]*(?:(?: and|,)? [\p{Lu}][\p{L}.'-]*){1,7})(?:\s*[,|\u2014-].{0,60})?\s*$/iu;

/** `By Aigerim Example` alone on its line. Returns the names as printed. */
export const bylineOf = (line: string): string | undefined => {
  if (line.length > 140) return undefined;
  const names = byline.exec(line)?.[1];
  return names !== undefined && /^\p{Lu}/u.test(names) ? names : undefined;
};
