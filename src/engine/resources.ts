import type { Gazetteer } from './place/gazetteer.ts';

/** What the engine reads with besides the language packs, loaded outside it: Node and the browser each have a loader. */
export type Resources = {
  /** Without it no place is found. */
  readonly gazetteer?: Gazetteer;
};
