import type { ReportInput } from '../model/index.ts';
import { isIsoDate } from '../text/iso.ts';
import type { Note } from './stage.ts';

const dated = ['published', 'modified', 'firstSeen', 'retrieved'] as const;

/** The report as given, without dates that are none and masks that lie outside the text: each becomes a Problem. */
export const intake = (input: ReportInput, note: Note): ReportInput => {
  const fields: { -readonly [K in keyof ReportInput]: ReportInput[K] } = { ...input };
  for (const key of dated) {
    const value = input[key];
    if (value === undefined || isIsoDate(value)) continue;
    delete fields[key];
    note({
      code: 'bad-date',
      severity: 'warning',
      message: `"${key}" is not an ISO date: "${value.slice(0, 40)}"; left out`,
    });
  }
  const masked = input.masked?.filter(
    (span) => span.start < span.end && span.end <= input.text.length && span.start >= 0,
  );
  if (masked && masked.length < (input.masked?.length ?? 0)) {
    fields.masked = masked;
    note({ code: 'bad-mask', severity: 'warning', message: 'a masked span lies outside the text; left out' });
  }
  if (input.text.trim() === '') note({ code: 'empty-text', severity: 'error', message: 'the report has no text' });
  return fields;
};
