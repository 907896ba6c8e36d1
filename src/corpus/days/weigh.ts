import { formatDay, parseDay } from '../../text/calendar.ts';
import type { DayVote, DayVotes } from './votes.ts';

// Measured on Timeline17, whole and thinned out to a half, a third and a quarter (docs/evaluation.md).
const NAMED = 0.5;
const HAPPENED = 0.5;
const PUBLISHED = 0.3;
/** What a doubled distance between the day and the report adds: what is still told later was of weight. */
const LATER = 0.2;
/** How much a day loses to neighbours that are named more. */
const NEIGHBOURS = 0.7;

/** The day so many days after another. */
export const dayAfter = (date: string, days: number): string => formatDay((parseDay(date) ?? 0) + days);

/** How many days a report looks back on: one that tells a whole history says more of each of its days. */
const lookedBackOn = ({ published, days }: DayVotes): number =>
  days.filter(({ date }) => published === undefined || date <= published).length;

const later = (date: string, published: string | undefined): number => {
  const [day, told] = [parseDay(date), parseDay(published)];
  return day === undefined || told === undefined ? 1 : 1 + LATER * Math.log2(1 + Math.max(0, told - day));
};

const said = ({ named, happened }: DayVote): number => (named ? NAMED : 0) + (happened ? HAPPENED : 0);

/** What a report adds to the weight of each day; the weights of reports are added up. */
export const weightsOf = (votes: DayVotes): ReadonlyMap<string, number> => {
  const { published, days } = votes;
  const history = Math.sqrt(Math.max(1, lookedBackOn(votes)));
  const weights = new Map(days.map((day) => [day.date, said(day) * history * later(day.date, published)]));
  if (published !== undefined) weights.set(published, (weights.get(published) ?? 0) + PUBLISHED);
  return weights;
};

/**
 * Importance of a day by the weights of all: the day after a great one is full of its echo, so that a day counts by how
 * far it stands out from those beside it.
 */
export const importanceOf = (date: string, weights: ReadonlyMap<string, number>): number => {
  const weight = weights.get(date) ?? 0;
  const left = [-1, 1].reduce((rest, step) => {
    const beside = weights.get(dayAfter(date, step)) ?? 0;
    return beside > 0 ? rest * (1 - (NEIGHBOURS * beside) / (beside + weight)) : rest;
  }, weight);
  return Math.round(left * 1000) / 1000;
};
