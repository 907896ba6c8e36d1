import { hashOf, mixed } from '../hash.ts';
import type { Profile } from './profile.ts';

/** Reports kept under one key: the latest, so that looking up never takes longer as the corpus grows. */
const CAP = 64;

/** Incidents looked at for one new one. */
const MOST = 24;

/** Days on either side that a date may be wrong by. */
const AROUND = 1;
const LONGEST = 4;

type Key = readonly [hash: number, weight: number];

const around = ({ from, to }: Profile, more: number): readonly number[] => {
  if (from === undefined || to === undefined || to - from > LONGEST) return [];
  return Array.from({ length: to - from + 1 + 2 * more }, (_, at) => from - more + at);
};

const placeKeys = ({ place, family }: Profile): readonly Key[] =>
  place
    ? [
        [hashOf(place.id), 3],
        [hashOf(`${family} ${place.country ?? ''} ${place.admin1 ?? ''}`), 1],
      ]
    : [];

const dayKeys = (profile: Profile, more: number): readonly Key[] =>
  placeKeys(profile).flatMap(([hash, weight]) =>
    around(profile, more).map((day) => [mixed(hash, day), weight] as const),
  );

const plainKeys = ({ keys, people, surnames, streets }: Profile): readonly Key[] => [
  ...keys.map((hash) => [hash, 1] as const),
  ...people.map((hash) => [hash, 4] as const),
  ...surnames.map((hash) => [mixed(hash, 1), 2] as const),
  ...streets.map((hash) => [hash, 2] as const),
];

/** Inverted indexes: which earlier incidents share a rare word, a name, a street, or a day and a place with a new one. */
export class Blocks {
  readonly #postings = new Map<number, number[]>();

  add(profile: Profile, index: number): void {
    for (const [hash] of [...plainKeys(profile), ...dayKeys(profile, 0)]) {
      const known = this.#postings.get(hash);
      if (!known) this.#postings.set(hash, [index]);
      else if (known[known.length - 1] !== index) {
        known.push(index);
        if (known.length > CAP) known.shift();
      }
    }
  }

  /** Those that share most, the weightiest first. A key few others have weighs more. */
  candidates(profile: Profile): readonly number[] {
    const evidence = new Map<number, number>();
    for (const [hash, weight] of [...plainKeys(profile), ...dayKeys(profile, AROUND)]) {
      const known = this.#postings.get(hash);
      if (!known) continue;
      const worth = weight * Math.log2(1 + (2 * CAP) / known.length);
      for (const index of known) evidence.set(index, (evidence.get(index) ?? 0) + worth);
    }
    return [...evidence]
      .sort(([a, x], [b, y]) => y - x || b - a)
      .slice(0, MOST)
      .map(([index]) => index);
  }
}
