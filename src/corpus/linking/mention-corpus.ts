import { packFor } from '../../language/index.ts';
import { kinFor, type Kin } from '../../language/kin.ts';
import type { Counts, Vector } from '../vectors.ts';
import { countsOf, DocumentFrequencies, vectorOf } from '../vectors.ts';
import { nearReports } from './mention-near.ts';
import type { MentionSketch } from './mention-sketch.ts';

/** A report as mention linking sees it. */
export type SketchedReport = {
  readonly report: string;
  readonly terms: Counts;
  readonly mentions: readonly MentionSketch[];
};

/** A trigger word; `number` is its own among all of the corpus, `rarity` goes from 0 to 1 whatever the number of reports. */
export type Word = Kin & { readonly base: string; readonly number: number; readonly rarity: number };

/** A mention with what its clues are reckoned from. `report` and `number` count in the order of ids. */
export type Mention = {
  readonly report: number;
  readonly number: number;
  readonly sketch: MentionSketch;
  readonly head: Word;
  readonly bases: readonly Word[];
  readonly baseSet: ReadonlySet<string>;
  /** Event types its words may tell of. */
  readonly types: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly sentence: Vector;
  readonly around: Vector;
  readonly before: Vector;
  readonly behind: Vector;
  /** Where the words around lie together. */
  readonly sense: Float32Array | undefined;
  /** Words of the names, with what they weigh. */
  readonly names: ReadonlyMap<string, number>;
};

/** A report with how near its nearest ones are, and what its mentions name and tell, as vectors. */
export type Prepared = {
  readonly id: string;
  readonly mentions: readonly Mention[];
  readonly near: ReadonlyMap<number, number>;
  readonly density: number;
  readonly names: Vector;
  readonly heads: Vector;
  /** How many of its mentions have this head. */
  readonly headCounts: Counts;
};

export type Corpus = {
  readonly reports: readonly Prepared[];
  readonly mentions: readonly Mention[];
};

/** Words on each side that are compared in their places, and reports that say how dense a neighbourhood is. */
const [SIDE, CROWD] = [3, 10];

const senseOf = (
  words: readonly string[],
  language: string,
  frequencies: DocumentFrequencies,
): Float32Array | undefined => {
  const kin = kinFor(packFor(language));
  let sum: Float32Array | undefined;
  for (const word of words) {
    const { direction } = kin(word);
    if (!direction) continue;
    const idf = frequencies.idf(word);
    sum ??= new Float32Array(direction.length);
    for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] as number) + idf * (direction[at] as number);
  }
  if (!sum) return undefined;
  const length = Math.sqrt(sum.reduce((total, value) => total + value * value, 0)) || 1;
  return sum.map((value) => value / length);
};

/** A word every report has still counts a little in a name. */
const LEAST_WEIGHT = 0.1;

/** Words of two letters and more of the names. */
const nameWords = (names: readonly string[], frequencies: DocumentFrequencies): ReadonlyMap<string, number> => {
  const words = names.flatMap((name) => name.split(/\s+/)).filter((word) => word.length > 1);
  return new Map(words.map((word) => [word, Math.max(LEAST_WEIGHT, frequencies.idf(word))]));
};

/** Each trigger word of a language is one object. */
const wordsIn = (frequencies: DocumentFrequencies): ((base: string, language: string) => Word) => {
  const known = new Map<string, Word>();
  return (base, language) => {
    const key = `${language} ${base}`;
    const rarity = frequencies.idf(base) / Math.log(frequencies.size + 2);
    const word = known.get(key) ?? { base, number: known.size, rarity, ...kinFor(packFor(language))(base) };
    known.set(key, word);
    return word;
  };
};

type Desk = { readonly frequencies: DocumentFrequencies; readonly wordOf: (base: string, language: string) => Word };

const mentionOf = (sketch: MentionSketch, report: number, number: number, { frequencies, wordOf }: Desk): Mention => {
  const { language, type } = sketch;
  const [before, behind] = [sketch.before.slice(0, SIDE), sketch.behind.slice(0, SIDE)];
  const vector = (words: readonly string[]): Vector => vectorOf(countsOf(words), frequencies);
  const bases = sketch.bases.map((base) => wordOf(base, language));
  return {
    report,
    number,
    sketch,
    head: wordOf(sketch.head, language),
    bases,
    baseSet: new Set(sketch.bases),
    types: new Set([...bases.flatMap(({ types }) => [...types]), ...(type === undefined ? [] : [type])]),
    words: new Set(sketch.words),
    sentence: vector(sketch.words),
    around: vector([...before, ...behind]),
    before: vector(before),
    behind: vector(behind),
    sense: senseOf([...before, ...behind], language, frequencies),
    names: nameWords(sketch.names, frequencies),
  };
};

const densityOf = (near: ReadonlyMap<number, number>, all: number): number => {
  const count = Math.min(CROWD, all - 1);
  const nearest = [...near.values()].slice(0, count);
  return nearest.reduce((sum, value) => sum + value, 0) / Math.max(1, count);
};

const byId =
  <T>(idOf: (one: T) => string) =>
  (a: T, b: T): number =>
    idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : 0;

/** Prepares reports, whatever their order, for the comparison of their mentions; `besides` as in `DocumentFrequencies`. */
export const corpusOf = (given: readonly SketchedReport[], besides = 0): Corpus => {
  const sorted = [...given].sort(byId(({ report }) => report));
  const frequencies = new DocumentFrequencies(besides);
  for (const { terms } of sorted) frequencies.add(terms);
  const desk = { frequencies, wordOf: wordsIn(frequencies) };
  const near = nearReports(sorted.map(({ terms }) => vectorOf(terms, frequencies)));
  const mentions: Mention[] = [];
  const reports = sorted.map(({ report, mentions: sketches }, index): Prepared => {
    const own = [...sketches]
      .sort(byId(({ id }) => id))
      .map((sketch, at) => mentionOf(sketch, index, mentions.length + at, desk));
    mentions.push(...own);
    const vector = (words: readonly string[]): Vector => vectorOf(countsOf(words), frequencies);
    const heads = own.map(({ head }) => head.base);
    const nearest = near[index] as ReadonlyMap<number, number>;
    return {
      id: report,
      mentions: own,
      near: nearest,
      density: densityOf(nearest, sorted.length),
      names: vector(own.flatMap(({ names }) => [...names.keys()])),
      heads: vector(heads),
      headCounts: countsOf(heads),
    };
  });
  return { reports, mentions };
};

/** Cosine of two directions of length 1. */
export const alike = (a: Float32Array, b: Float32Array): number => {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] as number) * (b[at] as number);
  return sum;
};
