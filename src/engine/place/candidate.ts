import type { Upos } from '../../language/parts/core.ts';
import type { Place } from '../../model/index.ts';
import type { Token } from '../../text/tokens.ts';
import { isCapitalised } from '../../text/tokens.ts';
import type { GazetteerEntry } from './gazetteer.ts';
import type { Match } from './match.ts';
import type { PlaceLexicon } from './words.ts';
import { bare } from './words.ts';

/** A phrase that may be a place: a gazetteer name, a name with the word for a kind of place, a street, or a name placed by its context alone. */
export type Candidate = {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly source: 'gazetteer' | 'feature' | 'street' | 'name';
  /** Same name, same key; -1 where the gazetteer has no such name. */
  readonly key: number;
  readonly entries: readonly GazetteerEntry[];
  /** The word that says what it is ("River", "Street", "County"), when the source is not the gazetteer. */
  readonly word?: string;
  /** What the words say it is: "province" behind "Anbar". */
  readonly kind?: Place['kind'];
};

type Span = { readonly first: number; readonly last: number };
type Sentence = Span & {
  readonly tokens: readonly Token[];
  readonly tags: readonly Upos[];
  readonly words: PlaceLexicon;
};

const isNamePart = (at: number, { tokens, tags, words, first }: Sentence): boolean => {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'number') return /^\d{1,3}(?:st|nd|rd|th)$/.test(token.text);
  if (token.kind !== 'word' || !isCapitalised(token)) return false;
  if (words.articles.has(token.lower) || words.locative.has(token.lower)) return false;
  return at > first || tags[at] === 'PROPN' || tags[at] === 'NOUN';
};

/** Is the token the hyphen of "Hyland-Croy Road" or the apostrophe of "Governors' Parkway"? */
const isJoint = (token: Token | undefined, next: Token | undefined): boolean =>
  token !== undefined && token.glued && ((token.text === '-' && next?.glued === true) || token.text === "'");

/** Start of the run of at most three name words that ends before a token. */
const runBefore = (at: number, sentence: Sentence, most = 3): number => {
  const { tokens, first } = sentence;
  let start = at;
  for (let count = 0; count < most && start > first; count += 1) {
    const step = isJoint(tokens[start - 1], tokens[start]) ? 2 : 1;
    if (start - step < first || !isNamePart(start - step, sentence)) break;
    start -= step;
  }
  return start;
};

const spanOf = (tokens: readonly Token[], first: number, last: number) => ({
  first,
  last,
  start: (tokens[first] as Token).start,
  end: (tokens[last - 1] as Token).end,
});

/** "North Lumpkin Street", "E. Broad St.", "8th Avenue": not "Wall Street" alone in lower case, not "St. Louis". */
const streetAt = (at: number, sentence: Sentence): Candidate | undefined => {
  const { tokens, words } = sentence;
  const token = tokens[at] as Token;
  const word = bare(token);
  const short = token.lower.endsWith('.') && words.streetAbbreviations.has(word);
  if (!short && !(words.streets.has(word) && isCapitalised(token))) return undefined;
  const first = runBefore(at, sentence);
  if (first === at || (short && at + 1 < sentence.last && isNamePart(at + 1, sentence))) return undefined;
  return { ...spanOf(tokens, first, at + 1), source: 'street', key: -1, entries: [], word };
};

/** "Highway 19", "Interstate 45", "County Road 56". */
const roadAt = (at: number, sentence: Sentence): Candidate | undefined => {
  const { tokens, words } = sentence;
  const number = tokens[at + 1];
  const token = tokens[at] as Token;
  const isRoad =
    words.roads.has(bare(token)) || (token.lower === 'road' && words.after.has(tokens[at - 1]?.lower ?? ''));
  if (
    !isRoad ||
    !isCapitalised(token) ||
    number?.kind !== 'number' ||
    number.text.length > 4 ||
    at + 1 >= sentence.last
  )
    return undefined;
  return {
    ...spanOf(tokens, runBefore(at, sentence, 2), at + 2),
    source: 'street',
    key: -1,
    entries: [],
    word: bare(token),
  };
};

/** "Neches River", "Madison Township", "Griffith Park", and "Lake Lanier", "Mount Rainier". */
const featureAt = (at: number, sentence: Sentence): Candidate | undefined => {
  const { tokens, words } = sentence;
  const token = tokens[at] as Token;
  if (!isCapitalised(token)) return undefined;
  const word = bare(token);
  const kind = words.features.get(word);
  const first = kind === undefined ? at : runBefore(at, sentence);
  if (kind !== undefined && first < at)
    return { ...spanOf(tokens, first, at + 1), source: 'feature', key: -1, entries: [], word, kind };
  const ahead = words.before.get(word);
  if (ahead === undefined || at + 1 >= sentence.last || !isNamePart(at + 1, sentence)) return undefined;
  return { ...spanOf(tokens, at, at + 2), source: 'feature', key: -1, entries: [], word: `${word}-`, kind: ahead };
};

/** Streets and features of a sentence of mixed case; without capitals nothing shows where their names begin. */
const namedKinds = (sentence: Sentence): readonly Candidate[] => {
  const found: Candidate[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    if ((sentence.tokens[at] as Token).kind !== 'word') continue;
    const candidate = roadAt(at, sentence) ?? streetAt(at, sentence) ?? featureAt(at, sentence);
    if (!candidate) continue;
    while (found.length > 0 && (found[found.length - 1] as Candidate).last > candidate.first) found.pop();
    found.push(candidate);
  }
  return found;
};

const isDesignated = (match: Match, { tokens, words, last }: Sentence): Place['kind'] | undefined => {
  const next = match.last < last ? tokens[match.last] : undefined;
  const kind = next && words.after.get(bare(next));
  const own = match.last - match.first > 1 ? words.after.get(bare(tokens[match.last - 1] as Token)) : undefined;
  const said = kind ?? own;
  return said === 'city' ? undefined : said;
};

/** "W.Va. 61", "KY 52", "US-24": the abbreviation of a state or country with a number is a road. */
const routeOf = (match: Match, { tokens, last }: Sentence): Candidate | undefined => {
  if (match.entries[0]?.nameKind !== 'abbreviation') return undefined;
  const at = tokens[match.last]?.text === '-' && tokens[match.last]?.glued ? match.last + 1 : match.last;
  const number = tokens[at];
  if (at >= last || number?.kind !== 'number' || !/^\d{1,3}$/.test(number.text)) return undefined;
  return { ...spanOf(tokens, match.first, at + 1), source: 'street', key: -1, entries: [], word: 'route' };
};

const wide = new Set<Place['kind']>(['region', 'country', 'continent', 'area']);

/** "South Darfur", "Western Kasai": a capitalised direction is part of the name of a large place. */
const withDirection = (match: Match, floor: number, { tokens, words, first }: Sentence): Match => {
  const before = tokens[match.first - 1];
  const kind = match.entries[0]?.place.kind;
  if (!before || match.first - 1 <= Math.max(first, floor - 1) || kind === undefined || !wide.has(kind)) return match;
  if (match.entries[0]?.nameKind !== 'primary' || !isCapitalised(before) || !words.directions.has(before.lower))
    return match;
  return { ...match, first: match.first - 1, start: before.start };
};

/** The kind the words themselves give, "Anbar province", "Lake Erie", and the words that belong to the name. */
const completed = (match: Match, floor: number, sentence: Sentence): Candidate => {
  const route = routeOf(match, sentence);
  if (route) return route;
  const kind = isDesignated(match, sentence);
  return { ...withDirection(match, floor, sentence), source: 'gazetteer', ...(kind ? { kind } : {}) };
};

/** The last of sorted spans that begins before a token. */
export const lastBefore = <T extends Span>(spans: readonly T[], token: number): T | undefined => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as T).first < token) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
};

/**
 * Candidates of one sentence, in order, none overlapping another. A gazetteer name that covers the word for the kind
 * wins ("Lake Michigan"); otherwise the pattern does ("Hamilton Township" is not Hamilton).
 */
export const candidatesIn = (matches: readonly Match[], sentence: Sentence, mixed: boolean): readonly Candidate[] => {
  const patterns = mixed ? namedKinds(sentence) : [];
  const kept = patterns.filter((pattern) => {
    const match = lastBefore(matches, pattern.last);
    if (!match || match.last < pattern.last) return true;
    return match.last === match.first + 1 && match.first > pattern.first;
  });
  const free = matches.filter((match) => (lastBefore(kept, match.last)?.last ?? 0) <= match.first);
  const named = free.map((match, index) =>
    completed(match, Math.max(free[index - 1]?.last ?? 0, lastBefore(kept, match.first)?.last ?? 0), sentence),
  );
  return [...kept, ...named].sort((a, b) => a.first - b.first);
};
