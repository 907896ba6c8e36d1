import type { TimeExpression } from '../../model/index.ts';
import type { Day } from '../../text/calendar.ts';
import type { Days } from './interval.ts';
import { daysOf } from './interval.ts';
import type { Meaning } from './meaning.ts';
import type { Tense } from './tense.ts';

/** What a report counts from. */
export type Anchors = {
  /** The day of the dateline, else of publication: "Friday" is counted from it. */
  readonly now?: Day;
  readonly basis: 'dateline' | 'publication' | 'unresolved';
  /** The day of publication, else of the dateline: what a month, a year or a feast is counted from. */
  readonly calendarNow?: Day;
  readonly calendarBasis: 'dateline' | 'publication' | 'unresolved';
};

/** The last date the report has told, from which "the next day" counts. */
export type Told = { readonly id: string; readonly days: Days; readonly value: string };

/** What the reading so far has established; a new one is made for each expression. */
export type State = {
  readonly anchors: Anchors;
  readonly told?: Told;
  /** The last date of what happened, left alone by the day on which somebody said so. */
  readonly story?: Told;
  /** The last of these that is one day: a year told since does not change the day a clock belongs to. */
  readonly day?: Told;
  /** Value of the quarter or half talked about. */
  readonly period?: string;
  /** Has a longer time been named since: "the first nine months"? A year earlier is then no quarter. */
  readonly longer?: boolean;
};

/** What anchoring gave: fields of the time expression. */
export type Anchored = {
  readonly value?: string;
  readonly days?: Days;
  /** An interval with an open end, or one wider than the value. */
  readonly interval?: TimeExpression['interval'];
  readonly basis: TimeExpression['basis'];
  readonly anchor?: string;
  readonly offset?: string;
  readonly alternatives?: readonly string[];
  /** Countries or sightings of the moon differ: the value is the likeliest. */
  readonly doubtful?: boolean;
  /** The words name a day that does not exist. */
  readonly impossible?: boolean;
};

export type Of<K extends Meaning['kind']> = Extract<Meaning, { kind: K }>;
/** Asked only where the words themselves leave the direction open. */
export type AskTense = () => Tense;

/** A value with the days it names. */
export const known = (value: string, basis: Anchored['basis'], more: Partial<Anchored> = {}): Anchored => {
  const days = daysOf(value);
  return { value, ...(days ? { days } : {}), basis, ...more };
};
