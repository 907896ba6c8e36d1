import type { EventMention } from '../../model/index.ts';
import type { InflectionWords } from './inflection.ts';
import type { ParticipantWords } from './participants.ts';
import type { TriggerLexicon } from './triggers.ts';

export type Modality = EventMention['modality'];
export type Governed = Exclude<Modality, 'actual'> | 'negative';
export type RoleMark = 'by' | 'of' | 'target' | 'with' | 'to' | 'from' | 'for' | 'between' | 'over';

/** Words of clause structure: who does what to whom without a parse. Lower case. */
export type ClauseWords = {
  /** Open a clause of their own: "while", "after", "because". */
  readonly breaks: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly passiveAux: ReadonlySet<string>;
  readonly perfectAux: ReadonlySet<string>;
  /** What a preposition behind a trigger says of its phrase. */
  readonly marks: Readonly<Record<string, RoleMark>>;
  /** Nouns that only count or group what follows "of": "dozens of", "members of". */
  readonly partitives: ReadonlySet<string>;
  readonly of: string;
  readonly to: string;
  readonly definite: ReadonlySet<string>;
  readonly possessive: string;
  /** Stand for a group told of before: "they". */
  readonly pronouns: ReadonlySet<string>;
  /** Nouns without a plural ending that take a plural verb: "police". */
  readonly plurals: ReadonlySet<string>;
  /** Make a following number rough, and are no prepositions there: "over 50 people". */
  readonly rough: ReadonlySet<string>;
  /** In front of a date they say how long something lasts, not when it happened: "in force until January 19". */
  readonly until: ReadonlySet<string>;
  /** Pronouns of the speaker: "we" in the words of a police chief is the police. */
  readonly speakers: ReadonlySet<string>;
  /** Words for an owner that open a phrase: "his wife". */
  readonly owners: ReadonlySet<string>;
  /** Tags of the language's own set for a participle of the past. */
  readonly participleTags: ReadonlySet<string>;
  readonly gerund: string;
  readonly participle: string;
  readonly pluralEnding: string;
  readonly that: string;
  /** Never a participant: "there", "it" with no antecedent, "what". */
  readonly empty: ReadonlySet<string>;
};

/** Words that say whether it happened. Verbs by their lemma. */
export type ModalityWords = {
  readonly auxiliaries: Readonly<Record<string, Governed>>;
  readonly negations: ReadonlySet<string>;
  /** Determiners and pronouns that empty a phrase: "no", "nobody". */
  readonly nothing: ReadonlySet<string>;
  readonly without: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
  readonly verbs: Readonly<Record<Governed, readonly string[]>>;
  readonly nouns: Readonly<Record<Governed, readonly string[]>>;
  readonly adjectives: Readonly<Record<Governed, readonly string[]>>;
  /** Verbs and objects whose infinitive did happen: "forced the guards to open fire", "began to shoot". */
  readonly causing: readonly string[];
  /** Verbs that only carry a noun: "launched an attack", "staged a protest". */
  readonly light: readonly string[];
  /** Say that a happening belongs to the past of the story: "anniversary", "historic". */
  readonly background: ReadonlySet<string>;
};

/** Loaded or characterising words; neutral ones ("people", "police") are no labels. */
export type LabelWords = {
  readonly participants: readonly string[];
  readonly events: readonly string[];
};

/** What the events stage knows of a language. Data only; grows with the stage. */
export type EventWords =
  | { readonly supported: false }
  | {
      readonly supported: true;
      readonly triggers: TriggerLexicon;
      readonly inflection: InflectionWords;
      readonly participants: ParticipantWords;
      readonly clauses: ClauseWords;
      readonly modality: ModalityWords;
      readonly labels: LabelWords;
    };
