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

/** A report's voice for one day: how much it weighs, and its sentences that may speak for the day. */
export type Ballot = {
  readonly report: string;
  readonly date: string;
  readonly weight: number;
  readonly candidates: readonly Omit<Candidate, 'report'>[];
};

/** How many days a report looks back on: one that tells a whole history says more of each of its days. */
const lookedBackOn = ({ published, days }: DayVotes): number =>
  days.filter(({ date }) => published === undefined || date <= published).length;

const later = (date: string, published: string | undefined): number =>
  published === undefined ? 1 : 1 + LATER * Math.log2(1 + Math.max(0, numberOf(published) - numberOf(date)));

type Box = { weight: number; readonly candidates: Omit<Candidate, 'report'>[] };
type Boxes = Map<string, Box>;

const boxOf = (boxes: Boxes, date: string): Box => {
  const box = boxes.get(date) ?? { weight: 0, candidates: [] };
  boxes.set(date, box);
  return box;
};

const addVote = (boxes: Boxes, day: DayVote, { sentences }: DayVotes, weight: number): void => {
  const box = boxOf(boxes, day.date);
  box.weight += weight * ((day.named ? NAMED : 0) + (day.happened ? HAPPENED : 0));
  for (const index of day.sentences) {
    const sentence = sentences[index];
    if (sentence) box.candidates.push({ ...sentence, dated: true });
  }
};

/** Leads speak for the day of publication and the one before it: papers tell of yesterday. */
const addLead = (boxes: Boxes, { published, sentences, lead, days }: DayVotes): void => {
  if (published === undefined) return;
  boxOf(boxes, published).weight += PUBLISHED;
  for (const date of [dateOf(numberOf(published) - 1), published]) {
    const dated = days.find((day) => day.date === date)?.sentences ?? [];
    const { candidates } = boxOf(boxes, date);
    for (const index of lead) {
      const sentence = sentences[index];
      if (sentence && !dated.includes(index)) candidates.push({ ...sentence, dated: false });
    }
  }
};

/** What one report says for each day it speaks of: it does not depend on other reports, and is kept with the report. */
export const ballotsOf = (votes: DayVotes): readonly Ballot[] => {
  const boxes: Boxes = new Map();
  const history = Math.sqrt(Math.max(1, lookedBackOn(votes)));
  for (const day of votes.days) addVote(boxes, day, votes, history * later(day.date, votes.published));
  addLead(boxes, votes);
  return [...boxes].map(([date, box]) => ({ report: votes.report, date, ...box }));
};

/** The day after a great one is full of its echo: a day counts by how far it stands out from those beside it. */
const standingOut = (weights: ReadonlyMap<string, number>, date: string, weight: number): number =>
  [-1, 1].reduce((left, step) => {
    const beside = weights.get(dateOf(numberOf(date) + step)) ?? 0;
    return beside > 0 ? left * (1 - (NEIGHBOURS * beside) / (beside + weight)) : left;
  }, weight);

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** How much each day matters, the most important first, from the weights of all ballots for it. */
export const importanceOfDays = (
  weights: ReadonlyMap<string, number>,
  { from, to }: DayRange = {},
): readonly { readonly date: string; readonly importance: number }[] =>
  [...weights]
    .filter(([date, weight]) => weight > 0 && (from === undefined || date >= from) && (to === undefined || date <= to))
    .map(([date, weight]) => ({ date, importance: rounded(standingOut(weights, date, weight)) }))
    .sort((a, b) => b.importance - a.importance || (a.date < b.date ? -1 : 1));

/** A day with the ballots for it. */
export const rankedDay = (
  { date, importance }: { readonly date: string; readonly importance: number },
  ballots: readonly Ballot[],
): RankedDay => ({
  date,
  importance,
  reports: ballots.filter(({ candidates }) => candidates.some(({ dated }) => dated)).map(({ report }) => report),
  candidates: ballots.flatMap(({ report, candidates }) => candidates.map((one) => ({ report, ...one }))),
});

/**
 * Days the reports speak of, the most important first. A day weighs by the reports that name it or tell what happened on
 * it, more where they look back from later or on a whole history, less beside a greater day.
 */
export const rankDays = (votes: readonly DayVotes[], range: DayRange = {}): readonly RankedDay[] => {
  const inOrder = [...votes].sort((a, b) => (a.report < b.report ? -1 : a.report > b.report ? 1 : 0));
  const byDate = new Map<string, Ballot[]>();
  for (const ballot of inOrder.flatMap(ballotsOf)) {
    const own = byDate.get(ballot.date);
    if (own) own.push(ballot);
    else byDate.set(ballot.date, [ballot]);
  }
  const weights = new Map([...byDate].map(([date, own]) => [date, own.reduce((sum, { weight }) => sum + weight, 0)]));
  return importanceOfDays(weights, range).map((day) => rankedDay(day, byDate.get(day.date) ?? []));
};
