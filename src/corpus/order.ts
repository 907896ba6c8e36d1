import type { ReportRecord } from '../model/index.ts';

/** By UTF-16 units: the same everywhere, whatever the locale. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** When a report was published; undefined where that is no full day. */
export const publishedOn = ({ report }: ReportRecord): string | undefined => {
  const value = report.published?.value;
  return value !== undefined && /^\d{4}-\d{2}-\d{2}/.test(value) ? value : undefined;
};

/** An instant that compares: the same moment told in two zones is one. A day without a time comes after its hours. */
const instant = (value: string | undefined): number => {
  if (value === undefined) return Number.POSITIVE_INFINITY;
  if (!value.includes('T')) return Date.parse(`${value.slice(0, 10)}T23:59:59Z`);
  return Date.parse(/(?:Z|[+-]\d{2}:?\d{2})$/.test(value) ? value : `${value}Z`);
};

/** Reports in the order they came out, those of one moment or of none by their ids. */
export const earlier = (a: ReportRecord, b: ReportRecord): number => {
  const [from, to] = [instant(publishedOn(a)), instant(publishedOn(b))];
  return from === to ? compare(a.report.id, b.report.id) : from - to;
};
