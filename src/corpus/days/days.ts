import type { Day, ReportRecord } from '../../model/index.ts';
import { sentencesOf } from './evidence.ts';
import { rankDays, type DayRange } from './rank.ts';
import { dayVotesOf } from './votes.ts';

/** The days the records speak of, the most important first, each with the sentences that speak for it. */
export const daysOf = (records: readonly ReportRecord[], range: DayRange = {}): readonly Day[] => {
  const reports = new Map(records.map(({ report }) => [report.id, report]));
  return rankDays(records.map(dayVotesOf), range).map((day) => ({
    date: day.date,
    importance: day.importance,
    reports: day.reports,
    entries: [],
    sentences: sentencesOf(day, (report) => reports.get(report)),
  }));
};
