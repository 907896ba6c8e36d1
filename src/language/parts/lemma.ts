import type { InflectionWords } from './inflection.ts';

/**
 * How a form ends, and what may stand there in its lemma: the first that makes a known word is taken, and where none
 * does, the last. Of the endings that fit a form the longest speaks.
 */
export type LemmaEnding = readonly [ending: string, ...lemma: string[]];

/** What finding lemmas needs of a language. Data only; a class is a fine tag, or a name that several tags share. */
export type LemmaWords = {
  /** Fine tag, or coarse and fine tag between a blank, to its class, where that is not the fine tag: VBN goes with VBD. */
  readonly classes: Readonly<Record<string, string>>;
  /**
   * Form and lemma between a blank, by class: "better good". They come before any rule; lower case, names as written.
   * Of two tables that have a form the later one counts.
   */
  readonly exceptions: readonly Readonly<Record<string, readonly string[]>>[];
  readonly endings: Readonly<Record<string, readonly LemmaEnding[]>>;
  readonly inflection: InflectionWords;
  /** The classes whose irregular forms are pasts and participles, and those whose are plurals. */
  readonly pasts: readonly string[];
  readonly plurals: readonly string[];
  /** Words that are known, lower case, beside the lemmas of `inflection`. */
  readonly known: readonly string[];
  /** Classes whose lemmas keep their capitals, and those that may be written in capitals alone: "TV". */
  readonly names: readonly string[];
  readonly acronyms: readonly string[];
  /** Lemmas that have a capital however they are written, lower case, by class. */
  readonly capitals: Readonly<Record<string, readonly string[]>>;
  /** Classes in which a word that is not known keeps the capital it has, and endings that say it is an ordinary word. */
  readonly adjectives: readonly string[];
  readonly ordinary: readonly string[];
  /** Classes of what is no word of the language: each form is its own lemma. */
  readonly verbatim: readonly string[];
  /** Classes of figures, and the mark that groups their digits: "40,000". */
  readonly figures: readonly string[];
  readonly grouping: string;
};
