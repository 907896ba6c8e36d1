import type { Measure } from '../../model/index.ts';
import type { Frequencies } from './frequencies.ts';
import { hashOf } from '../hash.ts';
import { kilometres } from '../place.ts';
import type { VectorPool } from './pool.ts';
import type { Profile } from './profile.ts';

/** What two sketches are compared in. */
export type World = { readonly pool: VectorPool; readonly frequencies: Frequencies };

/** Said of a feature that one of the two gives no ground for. */
const UNKNOWN = -1;

const shared = (a: readonly number[], b: readonly number[]): readonly number[] => a.filter((one) => b.includes(one));

const rarity = (hashes: readonly number[], { frequencies }: World): number =>
  hashes.reduce((sum, hash) => sum + frequencies.idf(hash), 0);

const overlapOf = (a: readonly number[], b: readonly number[]): number =>
  a.length === 0 || b.length === 0 ? UNKNOWN : shared(a, b).length / Math.min(a.length, b.length);

const weightShared = (a: readonly number[], b: readonly number[], world: World): number =>
  a.length === 0 || b.length === 0 ? UNKNOWN : rarity(shared(a, b), world);

/** Days between two times; 0 where they can be one day. */
export const gapOf = (a: Profile, b: Profile): number => {
  if (a.from === undefined || b.from === undefined || a.to === undefined || b.to === undefined) return UNKNOWN;
  return Math.max(0, a.from - b.to, b.from - a.to);
};

const oneDay = ({ from, to }: Profile): boolean => from !== undefined && from === to;

/** How often the day of the one stands among the days the other names. */
const crossed = (a: Profile, b: Profile): number => {
  const names = (one: Profile, other: Profile): number =>
    oneDay(one) && other.days.includes(one.from as number) ? 1 : 0;
  return names(a, b) + names(b, a);
};

const defaults = (a: Profile, b: Profile): number =>
  [a, b].filter(({ basis }) => basis === 'publication' || basis === undefined).length;

const placeRelation = ({ place: a }: Profile, { place: b }: Profile): number => {
  if (!a || !b) return UNKNOWN;
  if (a.id === b.id) return 4;
  if (a.country === undefined || a.country !== b.country) return a.country === b.country ? UNKNOWN : 0;
  if (a.admin1 === undefined || b.admin1 === undefined) return 2;
  return a.admin1 === b.admin1 ? 3 : 1;
};

const distance = ({ place: a }: Profile, { place: b }: Profile): number =>
  a && b ? Math.log1p(kilometres(a, b) ?? 0) : UNKNOWN;

/** Of two tolls: no later count brings them together. */
export const APART = 0;

/** Two tolls: the same, compatible, apart, known of one, known of none. */
export const tollOf = (measure: Measure, a: Profile, b: Profile): number => {
  const [x, y] = [a, b].map(({ totals }) => totals.find((total) => total.measure === measure));
  if (!x || !y) return x || y ? UNKNOWN : -2;
  const apart =
    (x.max !== null && y.min !== null && x.max < y.min) || (y.max !== null && x.min !== null && y.max < x.min);
  if (apart) return APART;
  return x.min === y.min && x.max === y.max ? 2 : 1;
};

const most = (measure: Measure, a: Profile, b: Profile): number =>
  Math.min(...[a, b].map(({ totals }) => totals.find((total) => total.measure === measure)?.min ?? 0));

const NEAR = 20;

/** How many clock times of the one are near one of the other. */
export const clocksShared = ({ clocks: a }: Profile, { clocks: b }: Profile): number =>
  a.length === 0 || b.length === 0
    ? UNKNOWN
    : a.filter((one) => b.some((other) => Math.abs(one - other) <= NEAR)).length;

/** Minutes between two times of day, 0 where they overlap, round the clock. */
export const hoursApart = ({ hours: a }: Profile, { hours: b }: Profile): number => {
  if (!a || !b) return UNKNOWN;
  const gap = Math.max(0, a[0] - b[1], b[0] - a[1]);
  return Math.min(gap, 24 * 60 - gap);
};

const kinds = (a: Profile, b: Profile): number => {
  if (a.type === b.type) return 3;
  return a.family === b.family ? 2 : 1;
};

const same = (a: readonly string[], b: readonly string[]): number => {
  if (a.length === 0 || b.length === 0) return UNKNOWN;
  return a.some((one) => b.includes(one)) ? 1 : 0;
};

/** The clues of a pair, by name; the order is that of the weights. */
const measures: Readonly<Record<string, (a: Profile, b: Profile, world: World) => number>> = {
  text: (a, b, { pool }) => pool.cosine(a.terms, b.terms),
  names: (a, b, { pool }) => pool.cosine(a.names, b.names),
  headline: (a, b, world) => weightShared(a.headline, b.headline, world),
  'headline-overlap': (a, b) => overlapOf(a.headline, b.headline),
  keys: (a, b, world) => weightShared(a.keys, b.keys, world),
  gap: gapOf,
  crossed,
  defaults,
  'one-day': (a, b) => [a, b].filter(oneDay).length,
  'days-shared': (a, b) => shared(a.days, b.days).length,
  published: (a, b) =>
    a.published === undefined || b.published === undefined ? UNKNOWN : Math.abs(a.published - b.published),
  lag: (a, b) =>
    Math.max(
      ...[a, b].map(({ published, to }) => (published === undefined || to === undefined ? UNKNOWN : published - to)),
    ),
  place: placeRelation,
  distance,
  'place-rarity': (a, b, { frequencies }) =>
    a.place && a.place.id === b.place?.id ? frequencies.idf(hashOf(`at ${a.place.id}`)) : UNKNOWN,
  places: (a, b, world) => weightShared(a.places, b.places, world),
  streets: (a, b, world) => weightShared(a.streets, b.streets, world),
  people: (a, b, world) => weightShared(a.people, b.people, world),
  surnames: (a, b, world) => weightShared(a.surnames, b.surnames, world),
  victims: (a, b) => overlapOf(a.victims, b.victims),
  named: (a, b, world) => weightShared(a.named, b.named, world),
  'named-people': (a, b, world) => rarity(shared(a.people, b.named), world) + rarity(shared(b.people, a.named), world),
  ages: (a, b) => overlapOf(a.ages, b.ages),
  'ages-shared': (a, b) => shared(a.ages, b.ages).length,
  killed: (a, b) => tollOf('killed', a, b),
  injured: (a, b) => tollOf('injured', a, b),
  arrested: (a, b) => tollOf('arrested', a, b),
  'most-killed': (a, b) => most('killed', a, b),
  'most-injured': (a, b) => most('injured', a, b),
  clocks: clocksShared,
  hours: hoursApart,
  kinds,
  instruments: (a, b) => same(a.instruments, b.instruments),
  outlet: (a, b) => (a.outlet === b.outlet ? 1 : 0),
  size: (a, b) => Math.log(1 + Math.min(a.size, b.size)),
};

export const featureNames: readonly string[] = Object.keys(measures);
const functions = Object.values(measures);

/** The clues of a pair as numbers, in the order of `featureNames`; it is the same both ways. */
export const featuresOf = (a: Profile, b: Profile, world: World): readonly number[] =>
  functions.map((measure) => measure(a, b, world));
