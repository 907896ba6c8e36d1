import type { DaySentence, DayVotes } from './votes.ts';
import { dayAfter, importanceOf, weightsOf } from './weigh.ts';

/** A sentence that may speak for a day: it is about the day by its words, or it leads a report of the day. */
export type Candidate = DaySentence & { readonly report: string; readonly dated: boolean };

/** A day with how much the reports make of it, who names it, and the sentences that may speak for it. */
export type RankedDay = {
  readonly date: string;
  readonly importance: number;
  readonly reports: readonly string[];
  readonly candidates: readonly Candidate[];
};

/** The first and the last day asked for. */
export type DayRange = { readonly from?: string; readonly to?: string };

/** A report's voice for one day: how much it weighs, and its sentences that may speak for the day. */
export type Ballot = {
  readonly report: string;
  readonly date: string;
  readonly weight: number;
  readonly candidates: readonly Omit<Candidate, 'report'>[];
};

const candidatesOf = (
  { sentences }: DayVotes,
  indices: readonly number[],
  dated: boolean,
): readonly Omit<Candidate, 'report'>[] =>
  indices.flatMap((index) => {
    const sentence = sentences[index];
    return sentence ? [{ ...sentence, dated }] : [];
  });

/** Leads speak for the day of publication and the one before it: papers tell of yesterday. */
const leadFor = ({ published, lead }: DayVotes, date: string, dated: readonly number[]): readonly number[] =>
  published !== undefined && (date === published || date === dayAfter(published, -1))
    ? lead.filter((index) => !dated.includes(index))
    : [];

/** What one report says for each day it speaks of: it does not depend on other reports, and is kept with the report. */
export const ballotsOf = (votes: DayVotes): readonly Ballot[] => {
  const { report, published, days } = votes;
  const weights = weightsOf(votes);
  const dates = published === undefined ? [] : [dayAfter(published, -1)];
  return [...new Set([...weights.keys(), ...dates])].map((date) => {
    const dated = days.find((day) => day.date === date)?.sentences ?? [];
    const candidates = [
      ...candidatesOf(votes, dated, true),
      ...candidatesOf(votes, leadFor(votes, date, dated), false),
    ];
    return { report, date, weight: weights.get(date) ?? 0, candidates };
  });
};

/** How much each day matters, the most important first, from the weights of all ballots for it. */
export const importanceOfDays = (
  weights: ReadonlyMap<string, number>,
  { from, to }: DayRange = {},
): readonly { readonly date: string; readonly importance: number }[] =>
  [...weights]
    .filter(([date, weight]) => weight > 0 && (from === undefined || date >= from) && (to === undefined || date <= to))
    .map(([date]) => ({ date, importance: importanceOf(date, weights) }))
    .sort((a, b) => b.importance - a.importance || (a.date < b.date ? -1 : 1));

/** A day with the ballots for it: the reports that name it, and all sentences that may speak for it. */
export const rankedDay = (
  { date, importance }: { readonly date: string; readonly importance: number },
  ballots: readonly Ballot[],
): RankedDay => ({
  date,
  importance,
  reports: ballots.filter(({ candidates }) => candidates.some(({ dated }) => dated)).map(({ report }) => report),
  candidates: ballots.flatMap(({ report, candidates }) => candidates.map((one) => ({ ...one, report }))),
});

const byDate = (all: readonly DayVotes[]): ReadonlyMap<string, readonly Ballot[]> => {
  const dates = new Map<string, Ballot[]>();
  for (const ballot of all.flatMap(ballotsOf)) {
    const own = dates.get(ballot.date);
    if (own) own.push(ballot);
    else dates.set(ballot.date, [ballot]);
  }
  return dates;
};

/**
 * Days the reports speak of, the most important first. A day weighs by the reports that name it or tell what happened on
 * it, more where they look back from later or on a whole history, less beside a greater day.
 */
export const rankDays = (votes: readonly DayVotes[], range: DayRange = {}): readonly RankedDay[] => {
  const dates = byDate([...votes].sort((a, b) => (a.report < b.report ? -1 : a.report > b.report ? 1 : 0)));
  const weights = new Map([...dates].map(([date, own]) => [date, own.reduce((sum, { weight }) => sum + weight, 0)]));
  return importanceOfDays(weights, range).map((day) => rankedDay(day, dates.get(day.date) ?? []));
};
