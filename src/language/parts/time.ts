import type { MovingDay } from './moving-days.ts';

/** A unit of calendar or clock. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** TIMEX3 `mod`. */
export type Mod =
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX';

/** How a determiner or adjective relates a period to the one the report stands in. */
export type Relation = {
  /** Periods from the present one: last −1, this 0, next 1. */
  readonly step: number;
  /** Counted from the present, or from the last date told. */
  readonly from: 'now' | 'context';
  /** "past" and "coming" need a number or a plural to be a window; alone before a unit they still count. */
  readonly window?: boolean;
};

/**
 * The day of a holiday: a date, the nth weekday of a month (negative: from its end), days from Easter Sunday of the
 * western or the eastern churches, or a feast of the moon (`doubt`: a country may keep it so many days sooner or later).
 */
export type Holiday = (
  | { readonly month: number; readonly day: number; readonly year?: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
  | { readonly easter: number; readonly eastern?: boolean }
  | { readonly moon: MovingDay; readonly doubt?: number }
) & {
  /** How many days it lasts, one if not said. */
  readonly length?: number;
  /** Countries differ on it: the reading is a guess. */
  readonly local?: boolean;
};

type Words = ReadonlySet<string>;
type Values<T> = Readonly<Record<string, T>>;

/** What the time stage knows of a language. Data only. Keys are lower-case tokens, or phrases where it says so. */
export type TimeWords = {
  /** How an all-figure date is read: 3/4/2022 is 4 March or 3 April. */
  readonly order: 'month-first' | 'day-first';
  readonly months: Values<number>;
  readonly weekdays: Values<number>;
  readonly weekdayPlurals: Values<number>;
  /** Names that are common words too ("may", "march", "sun"): need a capital or a date beside them. */
  readonly cautious: Words;
  readonly units: Values<Unit>;
  readonly unitPlurals: Values<Unit>;
  /** Heads that take the length of the period they compare with: "the year-ago period". */
  readonly periods: Words;
  /** "the same period", "the corresponding quarter". */
  readonly matching: Words;
  readonly seasons: Values<'SP' | 'SU' | 'FA' | 'WI'>;
  readonly dayParts: Values<string>;
  readonly dayPartPlurals: Values<string>;
  readonly clockWords: Values<string>;
  /** "a.m." adds 0 hours, "p.m." 12. */
  readonly meridiem: Values<number>;
  readonly clockHeads: Words;
  /** "half" past three is 30 minutes. */
  readonly hourParts: Values<number>;
  readonly pastHour: Words;
  readonly toHour: Words;
  /** Words that lead to a time of day, besides "at": "by", "shortly". */
  readonly clockLeads: Words;
  /** "dawn", "dusk": parts of the day told by the sun or a meal. */
  readonly sunTimes: Values<string>;
  /** "the early hours of". */
  readonly smallHours: Words;
  /** Zones with their offset: "GMT" is "Z". */
  readonly zones: Values<string>;
  /** Days counted from today. */
  readonly deictic: Values<number>;
  /** The same with a part of the day: "tonight". */
  readonly deicticParts: Values<{ readonly step: number; readonly part: string; readonly over?: boolean }>;
  /** Phrases: "right now" is PRESENT_REF. */
  readonly references: Values<'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'>;
  /** Single reference words that only count where nothing of the sort follows: "once" before a clause. */
  readonly frequencies: Values<string>;
  readonly every: Words;
  readonly other: Words;
  /** "twice" before "a week"; the noun of "three times a week". */
  readonly times: Words;
  readonly timesNouns: Words;
  readonly per: Words;
  readonly relations: Values<Relation>;
  readonly demonstratives: Words;
  readonly articles: Words;
  readonly determiners: Words;
  /** "few", "several": the least and most they mean of a time unit. */
  readonly vague: Values<readonly [number, number]>;
  readonly recent: Words;
  /** Adjectives between number and unit that change nothing: "two more weeks". */
  readonly inner: Words;
  readonly fiscal: Words;
  /** What stands before a year in one word: the "fy" of "FY2021". */
  readonly fiscalMark: string;
  readonly ordinals: Values<number>;
  /** Words behind a duration: "ago", "later". */
  readonly directions: Values<Relation>;
  /** "from now" as a phrase behind a duration. */
  readonly directionPhrases: Values<Relation>;
  /** Words before a date: "early", "mid". */
  readonly edges: Values<Mod>;
  /** Nouns before "of" and a date: "the end of". */
  readonly edgeNouns: Values<Mod>;
  readonly comparatives: Values<Mod>;
  /** Phrases before an amount: "more than". */
  readonly bounds: Values<Mod>;
  readonly of: Words;
  readonly genitive: Words;
  readonly full: Words;
  /** Edges that also order what is told: "earlier". */
  readonly comparing: Words;
  readonly on: Words;
  readonly at: Words;
  readonly in: Words;
  readonly or: Words;
  /** Words before a number that is a name: "No. 1990". */
  readonly numbered: Words;
  /** Words behind a number that make it an address: "1900 block". */
  readonly addresses: Words;
  /** "the quarter ended Sept. 30". */
  readonly ended: Words;
  readonly range: Words;
  readonly between: Words;
  readonly and: Words;
  readonly half: Words;
  readonly yearWords: Words;
  readonly bce: Words;
  readonly decades: Values<number>;
  /** "q3" is the third quarter. */
  readonly codes: Values<{ readonly unit: 'quarter' | 'half'; readonly index: number }>;
  /** "old" behind a unit makes an age. */
  readonly ages: Words;
  /** Words before a bare plural that make it a length: "for years". */
  readonly lengthCues: Words;
  /** Words before a number of four digits that make it a year: "in 1990". */
  readonly yearCues: Words;
  /** Of these, the ones that stand before no verb and no noun: where capitals do not tell, "in May" is a month, "to march" none. */
  readonly monthCues: Words;
  /** What ends a duration as an adjective: "day-long". */
  readonly long: Words;
  /** Words, and pairs of words, that look ahead: "will", "set to". */
  readonly future: Words;
  readonly be: Words;
  /** Words before a time that make it a limit: "until". */
  readonly deadlines: Words;
  /** Words before a weekday that make it one agreed on: "called a strike for Thursday". */
  readonly appoints: Words;
  /** Words that tell a story from its end: "had". */
  readonly perfect: Words;
  /** Pasts of what goes on to a limit: "lasted". */
  readonly lasting: Words;
  /** Words, and pairs of words, that look back: "had", "been scheduled". */
  readonly past: Words;
  /** Tags of verbs that look back, of plain presents and of base forms. */
  readonly pastTags: Words;
  readonly presentTags: Words;
  /** Tags of a noun that is one thing. */
  readonly nounTags: Words;
  readonly baseTags: Words;
  /** Presents that tell of the past: "says". */
  readonly reporting: Words;
  /** "that", "which": the present behind them describes. */
  readonly relatives: Words;
  readonly infinitive: Words;
  /** "shortly", "just" before "before". */
  readonly close: Words;
  /** "a week from today". */
  readonly onwards: Words;
  /** "local time". */
  readonly local: Words;
  readonly timeNouns: Words;
  /** "to this day" names none. */
  readonly idiomTo: Words;
  /** Words before a date that open its days on one side: "by", "since". */
  readonly opening: Values<'until' | 'before' | 'since' | 'after'>;
  /** Verbs of saying, and nouns for what is said: the day beside them is not that of the happening. */
  readonly saying: Words;
  readonly sayings: Words;
  /** Verbs whose past looks like their present. */
  readonly samePast: Words;
  /** "her sixties". */
  readonly owners: Words;
  readonly shortMonths: Words;
  /** Words before a time that make it the beginning of a time up to now: "since". */
  readonly starts: Words;
  /** Words, and pairs of words, before a time that is waited for: "ahead of Sunday's vote". */
  readonly awaits: Words;
  /** Verbs and nouns whose infinitive lies ahead: "agreed to", "a plan to". */
  readonly promises: Words;
  /** Phrases. */
  readonly holidays: Values<Holiday>;
};
