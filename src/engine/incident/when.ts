import type { EventTime, TimeExpression } from '../../model/index.ts';
import type { DateMention, Scene } from './date-clues.ts';
import { dateMentions, isAhead } from './date-clues.ts';
import { dateWeights } from './date-weights.ts';

/** How much a clue counts, by its name. */
export type Weights = Readonly<Record<string, number>>;

/** A day the story may have happened on, by a mention or, without one, by the day it was published. */
export type DateOption = Omit<DateMention, 'time'> & { readonly time?: TimeExpression };

/** The days named, and the day of publication, which is right where the report names no day of what has happened. */
export const dateOptions = (scene: Scene): readonly DateOption[] => {
  const { published, main } = scene;
  const mentions = dateMentions(scene);
  return published === undefined || isAhead(main) ? mentions : [...mentions, { day: published, clues: ['default'] }];
};

/** What is planned without a date comes some day after it was told. */
const someDayAfter = ({ main, published }: Scene): EventTime | undefined =>
  isAhead(main) && published !== undefined
    ? { from: published, to: null, precision: 'span', basis: 'publication' }
    : undefined;

const sum = (clues: readonly string[], weights: Weights): number =>
  clues.reduce((total, clue) => total + (weights[clue] ?? 0), 0);

type Held = { readonly best: DateOption; readonly score: number; readonly power: number };

/** The day with the most support: every mention of it adds its share, the best one is its evidence. */
export const electDay = (options: readonly DateOption[], weights: Weights): DateOption | undefined => {
  const days = new Map<string, Held>();
  for (const option of options) {
    const score = sum(option.clues, weights);
    const held = days.get(option.day);
    const power = Math.exp(score) + (held?.power ?? 0);
    days.set(option.day, held && held.score >= score ? { ...held, power } : { best: option, score, power });
  }
  let winner: Held | undefined;
  for (const entry of days.values()) if (!winner || entry.power > winner.power) winner = entry;
  return winner?.best;
};

const basisOf = ({ basis, value }: TimeExpression): EventTime['basis'] => {
  // "now" names no day: it is the one the report was told on
  if (value === 'PRESENT_REF') return 'publication';
  return basis === 'stated' || basis === 'dateline' || basis === 'publication' ? 'stated' : 'context';
};

const precise = /T\d|T[A-Z]{2}/;

/**
 * The day of an incident: the date whose words speak of the happening, not of the arrest, the hearing or the statement.
 * Where none does it is the day of publication, and says so in its basis.
 */
export const whenOf = (scene: Scene): EventTime | undefined => {
  const best = electDay(dateOptions(scene), dateWeights);
  if (!best) return someDayAfter(scene);
  const { day, time } = best;
  if (!time) return { from: day, to: day, precision: 'day', basis: 'publication' };
  const precision = precise.test(time.value ?? '') ? 'time' : 'day';
  return { id: time.id, from: day, to: day, precision, basis: basisOf(time) };
};
