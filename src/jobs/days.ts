import { sentencesOf } from '../corpus/days/evidence.ts';
import type { Ballot } from '../corpus/days/rank.ts';
import { importanceOfDays, rankedDay } from '../corpus/days/rank.ts';
import { compare } from '../corpus/order.ts';
import type { Day } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import { votesByDay, votesOn } from '../store/index.ts';
import type { RecordOf } from './records.ts';
import type { TimelineFilter } from './timeline.ts';

/** Which days: those that matter most, within a range, by what was published until a day. */
export type DaysAsked = Pick<TimelineFilter, 'since' | 'until' | 'asBelievedOn'> & { readonly top?: number };

/** A day as it is ranked, before its evidence is looked up. */
type Weighed = { readonly date: string; readonly importance: number };

const by = (asBelievedOn: string | undefined): { readonly publishedBy?: string } =>
  asBelievedOn === undefined ? {} : { publishedBy: asBelievedOn };

/** The days asked for, in the order of time. Days outside the range still count as neighbours. */
export const weighedDays = (
  store: Store,
  { since, until, asBelievedOn, top = Infinity }: DaysAsked,
): readonly Weighed[] => {
  const weights = new Map(votesByDay(store, by(asBelievedOn)).map(({ date, weight }) => [date, weight]));
  const range = { ...(since === undefined ? {} : { from: since }), ...(until === undefined ? {} : { to: until }) };
  return importanceOfDays(weights, range)
    .slice(0, top)
    .sort((a, b) => compare(a.date, b.date));
};

/** What a day is shown with besides its ballots. */
export type DaySources = {
  readonly recordOf: RecordOf;
  /** Ids of the events filed under a day. */
  readonly entriesOn: (date: string) => readonly string[];
  /** Only these reports speak. */
  readonly among?: { readonly has: (report: string) => boolean };
  readonly asBelievedOn?: string | undefined;
};

/** A day with the reports that name it, its events, and the sentences that speak best for it. */
export const dayOf = (store: Store, weighed: Weighed, sources: DaySources): Day => {
  const { recordOf, entriesOn, among, asBelievedOn } = sources;
  const ballots: readonly Ballot[] = votesOn(store, weighed.date, by(asBelievedOn))
    .filter(({ report }) => among?.has(report) ?? true)
    .map(({ report, date, weight, sentences }) => ({ report, date, weight, candidates: sentences }));
  const { candidates, ...day } = rankedDay(weighed, ballots);
  return {
    ...day,
    entries: [...entriesOn(weighed.date)],
    sentences: sentencesOf({ ...day, candidates }, (id) => recordOf(id)?.report),
  };
};
