/** What the events stage knows of a language: triggers, participants, modality and polarity words. Data only; grows with the stage. */
export type EventWords = {
  readonly supported: boolean;
};
