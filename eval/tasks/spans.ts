import type { ReportRecord, Span } from '../../src/model/index.ts';

/** The gold marks texts only, so what stands in a headline is not handed over. */
export const inText = (span: Span): boolean => span.part === undefined;

/** Span without its part. */
export const range = ({ start, end }: Span): { readonly start: number; readonly end: number } => ({ start, end });

/** The words a span covers. */
export function words(record: ReportRecord, span: Span): string {
  const text = span.part === 'headline' ? (record.report.headline ?? '') : record.report.text;
  return text.slice(span.start, span.end);
}
