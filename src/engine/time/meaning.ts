import type { Holiday, Mod, Relation, Unit } from '../../language/parts/time.ts';
import type { TimeRule } from './rules.ts';

/** A time of day as written, without its day. */
export type Clock = { readonly text: string; readonly zone?: string };

/** What a phrase says before it is anchored: known parts only, nothing filled in. */
export type Meaning =
  /** Durations, sets and references, whose value is in the words. `window`: −1 up to now, 1 from now on. */
  | {
      readonly kind: 'literal';
      readonly value: string;
      readonly window?: Window;
      readonly offset?: string;
      /** "two days after …": the distance from the date that follows, if one does. */
      readonly from?: { readonly unit: Unit; readonly min: number; readonly max: number };
    }
  /** "January 29", "29/1/22", "May 1996". `short`: a year of two digits. */
  | {
      readonly kind: 'calendar';
      readonly year?: number;
      readonly short?: boolean;
      readonly yearStep?: Relation;
      readonly month?: number;
      readonly day?: number;
      readonly step?: Relation;
      /** Said in one breath with the date before, whose year it shares: the 7 of "5-7 January". */
      readonly joined?: boolean;
      /** "the week of March 6": the week around the day. */
      readonly grain?: 'week';
      /** The last year of "2019-20"; of a fiscal year, the years it may reach into. */
      readonly until?: number;
      readonly fiscal?: boolean;
      /** "the second week of May", "the first Monday in May": a part of the month. */
      readonly nth?: Nth;
      /** The figures could be day and month as well as month and day. */
      readonly ambiguous?: boolean;
    }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly step?: Relation }
  /** "two days ago", "last week", "the following month": periods counted from now or from the last date told. */
  | {
      readonly kind: 'shift';
      readonly unit: Unit;
      readonly min: number;
      readonly max: number;
      readonly from: 'now' | 'context';
      /** The phrase compares ("a year earlier"): in company news it takes the grain of the period compared with. */
      readonly compares?: boolean;
      /** "the next day": after the day told last, where one was told. */
      readonly definite?: boolean;
      /** "the weekend": the one that is, else the one that was. */
      readonly nearest?: boolean;
    }
  | {
      readonly kind: 'part';
      readonly unit: 'quarter' | 'half';
      readonly index: number;
      readonly year?: number;
      readonly yearStep?: Relation;
    }
  /** "the quarter", "the latest period": the one talked about. `back`: years before it. */
  | { readonly kind: 'period'; readonly back: number; readonly year?: number; readonly latest?: boolean }
  | { readonly kind: 'season'; readonly season: string; readonly year?: number; readonly step?: Relation }
  | { readonly kind: 'holiday'; readonly holiday: Holiday; readonly year?: number; readonly step?: Relation }
  /** "a week ago today": a day moved by so many units. */
  | { readonly kind: 'moved'; readonly unit: Unit; readonly steps: number; readonly of: Meaning }
  /** A decade or a century: "199", "19". */
  | { readonly kind: 'era'; readonly value: string }
  /** A time or part of the day alone: "in the morning", "at 5 p.m.". */
  | {
      readonly kind: 'daytime';
      readonly step: number;
      readonly from: 'now' | 'context';
      /** "overnight": the night that began the day before, unless it is still to come. */
      readonly over?: boolean;
    };

/** The part of a month: its nth week, half or weekday; −1 is the last. */
export type Nth = {
  readonly index: number;
  readonly unit: 'day' | 'week' | 'weekend' | 'half' | 'weekday';
  readonly weekday?: number;
};

export type Window = { readonly step: number; readonly unit: Unit; readonly amount: number };

export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A recognised phrase: tokens [first, last) and what they say. */
export type Candidate = {
  readonly first: number;
  readonly last: number;
  readonly type: TimeType;
  readonly meaning: Meaning;
  /** A bare part of the day never leaves the recogniser on its own. */
  readonly rule: TimeRule | 'part-bare';
  readonly mod?: Mod;
  /** Part of the day: MO, AF, EV, NI. */
  readonly part?: string;
  readonly clock?: Clock;
};
