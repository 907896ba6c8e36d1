import { lastStartingBy } from '../../text/range.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { isCapitalised } from '../../text/tokens.ts';
import type { Doc } from '../doc.ts';
import { given, nameLexicon } from '../names/lexicon.ts';
import type { Candidate } from './candidate.ts';
import { candidatesIn, lastBefore } from './candidate.ts';
import type { Elsewhere, Scene, Seat } from './clues.ts';
import { cluesOf, isPerson, isPlaced } from './clues.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Match } from './match.ts';
import { matchesIn } from './match.ts';
import { placeWeights } from './weigh.ts';
import { flagsOf, placeLexicon } from './words.ts';

export type Needs = 'syntax' | 'tokens' | 'sentences' | 'casing' | 'tags' | 'names' | 'dateline' | 'times';
type Seated = { readonly candidate: Candidate; readonly seat: Seat };

/** A candidate with what speaks for it; `score` above 0 means a place. */
export type Judged = Seated & { readonly clues: readonly string[]; readonly score: number };

const sceneOf = (doc: Doc<Needs>): Scene => ({
  tokens: doc.tokens,
  tags: doc.tags,
  casing: doc.casing,
  words: placeLexicon(doc.pack.places),
  lexicon: nameLexicon(doc.pack.names),
  nameAt: new Map(
    doc.names.flatMap((name) =>
      Array.from({ length: name.last - name.first }, (_, at) => [name.first + at, name] as const),
    ),
  ),
});

/** "in March", "on Sunday": a word that is part of a date is no place, whatever towns there are. */
const outsideTimes = ({ times }: Doc<Needs>): ((match: Match) => boolean) => {
  const spans = times.map(({ span }) => span).filter(({ part }) => part === undefined);
  return ({ start, end }) => (spans[lastStartingBy(spans, start)]?.end ?? 0) < end;
};

/** Names of places by their context that no gazetteer has: "in the village of Kampungu". */
const withNames = (
  candidates: readonly Candidate[],
  { nameAt }: Scene,
  { first, last }: Sentence,
): readonly Candidate[] => {
  const found: Candidate[] = [...candidates];
  for (let at = first; at < last; at += 1) {
    const name = nameAt.get(at);
    if (!name || name.type !== 'place') continue;
    const taken = (lastBefore(candidates, name.last)?.last ?? 0) > name.first;
    const { start, end } = name;
    if (!taken && name.first === at)
      found.push({ first: at, last: name.last, start, end, source: 'name', key: -1, entries: [] });
    at = name.last - 1;
  }
  return found.length === candidates.length ? candidates : found.sort((a, b) => a.first - b.first);
};

const seatedIn = (doc: Doc<Needs>, gazetteer: Gazetteer, scene: Scene): readonly Seated[] => {
  const isUndated = outsideTimes(doc);
  return doc.sentences.flatMap((sentence) => {
    const matches = matchesIn(doc.text, sentence.first, sentence.last, {
      tokens: doc.tokens,
      casing: doc.casing,
      gazetteer,
    }).filter(isUndated);
    const range = {
      first: sentence.first,
      last: sentence.last,
      tokens: doc.tokens,
      tags: doc.tags,
      words: scene.words,
    };
    const candidates = withNames(candidatesIn(matches, range, doc.casing === 'mixed'), scene, sentence);
    return candidates.map((candidate, index): Seated => ({
      candidate,
      seat: { from: sentence.first, to: sentence.last, before: candidates[index - 1], after: candidates[index + 1] },
    }));
  });
};

/** Last words of the report's person names, as capitals, titles and given names show them: "Jordan Spieth", "Mr. Paris". */
const surnamesOf = ({ tokens, lexicon }: Scene): ReadonlySet<string> => {
  const surnames = new Set<string>();
  for (let index = 1; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    const before = tokens[index - 1] as Token;
    if (token.kind !== 'word' || !isCapitalised(token) || before.kind !== 'word') continue;
    if ((isCapitalised(before) && flagsOf(before, lexicon) & given) || /^\p{Lu}\.$/u.test(before.text))
      surnames.add(token.lower);
  }
  return surnames;
};

const unseen: Elsewhere = {
  count: 1,
  placed: 0,
  person: 0,
  surname: false,
  forename: false,
  small: false,
  initial: false,
};

/** First words of the report's full person names. */
const forenamesOf = ({ tokens, nameAt }: Scene): ReadonlySet<string> =>
  new Set(
    [...new Set(nameAt.values())]
      .filter(({ type, first, last }) => type === 'person' && last - first > 1)
      .map(({ first }) => (tokens[first] as Token).lower),
  );

/** Words of the report in small letters, where capitals say anything. */
const smallWordsOf = ({ tokens, casing }: Scene): ReadonlySet<string> =>
  new Set(
    casing === 'mixed'
      ? tokens.flatMap(({ kind, shape, text }) => (kind === 'word' && shape === 'lower' ? text : []))
      : [],
  );

/** How each name is used over the whole report: one sense per report is the rule, with exceptions. */
const usesOf = (seated: readonly Seated[], scene: Scene): ReadonlyMap<number, Elsewhere> => {
  const surnames = surnamesOf(scene);
  const forenames = forenamesOf(scene);
  const small = smallWordsOf(scene);
  const uses = new Map<number, { -readonly [K in keyof Elsewhere]: Elsewhere[K] }>();
  for (const { candidate, seat } of seated) {
    if (candidate.key < 0) continue;
    const use = uses.get(candidate.key) ?? { ...unseen, count: 0, initial: true };
    use.count += 1;
    if (isPlaced(candidate, seat, scene)) use.placed += 1;
    if (isPerson(candidate, seat, scene)) use.person += 1;
    if (candidate.first !== seat.from) use.initial = false;
    const { lower } = scene.tokens[candidate.first] as Token;
    if (candidate.last - candidate.first === 1) {
      use.surname = surnames.has(lower);
      use.forename = forenames.has(lower);
      use.small = small.has(lower);
    }
    uses.set(candidate.key, use);
  }
  return uses;
};

const scoreOf = (clues: readonly string[], weights: Readonly<Record<string, number>>): number => {
  let score = weights['bias'] ?? 0;
  for (const clue of clues) score += weights[clue] ?? 0;
  return score;
};

/** Every candidate of the report with its clues and score. */
export const judge = (doc: Doc<Needs>, gazetteer: Gazetteer): readonly Judged[] => {
  const scene = sceneOf(doc);
  const seated = seatedIn(doc, gazetteer, scene);
  const uses = usesOf(seated, scene);
  const weights = (doc.resources.placeWeights ?? placeWeights).detection[doc.casing];
  return seated.map(({ candidate, seat }): Judged => {
    const clues = cluesOf(candidate, seat, scene, uses.get(candidate.key) ?? unseen);
    return { candidate, seat, clues, score: scoreOf(clues, weights) };
  });
};
