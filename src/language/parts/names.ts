export type Gender = 'male' | 'female';

/** What a pronoun stands for, and whether it can be the subject that speaks or acts. */
export type PronounWord = {
  readonly stands: Gender | 'plural' | 'thing';
  readonly possessive: boolean;
  /** Never the subject: "him". */
  readonly object?: boolean;
};

/** Small words the rules of the names stage turn on. */
export type NameCues = {
  /** "Ministry of …", "Center for …". */
  readonly of: readonly string[];
  /** "Ministry of Labour and Trade". */
  readonly and: readonly string[];
  readonly articles: readonly string[];
  readonly possessive: readonly string[];
  /** "Omarova said": who speaks is a person more often than not. */
  readonly speech: readonly string[];
  /** "Jr.", "III". */
  readonly personSuffixes: readonly string[];
  /** Company forms that may stand behind a comma: "Acme, Inc.". */
  readonly companySuffixes: readonly string[];
  /** "the former president" is not the president. */
  readonly former: readonly string[];
  /** "the": what follows is known already. */
  readonly definite: readonly string[];
  /** Groups that need no article to be definite: "police said". */
  readonly standingGroups: readonly string[];
  /** Groups that also stand before nouns: "police officers". */
  readonly modifyingGroups: readonly string[];
};

/** What the names and entities stages know of a language. Data only; everything lower case. */
export type NameWords = {
  readonly maleNames: readonly string[];
  readonly femaleNames: readonly string[];
  readonly sharedNames: readonly string[];
  readonly honorifics: readonly string[];
  readonly maleTitles: readonly string[];
  readonly femaleTitles: readonly string[];
  readonly maleRoles: readonly string[];
  readonly femaleRoles: readonly string[];
  readonly roles: readonly string[];
  readonly knownOrganisations: readonly string[];
  readonly organisationHeads: readonly string[];
  /** Words that go on with "of" in a name. */
  readonly ofHeads: readonly string[];
  readonly facilityHeads: readonly string[];
  readonly placeHeads: readonly string[];
  readonly particles: readonly string[];
  readonly groupNouns: readonly string[];
  /** One person without a name: "a man", "her mother". */
  readonly maleNouns: readonly string[];
  readonly femaleNouns: readonly string[];
  readonly personNouns: readonly string[];
  readonly countryNames: readonly string[];
  readonly cityNames: readonly string[];
  /** Adjective or noun of nationality to the country it belongs to. */
  readonly demonyms: Readonly<Record<string, string>>;
  readonly frequentWords: readonly string[];
  /** Written with a capital and yet no names: weekdays, months, "I". */
  readonly neverNames: readonly string[];
  /** Short and other forms of the same thing: "u.s." to "united states". */
  readonly sameAs: Readonly<Record<string, string>>;
  readonly pronouns: Readonly<Record<string, PronounWord>>;
  readonly cues: NameCues;
};
