import type { Act } from '../../language/parts/attribution.ts';
import type { Complement } from './complement.ts';
import type { Group } from './group.ts';
import type { Part } from './phrase.ts';
import type { Unit } from './view.ts';

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

/** What earlier cues of the unit leave for later ones. */
export type Context = {
  readonly unit: Unit;
  readonly index: number;
  readonly last: number;
  readonly floor: number;
  /** Where the content of the draft before began: `"…," she said, | according to | …` reports all of it. */
  readonly origin: number;
  readonly shared: Part | undefined;
};

/** What a rule found, before it is a draft of its unit. */
export type Found = {
  readonly rule: string;
  readonly source: Part | undefined;
  readonly cue: Part;
  readonly content: readonly Part[];
};

/** Content behind the cue: `said | that …`. */
export const leading = (group: Group, complement: Complement, source: Part | undefined, rule: string): Found => ({
  rule: `${rule}-${complement.frame}`,
  source,
  cue: { first: group.first, last: Math.max(group.last, complement.cueLast) },
  content: [complement.content],
});
