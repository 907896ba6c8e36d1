import { formatDay } from '../../format/days.ts';
import { outletOf, publishedOf } from './facts.ts';
import type { MemberReport } from './facts.ts';

/** What a report goes by where its headline does not fit: "Steppe Wire, 5 Jan 2022". */
export const reportName = (report: MemberReport | undefined): string => {
  const day = publishedOf(report);
  // The name keeps its own direction beside the date.
  return `\u2068${outletOf(report)}\u2069${day === undefined ? '' : `, ${formatDay(day)}`}`;
};
