import { sql } from 'kysely';
import { all, db } from './query.ts';
import type { Store } from './query.ts';
import type { DayVote } from './rows.ts';

/** A day and what the reports give it. */
export type VotesOfDay = { readonly date: string; readonly weight: number; readonly reports: number };

/** Whose voices: all, or those of reports published (or, without a date, captured) by a day. */
export type VotesAsked = { readonly publishedBy?: string };

/** Which days, inclusive. */
export type DayRange = VotesAsked & { readonly since?: string; readonly until?: string };

const publishedUntil = (day: string) =>
  sql<boolean>`day_vote.report IN (SELECT seq FROM report
    WHERE coalesce(published_day, substr(captured_at, 1, 10)) <= ${day})`;

/** How much the reports speak of each day, by day. */
export const votesByDay = (store: Store, { since, until, publishedBy }: DayRange = {}): readonly VotesOfDay[] => {
  let query = db
    .selectFrom('day_vote')
    .select((select) => [
      'date',
      select.fn.sum<number>('weight').as('weight'),
      select.fn.countAll<number>().as('reports'),
    ])
    .groupBy('date')
    .orderBy('date');
  if (since !== undefined) query = query.where('date', '>=', since);
  if (until !== undefined) query = query.where('date', '<=', until);
  if (publishedBy !== undefined) query = query.where(publishedUntil(publishedBy));
  return all(store, query);
};

/** A report's voice for a day. */
export type VoteOfReport = DayVote & { readonly report: string };

/** The reports that speak of a day, the weightiest first. */
export const votesOn = (
  store: Store,
  date: string,
  { limit = 100, publishedBy }: VotesAsked & { readonly limit?: number } = {},
): readonly VoteOfReport[] => {
  let query = db
    .selectFrom('day_vote')
    .innerJoin('report', 'report.seq', 'day_vote.report')
    .select(['report.id as report', 'day_vote.weight', 'day_vote.sentences'])
    .where('day_vote.date', '=', date)
    .orderBy('day_vote.weight', 'desc')
    .orderBy('day_vote.report', 'desc')
    .limit(limit);
  if (publishedBy !== undefined) query = query.where(publishedUntil(publishedBy));
  return all(store, query).map(({ report, weight, sentences }) => ({
    report,
    date,
    weight,
    sentences: JSON.parse(sentences) as DayVote['sentences'],
  }));
};
