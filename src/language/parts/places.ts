import type { Place } from '../../model/index.ts';

/** What the places stage knows of a language. Lower case without the full stop; data only. */
export type PlaceWords = {
  /** Words before a name that make it a place: "in", "near", "outside". */
  readonly locative: readonly string[];
  /** Prepositions that stand before places and before much else: "of", "for". */
  readonly weak: readonly string[];
  readonly articles: readonly string[];
  readonly conjunctions: readonly string[];
  /** Words before a name that belong to the description of a place: "northern", "downtown". */
  readonly directions: readonly string[];
  /** Titles and forms of address that make the name behind them a person's. */
  readonly titles: readonly string[];
  /** Words behind a name that make both an organisation called after the place: "University", "Times", "Inc". */
  readonly organisations: readonly string[];
  /** Words behind a name that leave it a place: "Police", "Mayor", "residents". */
  readonly institutions: readonly string[];
  /** Names that some town bears too but that hardly ever mean it: firms, statesmen, feasts. */
  readonly otherwise: readonly string[];
  /** Kinds of place said behind the name, "Laurel County", "Anbar province", and what they are. */
  readonly after: Readonly<Record<string, Place['kind']>>;
  /** Kinds of place said before the name, "Lake Victoria", "Mount Kenya". */
  readonly before: Readonly<Record<string, Place['kind']>>;
  /** The same in the plural behind a list: "Hall and Forsyth counties". */
  readonly plurals: readonly string[];
  /** Kinds of natural feature, park and the like: with a name they are a place even where no gazetteer has it. */
  readonly features: Readonly<Record<string, Place['kind']>>;
  /** "Street", "Avenue": with a name or number an address. */
  readonly streets: readonly string[];
  /** Short forms that are streets only behind a name: "St.", "Dr." */
  readonly streetAbbreviations: readonly string[];
  /** "Highway 19", "Interstate 45". */
  readonly roads: readonly string[];
  /** What governments do, by the lemma: "Moscow accused". */
  readonly governs: readonly string[];
  /** What is done to governments, by the lemma: "urged Tehran". */
  readonly addressed: readonly string[];
  /** Words behind a capital that make it the government: "the Washington administration". */
  readonly offices: readonly string[];
  /** What a government has, behind a possessive: "Beijing's stance". */
  readonly policies: readonly string[];
  /** Prepositions that leave a capital the town: "in", "near". */
  readonly inside: readonly string[];
  /** Prepositions of a verb that does something with a government: "condemned by", "agreed with". */
  readonly beside: readonly string[];
  /** What governments have with one another: "talks between Moscow and Kyiv". */
  readonly dealings: readonly string[];
  /** Words joined to a capital by a hyphen: "Tehran-backed". */
  readonly sides: readonly string[];
  /** What one team does to another, by the lemma: "Chicago beat Boston". */
  readonly contests: readonly string[];
  /** What a team does besides much else, by the lemma: "Chicago lost". */
  readonly plays: readonly string[];
  /** Prepositions before the other team: "lost to Denver". */
  readonly against: readonly string[];
  /** Words of a sentence about sport: "inning", "quarterback". */
  readonly games: readonly string[];
};
