import type { DaySentence, DayVote, DayVotes } from './votes.ts';

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

// Measured on Timeline17 (docs/decisions/0013-days.md); the figures hardly move between half and twice each weight.
const NAMED = 0.5;
const HAPPENED = 0.5;
const PUBLISHED = 0.3;
/** What a doubled distance between the day and the report adds: what is still told later was of weight. */
const LATER = 0.2;
/** How much a day loses to neighbours that are named more. */
const NEIGHBOURS = 0.7;

const MILLISECONDS = 86_400_000;
const numberOf = (date: string): number => Date.parse(date) / MILLISECONDS;
const dateOf = (number: number): string => new Date(number * MILLISECONDS).toISOString().slice(0, 10);

type Draft = { weight: number; readonly reports: Set<string>; readonly candidates: Candidate[] };
type Drafts = Map<string, Draft>;

const draftOf = (drafts: Drafts, date: string): Draft => {
  const draft = drafts.get(date) ?? { weight: 0, reports: new Set<string>(), candidates: [] };
  drafts.set(date, draft);
  return draft;
};

/** How many days a report looks back on: one that tells a whole history says more of each of its days. */
const lookedBackOn = ({ published, days }: DayVotes): number =>
  days.filter(({ date }) => published === undefined || date <= published).length;

const later = (date: string, published: string | undefined): number =>
  published === undefined ? 1 : 1 + LATER * Math.log2(1 + Math.max(0, numberOf(published) - numberOf(date)));

const addVote = (drafts: Drafts, day: DayVote, { report, sentences }: DayVotes, weight: number): void => {
  const draft = draftOf(drafts, day.date);
  draft.weight += weight * ((day.named ? NAMED : 0) + (day.happened ? HAPPENED : 0));
  draft.reports.add(report);
  for (const index of day.sentences) {
    const sentence = sentences[index];
    if (sentence) draft.candidates.push({ report, ...sentence, dated: true });
  }
};

/** Leads speak for the day of publication and the one before it: papers tell of yesterday. */
const addLead = (drafts: Drafts, { report, published, sentences, lead, days }: DayVotes): void => {
  if (published === undefined) return;
  draftOf(drafts, published).weight += PUBLISHED;
  for (const date of [dateOf(numberOf(published) - 1), published]) {
    const dated = days.find((day) => day.date === date)?.sentences ?? [];
    const { candidates } = draftOf(drafts, date);
    for (const index of lead) {
      const sentence = sentences[index];
      if (sentence && !dated.includes(index)) candidates.push({ report, ...sentence, dated: false });
    }
  }
};

const tally = (votes: readonly DayVotes[]): Drafts => {
  const drafts: Drafts = new Map();
  for (const vote of votes) {
    const history = Math.sqrt(Math.max(1, lookedBackOn(vote)));
    for (const day of vote.days) addVote(drafts, day, vote, history * later(day.date, vote.published));
    addLead(drafts, vote);
  }
  return drafts;
};

/** The day after a great one is full of its echo: a day counts by how far it stands out from those beside it. */
const standingOut = (drafts: Drafts, date: string, weight: number): number =>
  [-1, 1].reduce((left, step) => {
    const beside = drafts.get(dateOf(numberOf(date) + step))?.weight ?? 0;
    return beside > 0 ? left * (1 - (NEIGHBOURS * beside) / (beside + weight)) : left;
  }, weight);

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * Days the reports speak of, the most important first. A day weighs by the reports that name it or tell what happened on
 * it, more where they look back from later or on a whole history, less beside a greater day.
 */
export const rankDays = (votes: readonly DayVotes[], { from, to }: DayRange = {}): readonly RankedDay[] => {
  const inOrder = [...votes].sort((a, b) => (a.report < b.report ? -1 : a.report > b.report ? 1 : 0));
  const drafts = tally(inOrder);
  return [...drafts]
    .filter(([date, { weight }]) => weight > 0 && (from === undefined || date >= from) && (to === undefined || date <= to))
    .map(([date, { weight, reports, candidates }]) => ({
      date,
      importance: rounded(standingOut(drafts, date, weight)),
      reports: [...reports],
      candidates,
    }))
    .sort((a, b) => b.importance - a.importance || (a.date < b.date ? -1 : 1));
};
