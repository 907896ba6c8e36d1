import type { LanguageModel } from '../language/network/model.ts';
import type { Gazetteer } from './place/gazetteer.ts';
import type { PlaceWeights } from './place/weigh.ts';

/** What the engine reads with besides the language packs, loaded outside it: Node and the browser each have a loader. */
export type Resources = {
  /** Without it no place is found. */
  readonly gazetteer?: Gazetteer;
  /** Trained models, one a language. Without its language's a report has no word classes, names or structure. */
  readonly models?: readonly LanguageModel[];
  /** Instead of the weights that come with the engine: training measures with weights that have not seen the report. */
  readonly placeWeights?: PlaceWeights;
};
