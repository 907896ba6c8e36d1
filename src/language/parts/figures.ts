import type { Measure } from '../../model/index.ts';

/** How a bound word moves the number beside it: "at least", "more than", "up to", "fewer than", "about", "nearly". */
export type Bound = 'at-least' | 'more-than' | 'up-to' | 'fewer-than' | 'about' | 'almost' | 'exactly';

/**
 * Where the people stand whom a status word counts. left: "two men died"; right: "killing two men", "the death of a
 * man"; both: "two men were killed", "the blast killed two men"; toll: "the death toll rose to 14".
 */
export type Side = 'left' | 'right' | 'both' | 'toll';

/** A word or phrase that says what became of people, and how surely: "taken to hospital" only implies an injury. part: some of those just named, "four were shot, one fatally". */
export type StatusWord = {
  readonly measure: Measure;
  readonly side: Side;
  readonly implied?: boolean;
  readonly part?: boolean;
  /** Done to oneself: "took his own life" is hardly said of a victim just named. */
  readonly self?: boolean;
};

/** A noun that means a person: its sex where the word says it, its category, and whether it names many. */
export type PersonNoun = {
  readonly sex?: 'male' | 'female';
  readonly category?: string;
  readonly plural: boolean;
  /** "a couple" is two. */
  readonly count?: number;
};

/**
 * A status told by an opening word and a noun some words on: "suffering from two apparent gunshot wounds", "taken to
 * Hill County Hospital", "in serious but stable condition". `worse` among the words between makes it a death.
 */
export type SpreadStatus = {
  readonly openers: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  readonly worse: ReadonlySet<string>;
  readonly measure: Measure;
  /** The verb whose object the people must be: "sent four people to the hospital". */
  readonly behind?: ReadonlySet<string>;
  /** How many words may stand between. */
  readonly reach: number;
};

type Interval = readonly [number, number];

/** Words of quantities: bounds, vague numbers, increments, nothing at all. */
export type QuantityWords = {
  readonly bounds: readonly (readonly [string, Bound])[];
  /** Bounds that stand behind the number: "14 or more". */
  readonly boundsAfter: readonly (readonly [string, Bound])[];
  readonly vague: readonly (readonly [string, Interval])[];
  /** Words that make an interval of a scale that follows: "several hundred". */
  readonly several: ReadonlyMap<string, Interval>;
  /** Opening and joining word of a range: "between 5 and 9". */
  readonly between: readonly (readonly [string, string])[];
  /** Between two numbers without an opening word: "five or six", "20-30". */
  readonly rangeJoints: ReadonlySet<string>;
  readonly increments: readonly string[];
  readonly more: ReadonlySet<string>;
  readonly none: ReadonlySet<string>;
  readonly nobody: readonly string[];
};

/** A pronoun for people: whose sex, one or many, and whether it points back at the subject ("shot himself"). */
export type PersonPronoun = {
  readonly sex?: 'male' | 'female';
  readonly plural: boolean;
  readonly reflexive?: boolean;
  readonly possessive?: boolean;
};

/** What the figures stage knows of a language: quantities, nouns for people, words for what became of them. */
export type FigureWords = {
  readonly quantities: QuantityWords;
  readonly persons: ReadonlyMap<string, PersonNoun>;
  /** Nouns before which a person noun is no head: "a police car". */
  readonly things: ReadonlySet<string>;
  /** Nouns that count by themselves: "12 deaths", "225 bodies". */
  readonly counted: ReadonlyMap<string, Measure>;
  /** Words inside a group that tell its fate: "1,300 injured officers". */
  readonly adjectives: ReadonlyMap<string, Measure>;
  readonly lives: { readonly nouns: ReadonlySet<string>; readonly verbs: ReadonlySet<string> };
  readonly statuses: readonly (readonly [string, StatusWord])[];
  readonly spread: readonly SpreadStatus[];
  /** Status words that are also what a gun fires: "one shot". */
  readonly rounds: ReadonlySet<string>;
  readonly ages: ReadonlySet<string>;
  readonly neither: ReadonlySet<string>;
  /** Ending of verbs whose object stands behind them inside a longer subject: "a man beating a woman was arrested". */
  readonly gerund: string;
  readonly indefinite: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  readonly relative: ReadonlySet<string>;
  readonly old: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, PersonPronoun>;
  readonly possessive: string;
  /** Nouns behind a possessive that tell a fate: "the man's death". */
  readonly fates: ReadonlyMap<string, Measure>;
  /** Words that set a person apart from those named before: "a second man". */
  readonly further: ReadonlyMap<string, number>;
  readonly copulas: ReadonlySet<string>;
  readonly perfect: ReadonlySet<string>;
  /** Prepositions behind which people are not the subject: "a car with two men was hit". */
  readonly governing: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Before a status word they keep it from having happened: "could be killed", "tried to kill". */
  readonly unreal: ReadonlySet<string>;
  readonly including: readonly string[];
  readonly tollJoints: ReadonlySet<string>;
  readonly from: string;
  readonly revised: ReadonlySet<string>;
  readonly withdrawn: readonly string[];
  readonly figureNouns: ReadonlySet<string>;
  readonly totalling: readonly string[];
  /** Before a place or a time they bound what a figure counts: "in the province", "since Friday". */
  readonly within: ReadonlySet<string>;
  readonly since: ReadonlySet<string>;
  readonly asOf: readonly string[];
};
