/** What the incidents know of a language: where a report leaves its main story. Data only. */
export type IncidentWords = {
  /** "in a separate incident": from here on another happening is told. */
  readonly separate: readonly string[];
  /** "last year", "so far this year": this sentence is background. */
  readonly background: readonly string[];
  /** Near a date they make it the date of something after the incident: "was arraigned Monday", "police said Friday". */
  readonly afterActs: ReadonlySet<string>;
  /** Near a date they make it the date of the incident: "happened about 3 a.m. Saturday". */
  readonly happenings: ReadonlySet<string>;
  /** "the 300 block of Mill Lane". */
  readonly block: ReadonlySet<string>;
  /** "Jr.", "III": no surnames. */
  /** Words of streets and institutions: a name with one is no person. */
  readonly notPersons: ReadonlySet<string>;
  readonly nameSuffixes: ReadonlySet<string>;
};
