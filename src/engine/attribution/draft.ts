import type { Act } from '../../language/parts/attribution.ts';
import type { Part } from './phrase.ts';

/** An attribution in tokens, as a rule found it; `settle` orders, links and resolves them. */
export type Draft = {
  readonly rule: string;
  readonly act: Act;
  readonly source: Part | undefined;
  readonly cue: Part;
  readonly content: readonly Part[];
  readonly unit: number;
  /** The cue of the draft that passes this one on: `state television reported, | citing | the ministry`. */
  readonly carrier?: Part;
};
