import type { Upos } from '../../language/parts/core.ts';
import type { Token } from '../../text/tokens.ts';
import { isCapitalised } from '../../text/tokens.ts';
import type { Casing } from '../doc.ts';
import type { NameLexicon } from '../names/lexicon.ts';
import { given, is } from '../names/lexicon.ts';
import type { NameSpan } from '../names/stage.ts';
import type { Candidate } from './candidate.ts';
import type { GazetteerEntry } from './gazetteer.ts';
import type { PlaceLexicon } from './words.ts';
import { bare, flagsOf } from './words.ts';

/** What the clues are read from. */
export type Scene = {
  readonly tokens: readonly Token[];
  readonly tags: readonly Upos[];
  readonly casing: Casing;
  readonly words: PlaceLexicon;
  readonly lexicon: NameLexicon;
  /** Name each token belongs to, by token index. */
  readonly nameAt: ReadonlyMap<number, NameSpan>;
};

/** A candidate in its sentence, tokens [from, to), with the candidates beside it. */
export type Seat = {
  readonly from: number;
  readonly to: number;
  readonly before: Candidate | undefined;
  readonly after: Candidate | undefined;
};

/**
 * Words of the same name elsewhere in the report: how often, as a place, as a person; whether a full name ends or
 * begins with it ("Jordan Ellery"), and whether it is written small ("turkey").
 */
export type Elsewhere = {
  readonly count: number;
  readonly placed: number;
  readonly person: number;
  readonly surname: boolean;
  readonly forename: boolean;
  readonly small: boolean;
  /** Never but at the beginning of a sentence. */
  readonly initial: boolean;
};

const sizes = [1, 1_000, 5_000, 15_000, 50_000, 200_000, 1_000_000] as const;
const sizeOf = (population: number): number => sizes.filter((least) => population >= least).length;

/** Within half a degree or so: "Reading, Berkshire" where no list says which towns are in Berkshire. */
const isBeside = ({ place: outer }: GazetteerEntry, { place: inner }: GazetteerEntry): boolean =>
  (outer.kind === 'district' || outer.kind === 'area') &&
  Math.abs((outer.lat ?? 99) - (inner.lat ?? -99)) < 0.5 &&
  Math.abs((outer.lon ?? 999) - (inner.lon ?? -999)) < 0.7;

/** Does one reading of the later place hold one of the earlier: "Paris, Texas", "Semey, Kazakhstan"? */
export const holds = (outer: GazetteerEntry, inner: GazetteerEntry): boolean => {
  if (outer.place.index === inner.place.index) return false;
  if (outer.place.kind === 'country')
    return inner.place.kind !== 'country' && outer.place.country === inner.place.country;
  if (outer.place.kind === 'region') return inner.place.admin1 === outer.place.index;
  if (outer.place.kind === 'district' && inner.place.admin2 === outer.place.index) return true;
  return inner.place.kind !== 'country' && outer.place.country === inner.place.country && isBeside(outer, inner);
};

const someHolds = (outer: Candidate, inner: Candidate): boolean =>
  outer.entries.some((large) => inner.entries.some((small) => holds(large, small)));

/** "Paris, Texas" or "Paris (Texas)": the two stand with one mark between. */
export const isListedIn = (
  inner: Candidate | undefined,
  outer: Candidate | undefined,
  tokens: readonly Token[],
): boolean => {
  if (!inner || !outer || outer.first !== inner.last + 1) return false;
  const mark = (tokens[inner.last] as Token).text;
  return (mark === ',' || mark === '(') && someHolds(outer, inner);
};

const nextClue = (index: number, { to }: Seat, { tokens, words, lexicon }: Scene): string => {
  const token = index < to ? tokens[index] : undefined;
  if (!token) return 'end';
  if (token.text === ',' || token.text === '-' || token.text === '(' || token.text === '.') return token.text;
  if (token.lower === "'s") return 'possessive';
  if (token.kind !== 'word') return token.kind;
  if (words.organisations.has(token.lower) && isCapitalised(token)) return 'organisation';
  if (words.institutions.has(token.lower)) return isCapitalised(token) ? 'Institution' : 'institution';
  if (words.plurals.has(token.lower)) return 'plural';
  if (flagsOf(token, lexicon) & is.speech) return 'speech';
  if (words.features.has(bare(token)) && isCapitalised(token)) return 'feature';
  if (words.after.has(bare(token))) return 'designator';
  if (words.conjunctions.has(token.lower)) return 'and';
  if (words.titles.has(bare(token))) return 'title';
  return isCapitalised(token) ? 'capital' : 'lower';
};

const isInitial = (token: Token): boolean => /^\p{Lu}\.$/u.test(token.text);

const lastClue = (index: number, { from }: Seat, { tokens, words, lexicon }: Scene): string => {
  const token = index >= from ? tokens[index] : undefined;
  if (!token) return 'start';
  if (token.kind === 'quote' || token.text === ',' || token.text === '-' || token.text === '(') return token.text;
  if (token.kind !== 'word') return token.kind;
  const word = bare(token);
  if (words.locative.has(word)) return 'locative';
  if (words.weak.has(word)) return 'weak';
  if (words.articles.has(word)) return 'article';
  if (words.conjunctions.has(word)) return 'and';
  if (words.directions.has(word)) return isCapitalised(token) && index > from ? 'Direction' : 'direction';
  if (words.titles.has(word) && (isCapitalised(token) || token.lower !== word)) return 'title';
  if (isInitial(token)) return 'initial';
  if (isCapitalised(token) && flagsOf(token, lexicon) & given) return 'given';
  if (isCapitalised(token) || token.shape === 'mixed') return index === from ? 'Start' : 'capital';
  return 'lower';
};

/** Before the given name or title: "in Jackson" is a place, "Andrew Jackson" none, "the" makes neither. */
const contextClues = (candidate: Candidate, seat: Seat, scene: Scene): readonly string[] => {
  const before = lastClue(candidate.first - 1, seat, scene);
  const beforeThat = lastClue(candidate.first - 2, seat, scene);
  const next = nextClue(candidate.last, seat, scene);
  const clues = [`before:${before}`, `after:${next}`, `both:${before}/${next}`];
  if (before === 'article' || before === 'direction' || before === 'Direction' || before === 'and')
    clues.push(`before2:${beforeThat}`);
  if (next === ',' || next === 'possessive' || next === '-')
    clues.push(`after2:${next}${nextClue(candidate.last + 1, seat, scene)}`);
  if (before === ',' && seat.before && seat.before.last === candidate.first - 1) clues.push('list');
  if (isListedIn(candidate, seat.after, scene.tokens)) clues.push('holder-behind');
  if (isListedIn(seat.before, candidate, scene.tokens)) clues.push('holds-before');
  return clues;
};

/** What the words themselves say, wherever they stand. */
const ownClues = (candidate: Candidate, seat: Seat, scene: Scene): readonly string[] => {
  const length = Math.min(candidate.last - candidate.first, 3);
  if (candidate.source === 'name') return ['name-only', `name-only:${length}`];
  if (candidate.source !== 'gazetteer')
    return [`${candidate.source}:${candidate.word}`, `${candidate.source}-words:${length}`, candidate.source];
  const best = candidate.entries[0] as GazetteerEntry;
  const known = Math.max(
    ...candidate.entries.map((entry) => (entry.nameKind === 'alternate' ? 0 : sizeOf(entry.place.population))),
  );
  const weight =
    best.place.kind === 'city' || best.place.kind === 'district' ? `${best.place.kind}${known}` : best.place.kind;
  const clues = [`is:${weight}/${best.nameKind}`, `words:${length}`, `is:${best.nameKind}`];
  if (candidate.kind) clues.push('said-kind');
  if (length > 1) {
    const first = scene.tokens[candidate.first] as Token;
    if (
      scene.words.articles.has(first.lower) &&
      flagsOf(scene.tokens[candidate.last - 1] as Token, scene.lexicon) & is.frequent
    )
      clues.push('otherwise');
    return clues;
  }
  const token = scene.tokens[candidate.first] as Token;
  const tag = scene.tags[candidate.first];
  if (scene.words.otherwise.has(token.lower)) clues.push('otherwise');
  const flags = flagsOf(token, scene.lexicon);
  if (flags & given) clues.push('given-name', `given:${nextClue(candidate.last, seat, scene)}`);
  if (flags & is.frequent) clues.push('frequent', `frequent:${weight}`);
  if (flags & (is.male | is.female) && flags & is.frequent) clues.push('frequent-given');
  if (scene.words.titles.has(bare(token)) || scene.words.institutions.has(token.lower)) clues.push('office');
  if (tag !== 'PROPN' && tag !== 'NOUN') clues.push(`tag:${tag}`);
  if (scene.casing === 'mixed' && token.shape === 'upper')
    clues.push(token.text.length < 5 && best.nameKind !== 'abbreviation' ? 'acronym' : 'upper');
  if (candidate.first === seat.from) clues.push(`initial:${weight}`);
  return clues;
};

const elsewhereClues = ({ count, placed, person, surname, forename, small, initial }: Elsewhere): readonly string[] => {
  const clues: string[] = [];
  if (placed > 0) clues.push(placed > 2 ? 'elsewhere:places' : 'elsewhere:place');
  if (person > 0) clues.push('elsewhere:person');
  if (surname) clues.push('elsewhere:surname');
  if (forename) clues.push(placed > 0 ? 'elsewhere:forename-placed' : 'elsewhere:forename');
  if (small) clues.push(placed > 0 ? 'elsewhere:small-placed' : 'elsewhere:small');
  if (small && initial) clues.push('elsewhere:small-initial');
  if (count > 2) clues.push('elsewhere:often');
  if (count === 1) clues.push('elsewhere:once');
  return clues;
};

const nameClues = (candidate: Candidate, seat: Seat, scene: Scene): readonly string[] => {
  const name = scene.nameAt.get(candidate.first);
  if (!name) return [];
  if (name.first === candidate.first && name.last === candidate.last) return [`name:${name.type}`];
  const clue = `name:${name.type}/${name.first === candidate.first ? 'begins' : name.last === candidate.last ? 'ends' : 'inside'}`;
  return [clue, `${clue}/${nextClue(candidate.last, seat, scene)}`];
};

/** Everything that speaks for or against the candidate being a place, by name; the weights say how much. */
export const cluesOf = (candidate: Candidate, seat: Seat, scene: Scene, elsewhere: Elsewhere): readonly string[] => [
  ...ownClues(candidate, seat, scene),
  ...contextClues(candidate, seat, scene),
  ...elsewhereClues(elsewhere),
  ...nameClues(candidate, seat, scene),
];

/** "in Jackson", "Jackson, Miss.": certainly used as a place. */
export const isPlaced = (candidate: Candidate, seat: Seat, scene: Scene): boolean => {
  const before = lastClue(candidate.first - 1, seat, scene);
  const next = nextClue(candidate.last, seat, scene);
  if (next === 'capital' || next === 'organisation' || next === 'initial') return false;
  return before === 'locative' || before === 'direction' || isListedIn(candidate, seat.after, scene.tokens);
};

/** "Andrew Jackson", "Mr. Jackson", "Jackson said": certainly used for a person. */
export const isPerson = (candidate: Candidate, seat: Seat, scene: Scene): boolean => {
  const before = lastClue(candidate.first - 1, seat, scene);
  return (
    before === 'title' ||
    before === 'given' ||
    before === 'initial' ||
    (before !== 'locative' && nextClue(candidate.last, seat, scene) === 'speech')
  );
};
