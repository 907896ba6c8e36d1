import { lemmatiser } from '../../language/lemma.ts';
import type { Toponym } from '../../model/index.ts';
import { lastStartingBy } from '../../text/range.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Doc } from '../doc.ts';
import type { SentenceParse } from '../syntax/parse.ts';
import type { Candidate } from './candidate.ts';
import type { GazetteerPlace } from './gazetteer.ts';
import type { PlaceLexicon } from './words.ts';
import { bare, placeLexicon } from './words.ts';

export type Of = NonNullable<Toponym['metonym']>['of'];
type Needs = Doc<'tokens' | 'sentences' | 'syntax'>;

/** A place name in its sentence: where it hangs in the structure, and the words around it. */
type Seat = {
  readonly candidate: Candidate;
  readonly sentence: Sentence;
  readonly words: PlaceLexicon;
  /** Asked only where the words before and behind do not decide. */
  readonly parse: () => SentenceParse | undefined;
  /** Lower-cased word of a token without a closing full stop; '' outside the sentence. */
  readonly word: (token: number) => string;
  readonly lemma: (token: number) => string;
  readonly isVerb: (token: number) => boolean;
};

const seatOf = (candidate: Candidate, index: number, doc: Needs): Seat => {
  const sentence = doc.sentences[index] as Sentence;
  const lemmaOf = lemmatiser(doc.pack.lemma);
  const inside = (at: number): boolean => at >= sentence.first && at < sentence.last;
  const token = (at: number) => (inside(at) ? doc.tokens[at] : undefined);
  const syntax = doc.syntax;
  return {
    candidate,
    sentence,
    words: placeLexicon(doc.pack.places),
    parse: () => syntax?.parse(index),
    word: (at) => {
      const found = token(at);
      return found ? bare(found) : '';
    },
    lemma: (at) => {
      const found = token(at);
      return found && syntax ? lemmaOf(found.text, syntax.upos(at), syntax.xpos(at)).toLowerCase() : '';
    },
    isVerb: (at) => inside(at) && (syntax?.upos(at) === 'VERB' || syntax?.upos(at) === 'AUX'),
  };
};

/** The token of the name that hangs on a word outside it. */
const headToken = ({ candidate }: Seat, parse: SentenceParse): number => {
  for (let at = candidate.first; at < candidate.last; at += 1) {
    const head = parse.head(at);
    if (head < candidate.first || head >= candidate.last) return at;
  }
  return candidate.last - 1;
};

const MOST_JOINED = 3;

/** Of "Moscow and Kyiv" the second stands where the first does. */
const standing = (parse: SentenceParse, token: number): number => {
  let at = token;
  for (let step = 0; step < MOST_JOINED && parse.relation(at) === 'conj' && parse.head(at) >= 0; step += 1)
    at = parse.head(at);
  return at;
};

type Arc = { readonly relation: string; readonly head: number; readonly by: string };

/** Relation, head and preposition of the name, where the structure is sure. */
const arcOf = (seat: Seat): Arc | undefined => {
  const { word } = seat;
  const parse = seat.parse();
  if (!parse) return undefined;
  const at = standing(parse, headToken(seat, parse));
  if (!parse.sure(at)) return undefined;
  const mark = parse.children(at).find((child) => parse.relation(child) === 'case');
  return { relation: parse.relation(at), head: parse.head(at), by: mark === undefined ? '' : word(mark) };
};

const isSubject = (relation: string): boolean => relation === 'nsubj' || relation === 'nsubj:pass';

/** The verb behind the name when only the words tell: "Moscow has also denied". */
const verbBehind = ({ candidate, isVerb, word, words, sentence, lemma }: Seat): string => {
  const before = word(candidate.first - 1);
  const opens = candidate.first === sentence.first || before === ',' || words.conjunctions.has(before);
  if (!opens) return '';
  for (let at = candidate.last; at < candidate.last + 3; at += 1) if (isVerb(at) && !isVerb(at + 1)) return lemma(at);
  return '';
};

/** "the Washington administration", "Tehran-backed fighters", "Beijing's stance". */
const inWords = ({ candidate: { last }, word, words }: Seat): boolean => {
  const next = word(last);
  if (words.offices.has(next)) return true;
  if (next === '-') return words.sides.has(word(last + 1));
  return next === "'s" || next === "'"
    ? words.policies.has(word(last + 1)) || words.policies.has(word(last + 2))
    : false;
};

/** Prepositions of dealings: "talks between", "ties with", "pressure on", "support from". */
const withOne = new Set(['nmod', 'obl', 'obl:agent', 'obl:arg']);

/** "urged Tehran to show restraint": the verb right before the name. */
const isAddressed = ({ candidate, words, isVerb, lemma }: Seat): boolean =>
  isVerb(candidate.first - 1) && words.addressed.has(lemma(candidate.first - 1));

const inStructure = (seat: Seat): boolean => {
  const { words, lemma, word } = seat;
  const parse = seat.parse();
  const arc = arcOf(seat);
  if (!arc || !parse) return words.governs.has(verbBehind(seat)) || isAddressed(seat);
  if (isSubject(arc.relation)) return words.governs.has(lemma(arc.head)) || words.addressed.has(lemma(arc.head));
  if (arc.relation === 'obj' || arc.relation === 'iobj') return words.addressed.has(lemma(arc.head));
  if (!withOne.has(arc.relation) || arc.by === '' || words.inside.has(arc.by)) return false;
  if (words.dealings.has(word(arc.head))) return true;
  if (arc.relation === 'nmod') return false;
  const object = parse.children(arc.head).find((child) => parse.relation(child) === 'obj');
  if (object !== undefined && words.dealings.has(word(object))) return true;
  return words.beside.has(arc.by) && (words.addressed.has(lemma(arc.head)) || words.governs.has(lemma(arc.head)));
};

const isGovernment = (seat: Seat): boolean => {
  const { candidate, word, words } = seat;
  const before = word(candidate.first - 1);
  const ahead = words.articles.has(before) ? word(candidate.first - 2) : before;
  if (words.inside.has(ahead) || words.directions.has(before)) return false;
  return inWords(seat) || inStructure(seat);
};

/** What speaks for sport in a sentence: a score, and a word of the game. */
type Sport = { readonly scored: boolean; readonly game: boolean };

const score = /\b\d{1,3}[-–]\d{1,3}\b/;

/** "Chicago beat Boston 4-2", "Chicago lost in the playoffs". */
const isTeam = (seat: Seat, { scored, game }: Sport): boolean => {
  const { candidate, words, word, lemma } = seat;
  const before = word(candidate.first - 1);
  if ((!scored && !game) || words.inside.has(before) || words.directions.has(before)) return false;
  const arc = arcOf(seat);
  if (!arc) return words.contests.has(verbBehind(seat));
  const verb = lemma(arc.head);
  if (arc.relation === 'nmod') return words.against.has(arc.by) && words.games.has(word(arc.head));
  const played = words.contests.has(verb) || (game && words.plays.has(verb));
  if (arc.relation === 'obl') return words.against.has(arc.by) && played;
  if (isSubject(arc.relation)) return played;
  return arc.relation === 'obj' && words.contests.has(verb);
};

const teams = new Set<GazetteerPlace['kind']>(['city', 'region', 'country']);

/** A seat of government: the capital itself, or the building named for it. */
export const governs = ({ feature, country }: GazetteerPlace): boolean =>
  country !== undefined && (feature === 'capital' || feature === 'government');

/** Readings of a name looked at for a seat of government: the best known ones. */
const KNOWN = 5;

/** "Washington urged both sides": does the name speak as a government would, where one of its readings is a seat of one? */
export const speakingReader = (doc: Needs): ((candidate: Candidate) => boolean) => {
  if (!doc.syntax) return () => false;
  return (candidate) => {
    if (candidate.source !== 'gazetteer' || !candidate.entries.slice(0, KNOWN).some(({ place }) => governs(place)))
      return false;
    return isGovernment(seatOf(candidate, lastStartingBy(doc.sentences, candidate.start), doc));
  };
};

export type MetonymReader = (candidate: Candidate, place: GazetteerPlace | undefined) => Of | undefined;

/** Tells whom a name stands for when not for the place. The parse is asked only where it may decide. */
export const metonymReader = (doc: Needs): MetonymReader => {
  const { games } = placeLexicon(doc.pack.places);
  const sports = new Map<number, Sport>();
  const sportIn = (index: number): Sport => {
    const known = sports.get(index);
    if (known) return known;
    const { start, end, first, last } = doc.sentences[index] as Sentence;
    const game = doc.tokens.slice(first, last).some(({ lower }) => games.has(lower));
    const sport = { scored: score.test(doc.text.slice(start, end)), game };
    sports.set(index, sport);
    return sport;
  };
  return (candidate, place) => {
    if (!place || candidate.source !== 'gazetteer') return undefined;
    const index = lastStartingBy(doc.sentences, candidate.start);
    const sport = sportIn(index);
    const maySport = (sport.scored || sport.game) && teams.has(place.kind);
    if (!maySport && !governs(place)) return undefined;
    const seat = seatOf(candidate, index, doc);
    if (maySport && isTeam(seat, sport)) return 'team';
    return governs(place) && isGovernment(seat) ? 'government' : undefined;
  };
};
