import type { Vector } from '../vectors.ts';
import { cosine } from '../vectors.ts';
import type { Mention, Prepared, Word } from './mention-corpus.ts';
import { alike } from './mention-corpus.ts';
import { beginning } from './mention-kin.ts';
import type { SketchDays } from './mention-sketch.ts';
import type { Pair } from './mention-pair.ts';

/** Something two mentions are compared by: a number that is larger the more it speaks for, or the more it is worth knowing. */
type Clue = { readonly name: string; readonly of: (pair: Pair) => number };

const reportsOf = ({ corpus, a, b }: Pair): readonly [Prepared, Prepared] => [
  corpus.reports[a.report] as Prepared,
  corpus.reports[b.report] as Prepared,
];

/** Rarity of a word from 0 to 1, whatever the number of reports. */
const rarity = ({ corpus }: Pair, base: string): number =>
  corpus.frequencies.idf(base) / Math.log(corpus.frequencies.size + 2);

const wordsAlike = (a: Word, b: Word): number =>
  a.direction && b.direction ? alike(a.direction, b.direction) : a.base === b.base ? 1 : 0;

const allAlike = ({ a, b }: Pair): number =>
  Math.max(...a.bases.flatMap((one) => b.bases.map((other) => wordsAlike(one, other))));

const shareOf = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>, weight: (one: T) => number = () => 1): number => {
  let [common, all] = [0, 0];
  for (const one of a) {
    const value = weight(one);
    all += value;
    if (b.has(one)) common += value;
  }
  for (const one of b) if (!a.has(one)) all += weight(one);
  return all === 0 ? 0 : common / all;
};

const typesOf = ({ bases, sketch }: Mention): ReadonlySet<string> =>
  new Set([...bases.flatMap(({ types }) => [...types]), ...(sketch.type === undefined ? [] : [sketch.type])]);

const basesOf = ({ bases }: Mention): ReadonlySet<string> => new Set(bases.map(({ base }) => base));

/** Names nobody has seen elsewhere still count a little. */
const LEAST_WEIGHT = 0.1;

const namesShare = (pair: Pair): number =>
  shareOf(pair.a.names, pair.b.names, (name) => Math.max(LEAST_WEIGHT, pair.corpus.frequencies.idf(name)));

export const meet = (a: SketchDays, b: SketchDays): boolean =>
  (a.from === null || b.to === null || a.from <= b.to) && (b.from === null || a.to === null || b.from <= a.to);

export const daysMeet = ({ a, b }: Pair): boolean =>
  a.sketch.days.some((day) => b.sketch.days.some((other) => meet(day, other)));

const common = <T>(a: readonly T[], b: readonly T[]): number => new Set(a.filter((one) => b.includes(one))).size;

/** 1 where both have some and none is the same. */
const differ = <T>(a: readonly T[], b: readonly T[]): number =>
  a.length > 0 && b.length > 0 && common(a, b) === 0 ? 1 : 0;

const idsOf = ({ sketch }: Mention): readonly string[] => sketch.places.map(({ id }) => id);

/** Mentions of one report that have the head of a mention. */
const ofHead = ({ mentions }: Prepared, { head }: Mention): number =>
  mentions.filter((other) => other.head.base === head.base).length;

const vectors =
  (of: (mention: Mention) => Vector) =>
  ({ a, b }: Pair): number =>
    cosine(of(a), of(b));

const between =
  (of: (report: Prepared) => Vector) =>
  (pair: Pair): number => {
    const [one, other] = reportsOf(pair);
    return cosine(of(one), of(other));
  };

/** In this order the trees ask them; their names stand in docs/models.md. */
export const clues: readonly Clue[] = [
  { name: 'kinship', of: ({ kinship }) => kinship },
  { name: 'heads alike', of: ({ a, b }) => wordsAlike(a.head, b.head) },
  { name: 'words alike', of: allAlike },
  { name: 'unknown heads', of: ({ a, b }) => (a.head.direction ? 0 : 1) + (b.head.direction ? 0 : 1) },
  { name: 'types', of: ({ a, b }) => shareOf(typesOf(a), typesOf(b)) },
  { name: 'same words', of: ({ a, b }) => shareOf(basesOf(a), basesOf(b)) },
  { name: 'beginning', of: ({ a, b }) => beginning(a.head.base, b.head.base) },
  {
    name: 'told beside the other',
    of: ({ a, b }) =>
      a.bases.filter(({ base }) => b.words.has(base)).length + b.bases.filter(({ base }) => a.words.has(base)).length,
  },
  { name: 'rarity', of: (pair) => Math.min(rarity(pair, pair.a.head.base), rarity(pair, pair.b.head.base)) },
  { name: 'reports', of: ({ near }) => near },
  {
    name: 'reports among their neighbours',
    of: (pair) => {
      const [one, other] = reportsOf(pair);
      return pair.near / Math.sqrt(Math.max(1e-6, one.density * other.density));
    },
  },
  { name: 'one report', of: ({ a, b }) => (a.report === b.report ? 1 : 0) },
  { name: 'names of the reports', of: between(({ names }) => names) },
  { name: 'events of the reports', of: between(({ heads }) => heads) },
  { name: 'sentences', of: vectors(({ sentence }) => sentence) },
  { name: 'words around', of: vectors(({ around }) => around) },
  { name: 'words before', of: vectors(({ before }) => before) },
  { name: 'words behind', of: vectors(({ behind }) => behind) },
  { name: 'sense around', of: ({ a, b }) => (a.sense && b.sense ? alike(a.sense, b.sense) : 0) },
  { name: 'names', of: namesShare },
  { name: 'named', of: ({ a, b }) => Math.min(1, a.names.size) + Math.min(1, b.names.size) },
  { name: 'participants', of: ({ a, b }) => shareOf(new Set(a.sketch.participants), new Set(b.sketch.participants)) },
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
    of: (pair) => {
      const [one, other] = reportsOf(pair);
      return ofHead(one, pair.b) + ofHead(other, pair.a);
    },
  },
  { name: 'better suited to one', of: ({ rivals }) => rivals[1] },
  { name: 'better suited to both', of: ({ rivals }) => rivals[0] },
];

/** What the clues are of a pair, in their order. */
export const cluesOf = (pair: Pair): Float32Array => Float32Array.from(clues, ({ of }) => of(pair));
