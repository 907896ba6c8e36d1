import { Blocks } from './blocks.ts';
import { parseDay } from '../../text/calendar.ts';
import { featureNames, featuresOf } from './features.ts';
import { Frequencies } from './frequencies.ts';
import { barOf, guardOf } from './guards.ts';
import { incidentTrees } from './incident-weights.ts';
import { VectorPool } from './pool.ts';
import { inLightOf } from './place-readings.ts';
import type { Profile } from './profile.ts';
import { hashesOf, profileOf } from './profile.ts';
import type { IncidentSketch } from './sketch.ts';
import type { Story } from './story.ts';
import { emptyStory, evidenceOf, extend, neededFor, STORY } from './story.ts';
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

/** Groups that differ so much in where and when are of two stories. */
const BAR = -2;

/** So many stand for a group. */
const SAMPLE = 6;

const sampleOf = (members: readonly number[]): readonly number[] => {
  const step = Math.ceil(members.length / SAMPLE);
  return members.filter((_, at) => at % step === 0);
};

/** An earlier incident that may be the same, and how likely it is. */
export type Pair = { readonly other: number; readonly score: number };

/** Everything known of the incidents so far: what a new one is compared with. */
export class IncidentIndex {
  readonly #frequencies = new Frequencies();
  readonly #pool = new VectorPool();
  readonly #blocks = new Blocks();
  readonly #profiles: Profile[] = [];
  readonly #scorer: Scorer;
  /** By the first member of the group. */
  readonly #stories = new Map<number, Story>();

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
    const published = sketches[0]?.published;
    const day = parseDay(published);
    this.#frequencies.add(new Set(sketches.flatMap((sketch) => [...hashesOf(sketch)])), day);
  }

  /** Two incidents as each reads in the light of the other. */
  pairOf(a: number, b: number): readonly [Profile, Profile] {
    const [one, other] = [this.at(a), this.at(b)];
    return [inLightOf(one, other), inLightOf(other, one)];
  }

  #clues(a: Profile, b: Profile): readonly number[] {
    return featuresOf(a, b, { pool: this.#pool, frequencies: this.#frequencies });
  }

  #score(a: number, b: number): number {
    const [first, second] = this.pairOf(a, b);
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

  /** The story of a group so far; members that came since are taken in. */
  #storyOf(members: readonly number[]): Story {
    const head = members[0] as number;
    const story = this.#stories.get(head) ?? emptyStory();
    this.#stories.set(head, story);
    for (const member of members.slice(story.size)) extend(story, this.at(member), this.#pool);
    return story;
  }

  /** How much more than needed speaks for two groups telling one story; the larger must be one. */
  storyOdds(a: readonly number[], b: readonly number[]): number {
    const [part, whole] = a.length < b.length ? [a, b] : [b, a];
    if (whole.length < STORY) return -Infinity;
    const story = this.#storyOf(whole);
    const spare = evidenceOf(this.#storyOf(part), story, this.#frequencies) - neededFor(story);
    return spare > 0 && this.#barBetween(part, whole) < BAR ? -Infinity : spare;
  }

  #barBetween(part: readonly number[], whole: readonly number[]): number {
    const bars = sampleOf(part).flatMap((a) => sampleOf(whole).map((b) => barOf(...this.pairOf(a, b))));
    return bars.reduce((sum, bar) => sum + bar, 0) / bars.length;
  }
}
