import { daysMeet } from './mention-clues.ts';
import type { Mention, Word } from './mention-corpus.ts';
import { beginning, shareType } from './mention-kin.ts';
import type { Pair } from './mention-pair.ts';
import { phrases } from './mention-phrases.ts';
import { cosine } from '../vectors.ts';

/** What is said of words only from here on: less is chance. */
const [STEM, RELATED, SAME_WORDS, NEAR] = [0.5, 0.4, 0.3, 0.3];

const nearest = ({ a, b }: Pair, test: (one: Word, other: Word) => boolean): readonly [string, string] | undefined => {
  for (const one of a.bases) for (const other of b.bases) if (test(one, other)) return [one.base, other.base];
  return undefined;
};

const wordsWhy = (pair: Pair): readonly string[] => {
  const same = nearest(pair, (one, other) => one.base === other.base);
  if (same) return [phrases.sameWord(same[0])];
  const kind = nearest(pair, shareType);
  if (kind) return [phrases.sameKind(...kind)];
  const stem = nearest(pair, (one, other) => beginning(one.base, other.base) >= STEM);
  if (stem) return [phrases.sameStem(...stem)];
  return pair.kinship >= RELATED ? [phrases.relatedWords(pair.a.head.base, pair.b.head.base)] : [];
};

const oneDay = ({ sketch }: Mention): boolean => sketch.days.some(({ from, to }) => from !== null && from === to);

const shared = (a: readonly string[], b: readonly string[]): readonly string[] => a.filter((one) => b.includes(one));

const sharedPlaces = ({ a, b }: Pair): readonly string[] =>
  a.sketch.places.filter(({ id }) => b.sketch.places.some((other) => other.id === id)).map(({ name }) => name);

/** In words what two linked mentions have in common, the strongest first. */
export const reasonsOf = (pair: Pair): readonly string[] => {
  const { a, b, reports } = pair;
  return [
    ...wordsWhy(pair),
    ...(daysMeet(pair) && oneDay(a) && oneDay(b) ? [phrases.sameDay()] : []),
    ...sharedPlaces(pair).map(phrases.samePlace),
    ...shared(a.sketch.names, b.sketch.names).map(phrases.sameName),
    ...[...new Set(shared(a.sketch.numbers, b.sketch.numbers))].map(phrases.sameNumber),
    ...(cosine(a.sentence, b.sentence) >= SAME_WORDS ? [phrases.sameWords()] : []),
    ...(a.report === b.report ? [phrases.oneReport()] : reports.near >= NEAR ? [phrases.nearReports()] : []),
  ];
};
