/** What the time stage knows of a language: months, weekdays, units, deictics, modifiers. Data only; grows with the stage. */
export type TimeWords = {
  readonly supported: boolean;
};
