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

type Draft = { readonly reports: string[]; readonly candidates: Candidate[] };
type Drafts = ReadonlyMap<string, Draft>;

const addCandidates = (
  { candidates }: Draft,
  { report, sentences }: DayVotes,
  indices: readonly number[],
  dated: boolean,
): void => {
  for (const index of indices) {
    const sentence = sentences[index];
    if (sentence) candidates.push({ ...sentence, report, dated });
  }
};

/** Leads speak for the day of publication and the one before it: papers tell of yesterday. */
const addLead = (drafts: Drafts, votes: DayVotes): void => {
  const { published, lead, days } = votes;
  if (published === undefined) return;
  for (const date of [dayAfter(published, -1), published]) {
    const draft = drafts.get(date);
    const dated = days.find((day) => day.date === date)?.sentences ?? [];
    const rest = lead.filter((index) => !dated.includes(index));
    if (draft) addCandidates(draft, votes, rest, false);
  }
};

const collect = (drafts: Drafts, all: readonly DayVotes[]): void => {
  for (const votes of all) {
    for (const { date, sentences } of votes.days) {
      const draft = drafts.get(date);
      if (!draft) continue;
      draft.reports.push(votes.report);
      addCandidates(draft, votes, sentences, true);
    }
    addLead(drafts, votes);
  }
};

const weightsOfAll = (all: readonly DayVotes[]): ReadonlyMap<string, number> => {
  const weights = new Map<string, number>();
  for (const votes of all)
    for (const [date, weight] of weightsOf(votes)) weights.set(date, (weights.get(date) ?? 0) + weight);
  return weights;
};

/**
 * Days the reports speak of, the most important first. A day weighs by the reports that name it or tell what happened on
 * it, more where they look back from later or on a whole history, less beside a greater day.
 */
export const rankDays = (votes: readonly DayVotes[], { from, to }: DayRange = {}): readonly RankedDay[] => {
  const inOrder = [...votes].sort((a, b) => (a.report < b.report ? -1 : a.report > b.report ? 1 : 0));
  const weights = weightsOfAll(inOrder);
  const asked = [...weights.keys()].filter(
    (date) => (from === undefined || date >= from) && (to === undefined || date <= to),
  );
  const drafts = new Map(asked.map((date): [string, Draft] => [date, { reports: [], candidates: [] }]));
  collect(drafts, inOrder);
  return [...drafts]
    .map(([date, draft]) => ({ date, importance: importanceOf(date, weights), ...draft }))
    .sort((a, b) => b.importance - a.importance || (a.date < b.date ? -1 : 1));
};
