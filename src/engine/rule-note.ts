/** What a rule reads, in plain English, and a sentence of our own that it reads; the sentences run as tests. */
export type RuleNote = {
  readonly reads: string;
  readonly example: string;
  /** The words of the example that the rule takes. */
  readonly words: string;
};
