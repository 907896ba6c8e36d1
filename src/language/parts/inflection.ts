/** How one ending of a lemma changes: cut `ending`, add the rest. The longest ending that fits wins. */
export type VerbEnding = {
  readonly ending: string;
  readonly third: string;
  readonly past: string;
  readonly gerund: string;
};
export type NounEnding = { readonly ending: string; readonly plural: string };

/** Tables from which the forms of verbs and nouns are built. */
export type InflectionWords = {
  readonly verbEndings: readonly VerbEnding[];
  readonly nounEndings: readonly NounEnding[];
  /** Verbs that double their last letter before a suffix: "stab", "stabbed". */
  readonly doubling: ReadonlySet<string>;
  /** Lemma to all its pasts and all its participles, where they differ from the rule. */
  readonly irregularVerbs: Readonly<
    Record<string, { readonly past: readonly string[]; readonly participle: readonly string[] }>
  >;
  readonly irregularNouns: Readonly<Record<string, string>>;
};
