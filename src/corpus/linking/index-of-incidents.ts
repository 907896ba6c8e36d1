import { Blocks } from './blocks.ts';
import { featureNames, featuresOf } from './features.ts';
import { Frequencies } from './frequencies.ts';
import { guardOf } from './guards.ts';
import { incidentTrees } from './incident-weights.ts';
import { VectorPool } from './pool.ts';
import type { Profile } from './profile.ts';
import { hashesOf, profileOf } from './profile.ts';
import type { IncidentSketch } from './sketch.ts';
import { compileTrees, parseTree } from './trees.ts';

/** The log-odds that two tellings are of one incident, from their clues. */
export type Scorer = (clues: readonly number[], a: Profile, b: Profile) => number;

const learned = compileTrees(incidentTrees.map(parseTree), featureNames);

const TEXT = featureNames.indexOf('text');

/** No single pair decides over a whole cluster. */
const MOST = 6;

/** However much speaks against a pair: a report that misreads its day or its town does not keep a whole story apart. */
const LEAST = 8;

/** So few are all compared: a pair that was not says nothing of the rest. */
const FEW = 32;

/** An earlier incident that may be the same, and how likely it is. */
export type Pair = { readonly other: number; readonly score: number };

/** Everything known of the incidents so far: what a new one is compared with. */
export class IncidentIndex {
  readonly #frequencies = new Frequencies();
  readonly #pool = new VectorPool();
  readonly #blocks = new Blocks();
  readonly #profiles: Profile[] = [];
  readonly #scorer: Scorer;

  constructor(scorer: Scorer = learned) {
    this.#scorer = scorer;
  }

  get size(): number {
    return this.#profiles.length;
  }

  at(index: number): Profile {
    return this.#profiles[index] as Profile;
  }

  /** Counts the words of a report, once, before its incidents are compared. */
  count(sketches: readonly IncidentSketch[]): void {
    this.#frequencies.add(new Set(sketches.flatMap((sketch) => [...hashesOf(sketch)])));
  }

  #clues(a: Profile, b: Profile): readonly number[] {
    return featuresOf(a, b, { pool: this.#pool, frequencies: this.#frequencies });
  }

  #score(a: number, b: number): number {
    const [first, second] = [this.at(a), this.at(b)];
    const clues = this.#clues(first, second);
    const odds = this.#scorer(clues, first, second);
    const least = first.report === second.report ? -2 * LEAST : -LEAST;
    return Math.max(least, Math.max(-MOST, Math.min(MOST, odds)) + guardOf(first, second, clues[TEXT] as number));
  }

  /** Takes an incident in without comparing it; returns its number. */
  keep(sketch: IncidentSketch): number {
    const index = this.#profiles.push(profileOf(sketch, this.#frequencies, this.#pool)) - 1;
    this.#blocks.add(this.at(index), index);
    return index;
  }

  /** Takes an incident in; returns its number and the earlier ones it may be, most alike first. */
  add(sketch: IncidentSketch): { readonly index: number; readonly pairs: readonly Pair[] } {
    const index = this.#profiles.push(profileOf(sketch, this.#frequencies, this.#pool)) - 1;
    const others =
      index <= FEW ? Array.from({ length: index }, (_, at) => at) : this.#blocks.candidates(this.at(index));
    this.#blocks.add(this.at(index), index);
    return { index, pairs: others.map((other) => ({ other, score: this.#score(index, other) })) };
  }
}
