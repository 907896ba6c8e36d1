/** What is known of words that mean alike. */
export type KinWords = {
  /**
   * Base form, a blank, and where the word lies among others: a letter of `KIN_LETTERS` an axis. Words whose directions
   * are near are told in the same news. Learned: docs/models.md.
   */
  readonly places: readonly string[];
};
