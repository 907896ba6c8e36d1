/** What the figures stage knows of a language: number words, bounds, measures. Data only; grows with the stage. */
export type FigureWords = {
  readonly supported: boolean;
};
