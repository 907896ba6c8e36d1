import { all, db } from './query.ts';
import type { Store } from './query.ts';
import type { DayVote } from './rows.ts';

/** A day and what the reports give it. */
export type VotesOfDay = { readonly date: string; readonly weight: number; readonly reports: number };

/** Which days, inclusive. */
export type DayRange = { readonly since?: string; readonly until?: string };

/** How much the reports speak of each day, by day. */
export const votesByDay = (store: Store, { since, until }: DayRange = {}): readonly VotesOfDay[] => {
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
  return all(store, query);
};

/** A report's voice for a day. */
export type VoteOfReport = DayVote & { readonly report: string };

/** The reports that speak of a day, the weightiest first. */
export const votesOn = (store: Store, date: string, limit = 100): readonly VoteOfReport[] =>
  all(
    store,
    db
      .selectFrom('day_vote')
      .innerJoin('report', 'report.seq', 'day_vote.report')
      .select(['report.id as report', 'day_vote.weight', 'day_vote.sentences'])
      .where('day_vote.date', '=', date)
      .orderBy('day_vote.weight', 'desc')
      .orderBy('day_vote.report', 'desc')
      .limit(limit),
  ).map(({ report, weight, sentences }) => ({
    report,
    date,
    weight,
    sentences: JSON.parse(sentences) as DayVote['sentences'],
  }));
