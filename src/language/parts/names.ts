/** What the names stage knows of a language: titles, roles, organisation words, given names. Data only; grows with the stage. */
export type NameWords = {
  readonly supported: boolean;
};
