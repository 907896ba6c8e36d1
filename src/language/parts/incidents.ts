/** What a word near a date makes of it: the day of the happening, of the call to the police, of the arrest, of the hearing, of the page. */
export type DateRole =
  | 'happen'
  | 'act'
  | 'response'
  | 'death'
  | 'talk'
  | 'court'
  | 'arrest'
  | 'page'
  | 'ahead'
  | 'care'
  | 'mourning'
  | 'search'
  | 'history';

/** What the incidents know of a language: where a report leaves its main story. Data only. */
export type IncidentWords = {
  /** "in a separate incident": from here on another happening is told. */
  readonly separate: readonly string[];
  /** "last year", "so far this year": this sentence is background. */
  readonly background: readonly string[];
  /** What the words around a date make of it: "happened about 3 a.m. Saturday", "was arraigned Monday", "police said Friday". */
  readonly dateRoles: Readonly<Record<DateRole, readonly string[]>>;
  /** Words that stand right before a date: "on Friday", "since Friday". */
  readonly dateMarks: ReadonlySet<string>;
  /** Near an address they make it that of the incident: "happened in the 300 block of Mill Lane". */
  readonly happenings: ReadonlySet<string>;
  /** "the 300 block of Mill Lane". */
  readonly block: ReadonlySet<string>;
  /** "Jr.", "III": no surnames. */
  /** Words of streets and institutions: a name with one is no person. */
  readonly notPersons: ReadonlySet<string>;
  readonly nameSuffixes: ReadonlySet<string>;
};
