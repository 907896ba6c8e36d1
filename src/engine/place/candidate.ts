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
  token !== undefined &&
  token.glued &&
  ((token.text === '-' && next?.glued === true) || token.text === "'" || token.text === "'s");

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

/** The kind the words themselves give: "Anbar province", "Lake Erie"; capitalised, the word belongs to the name. */
const withDesignator = (match: Match, { tokens, words, last }: Sentence): Candidate => {
  const next = match.last < last ? tokens[match.last] : undefined;
  const kind = next && words.after.get(bare(next));
  const own = words.after.get(bare(tokens[match.last - 1] as Token));
  const said = kind ?? (match.last - match.first > 1 ? own : undefined);
  return { ...match, source: 'gazetteer', ...(said && said !== 'city' ? { kind: said } : {}) };
};

/**
 * Candidates of one sentence, in order, none overlapping another. A gazetteer name that covers a longer stretch than
 * the pattern wins ("Lake Michigan"); otherwise the pattern does ("Hamilton Township" is not Hamilton).
 */
export const candidatesIn = (matches: readonly Match[], sentence: Sentence, mixed: boolean): readonly Candidate[] => {
  const patterns = mixed ? namedKinds(sentence) : [];
  const kept = patterns.filter(
    (pattern) =>
      !matches.some(
        (match) =>
          match.last >= pattern.last &&
          match.first < pattern.last &&
          (match.last > match.first + 1 || match.first <= pattern.first),
      ),
  );
  const free = matches.filter(
    (match) => !kept.some((pattern) => pattern.first < match.last && match.first < pattern.last),
  );
  return [...kept, ...free.map((match) => withDesignator(match, sentence))].sort((a, b) => a.first - b.first);
};
