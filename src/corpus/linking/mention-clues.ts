import type { Vector } from '../vectors.ts';
import { cosine } from '../vectors.ts';
import type { Mention, Word } from './mention-corpus.ts';
import { alike } from './mention-corpus.ts';
import { beginning } from './mention-kin.ts';
import type { SketchDays } from './mention-sketch.ts';
import type { Pair } from './mention-pair.ts';

/** Something two mentions are compared by: a number that is larger the more it speaks for, or the more it is worth knowing. */
type Clue = { readonly name: string; readonly of: (pair: Pair) => number };

const wordsAlike = (a: Word, b: Word): number =>
  a.direction && b.direction ? alike(a.direction, b.direction) : a.base === b.base ? 1 : 0;

const allAlike = ({ a, b }: Pair): number => {
  let most = -1;
  for (const one of a.bases) for (const other of b.bases) most = Math.max(most, wordsAlike(one, other));
  return most;
};

const shareOf = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number => {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const one of a) if (b.has(one)) common += 1;
  return common / (a.size + b.size - common);
};

const weightedShare = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number => {
  if (a.size === 0 || b.size === 0) return 0;
  let [common, all] = [0, 0];
  for (const [one, weight] of a) {
    all += weight;
    if (b.has(one)) common += weight;
  }
  for (const [one, weight] of b) if (!a.has(one)) all += weight;
  return common / all;
};

export const meet = (a: SketchDays, b: SketchDays): boolean =>
  (a.from === null || b.to === null || a.from <= b.to) && (b.from === null || a.to === null || b.from <= a.to);

export const daysMeet = ({ a, b }: Pair): boolean =>
  a.sketch.days.some((day) => b.sketch.days.some((other) => meet(day, other)));

const common = <T>(a: readonly T[], b: readonly T[]): number =>
  a.length === 0 || b.length === 0 ? 0 : new Set(a.filter((one) => b.includes(one))).size;

/** 1 where both have some and none is the same. */
const differ = <T>(a: readonly T[], b: readonly T[]): number =>
  a.length > 0 && b.length > 0 && common(a, b) === 0 ? 1 : 0;

const idsOf = ({ sketch }: Mention): readonly string[] => sketch.places.map(({ id }) => id);

const besides = ({ bases }: Mention, { words }: Mention): number => bases.filter(({ base }) => words.has(base)).length;

const vectors =
  (of: (mention: Mention) => Vector) =>
  ({ a, b }: Pair): number =>
    cosine(of(a), of(b));

/** In this order the trees ask them: to add one or to move one is to learn the weights again. */
const clues: readonly Clue[] = [
  { name: 'kinship', of: ({ kinship }) => kinship },
  { name: 'heads alike', of: ({ a, b }) => wordsAlike(a.head, b.head) },
  { name: 'words alike', of: allAlike },
  { name: 'unknown heads', of: ({ a, b }) => (a.head.direction ? 0 : 1) + (b.head.direction ? 0 : 1) },
  { name: 'types', of: ({ a, b }) => shareOf(a.types, b.types) },
  { name: 'same words', of: ({ a, b }) => shareOf(a.baseSet, b.baseSet) },
  { name: 'beginning', of: ({ a, b }) => beginning(a.head.base, b.head.base) },
  { name: 'told beside the other', of: ({ a, b }) => besides(a, b) + besides(b, a) },
  { name: 'rarity', of: ({ a, b }) => Math.min(a.head.rarity, b.head.rarity) },
  { name: 'reports', of: ({ reports }) => reports.near },
  { name: 'reports among their neighbours', of: ({ reports }) => reports.among },
  { name: 'one report', of: ({ a, b }) => (a.report === b.report ? 1 : 0) },
  { name: 'names of the reports', of: ({ reports }) => reports.names },
  { name: 'events of the reports', of: ({ reports }) => reports.heads },
  { name: 'sentences', of: vectors(({ sentence }) => sentence) },
  { name: 'words around', of: vectors(({ around }) => around) },
  { name: 'words before', of: vectors(({ before }) => before) },
  { name: 'words behind', of: vectors(({ behind }) => behind) },
  { name: 'sense around', of: ({ a, b }) => (a.sense && b.sense ? alike(a.sense, b.sense) : 0) },
  { name: 'names', of: ({ a, b }) => weightedShare(a.names, b.names) },
  { name: 'named', of: ({ a, b }) => Math.min(1, a.names.size) + Math.min(1, b.names.size) },
  { name: 'participants', of: ({ a, b }) => common(a.sketch.participants, b.sketch.participants) },
  { name: 'numbers', of: ({ a, b }) => common(a.sketch.numbers, b.sketch.numbers) },
  { name: 'other numbers', of: ({ a, b }) => differ(a.sketch.numbers, b.sketch.numbers) },
  { name: 'other places', of: ({ a, b }) => differ(idsOf(a), idsOf(b)) },
  { name: 'days', of: (pair) => (daysMeet(pair) ? 1 : 0) },
  {
    name: 'other days',
    of: (pair) => (pair.a.sketch.days.length > 0 && pair.b.sketch.days.length > 0 && !daysMeet(pair) ? 1 : 0),
  },
  { name: 'depth', of: ({ a, b }) => a.sketch.depth + b.sketch.depth },
  { name: 'depths apart', of: ({ a, b }) => Math.abs(a.sketch.depth - b.sketch.depth) },
  {
    name: 'same heads',
    of: ({ reports, a, b }) =>
      (reports.one.headCounts.get(b.head.base) ?? 0) + (reports.other.headCounts.get(a.head.base) ?? 0),
  },
  { name: 'better suited to one', of: ({ rivals }) => rivals[1] },
  { name: 'better suited to both', of: ({ rivals }) => rivals[0] },
];

/** What the clues are of a pair, in their order. */
export const cluesOf = (pair: Pair): Float32Array => Float32Array.from(clues, ({ of }) => of(pair));
