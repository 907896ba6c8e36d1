/** What the places stage knows of a language: designators, prepositions, street words. Data only; grows with the stage. */
export type PlaceWords = {
  readonly supported: boolean;
};
