/** How common words are in news of any kind: what few reports share is weighed against it. */
export type FrequencyWords = {
  /** Base form, a blank, and in how many of a thousand reports it stands. Rarer words and names are left out. */
  readonly documents: readonly string[];
};
