import type { SentenceRules } from '../../text/sentences.ts';
import type { TokenRules } from '../../text/tokens.ts';

/** Coarse word classes of the `tags` layer, named as in Universal Dependencies. */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** Words of datelines, bylines and headers. */
export type DatelineWords = {
  /** Lower-case month name or abbreviation (without stop) to its number 1–12. */
  readonly months: Readonly<Record<string, number>>;
  /** Agencies as they sign their copy: lower-case form to the name shown. */
  readonly agencies: Readonly<Record<string, string>>;
  /** Keys of header lines ("date", "published") and what they give. */
  readonly headerKeys: Readonly<Record<string, 'published' | 'byline' | 'headline' | 'outlet'>>;
};

/** Lines that are furniture of a page, not of the report: matched against whole short lines, lower case. */
export type MaskWords = {
  readonly lines: readonly string[];
  readonly beginnings: readonly string[];
};

/** Number words, read by `readNumber`: "twenty-six", "a dozen", "two hundred and six", "half a million". */
export type NumberWords = {
  readonly small: ReadonlyMap<string, number>;
  readonly tens: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  /** Articles that count as one before a scale. */
  readonly one: ReadonlySet<string>;
  readonly half: string;
  readonly and: string;
};

export type CoreWords = {
  readonly numbers: NumberWords;
  readonly tokens: TokenRules;
  readonly sentences: SentenceRules;
  /** Words so common that copy in this language cannot do without them; decide whether a text is in it. */
  readonly common: ReadonlySet<string>;
  /** Function words with their class: no noun, no verb of a happening. */
  readonly closedClass: Readonly<Record<string, Upos>>;
  readonly dateline: DatelineWords;
  readonly mask: MaskWords;
};
