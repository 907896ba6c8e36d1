import { sql } from 'kysely';
import { current } from './current.ts';
import { all, db } from './query.ts';
import type { Store } from './query.ts';
import type { DayVote } from './rows.ts';

/** A day and what the reports give it. */
export type VotesOfDay = { readonly date: string; readonly weight: number; readonly reports: number };

/** Whose voices: those of the newest versions; by a day, of reports published (or, without a date, captured) by then. */
export type VotesAsked = { readonly publishedBy?: string };

/** Which days, inclusive. */
export type DayRange = VotesAsked & { readonly since?: string; readonly until?: string };

/** Only the newest version of a report has a voice. Few reports have several: asked of those alone, no table is read whole. */
const isCurrent = (by: string | undefined) =>
  by === undefined
    ? sql<boolean>`day_vote.report NOT IN (SELECT seq FROM report WHERE superseded_by IS NOT NULL AND seq IN
        (SELECT version_of FROM report WHERE version_of IS NOT NULL
          UNION ALL SELECT seq FROM report WHERE version_of IS NOT NULL))`
    : sql<boolean>`day_vote.report IN (SELECT seq FROM report WHERE ${current(by)})`;

/** How much the reports speak of each day, by day. */
export const votesByDay = (store: Store, { since, until, publishedBy }: DayRange = {}): readonly VotesOfDay[] => {
  let query = db
    .selectFrom('day_vote')
    .select((select) => [
      'date',
      select.fn.sum<number>('weight').as('weight'),
      select.fn.countAll<number>().as('reports'),
    ])
    .where(isCurrent(publishedBy))
    .groupBy('date')
    .orderBy('date');
  if (since !== undefined) query = query.where('date', '>=', since);
  if (until !== undefined) query = query.where('date', '<=', until);
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
  const query = db
    .selectFrom('day_vote')
    .innerJoin('report', 'report.seq', 'day_vote.report')
    .select(['report.id as report', 'day_vote.weight', 'day_vote.sentences'])
    .where('day_vote.date', '=', date)
    .where(current(publishedBy))
    .orderBy('day_vote.weight', 'desc')
    .orderBy('day_vote.report', 'desc')
    .limit(limit);
  return all(store, query).map(({ report, weight, sentences }) => ({
    report,
    date,
    weight,
    sentences: JSON.parse(sentences) as DayVote['sentences'],
  }));
};
