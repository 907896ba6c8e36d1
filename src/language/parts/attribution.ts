/** What the attribution stage knows of a language: cues with their act, source nouns, hedges. Data only; grows with the stage. */
export type AttributionWords = {
  readonly supported: boolean;
};
