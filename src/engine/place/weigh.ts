import type { Casing } from '../doc.ts';
import { detection, resolution } from './weights.ts';

/** How much a clue counts, by its name. */
export type Weights = Readonly<Record<string, number>>;

/** Both decisions: is the phrase a place, and which. */
export type PlaceWeights = {
  readonly detection: Readonly<Record<Casing, Weights>>;
  readonly resolution: { readonly alone: Weights; readonly together: Weights };
};

/** The weights that come with the engine. */
export const placeWeights: PlaceWeights = { detection, resolution };
