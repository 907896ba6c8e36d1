import { contentEnd } from './clause.ts';
import { flag, type Cue } from './lexicon.ts';
import type { Part } from './phrase.ts';
import { has, isComma, isNominal, type View } from './view.ts';

/** What a cue reports: its content, and where the cue ends when a preposition or colon belongs to it. */
export type Complement = { readonly content: Part; readonly cueLast: number; readonly frame: Frame };
export type Frame = 'quote' | 'that' | 'wh' | 'to' | 'ing' | 'prep' | 'np';

/** How far a cue may stand from a "that" or a quotation behind an addressee or an adjunct. */
const REACH = 16;

const opensPhrase = (view: View, at: number): boolean => {
  const tag = view.tags[at];
  if (view.timeAt[at] !== -1 || (has(view, at, flag.relative) && !has(view, at, flag.that))) return false;
  if (has(view, at, flag.quantifier)) return true;
  if (has(view, at, flag.sub) && !has(view, at, flag.that)) return false;
  return (
    tag === 'DET' ||
    tag === 'ADJ' ||
    tag === 'NUM' ||
    isNominal(view, at) ||
    has(view, at, flag.possessive | flag.object | flag.speaker)
  );
};

const isMark = (view: View, at: number): boolean => view.tokens[at]?.text === ',' || view.tokens[at]?.text === ':';

/** A quotation at `at`, behind a comma or colon if one stands there: `said: "…"`. The colon belongs to the cue. */
const quoteAt = (view: View, at: number, last: number): Complement | undefined => {
  const mark = isMark(view, at) && view.quoteAt[at] === -1;
  const start = mark ? at + 1 : at;
  const index = start < last || mark ? (view.quoteAt[start] ?? -1) : -1;
  const quote = index >= 0 ? view.quotes[index] : undefined;
  if (!quote || quote.first !== start) return undefined;
  const cueLast = view.tokens[at]?.text === ':' ? at + 1 : at;
  if (mark || quote.last >= last - 1) return { content: { first: start, last: quote.last }, cueLast, frame: 'quote' };
  return { content: { first: start, last: contentEnd(view, start, last) }, cueLast: at, frame: 'np' };
};

const clause = (
  view: View,
  at: number,
  last: number,
  frame: Frame | 'object',
  cueLast = at,
): Complement | undefined => {
  const end = contentEnd(view, at, last, frame === 'object' || frame === 'prep');
  return end > at
    ? { content: { first: at, last: end }, cueLast, frame: frame === 'object' ? 'np' : frame }
    : undefined;
};

/** Does a finite verb follow its noun phrase closely, so that `said | the road was shut` is a clause without "that"? */
const holdsVerb = (view: View, from: number, last: number): boolean => {
  for (let at = from + 1; at < Math.min(last, from + 14); at += 1) {
    if (view.quoteAt[at] !== -1) continue;
    if (isComma(view, at) || has(view, at, flag.that | flag.to)) return false;
    if (view.tags[at] === 'AUX' && !(has(view, at, flag.genitive) && view.tags[at - 1] !== 'PRON')) return true;
    if (view.tags[at] === 'VERB' && !has(view, at, flag.genitive) && view.tokens[at]?.shape === 'lower') return true;
  }
  return false;
};

/** `withdrew | a toll`, `withdrew | its claim`: the object is a report or a count, not troops. */
const namesReport = (view: View, from: number): boolean => {
  for (let at = from; at < from + 4; at += 1) {
    if (has(view, at, flag.count) || view.words[at]?.noun) return true;
    if (view.tags[at] === 'ADP' || view.tags[at] === 'PUNCT') return false;
  }
  return false;
};

/** What stands right behind the cue. */
const adjacent = (view: View, at: number, last: number, cue: Cue): Complement | undefined => {
  const { takes } = cue;
  if (takes.has('quote') || takes.has('that') || takes.has('np')) {
    const quoted = quoteAt(view, at, last);
    if (quoted) return quoted;
  }
  const token = view.tokens[at];
  if (!token || at >= last) return undefined;
  if (takes.has('that') && has(view, at, flag.that)) return clause(view, at, last, 'that');
  if (takes.has('wh') && has(view, at, flag.wh)) return clause(view, at, last, 'wh');
  if (has(view, at, flag.to) && takes.has('to')) {
    if (view.tags[at + 1] === 'VERB' || view.tags[at + 1] === 'AUX' || !opensPhrase(view, at + 1))
      return clause(view, at, last, 'to');
    return clause(view, at + 1, last, 'prep', at + 1);
  }
  if (takes.has(token.lower) && (view.tags[at] === 'ADP' || has(view, at, flag.nounPrep))) {
    const start = at + 1;
    return start < last && view.timeAt[start] === -1 ? clause(view, start, last, 'prep', start) : undefined;
  }
  if (takes.has('ing') && view.tags[at] === 'VERB' && view.words[at]?.verb?.form !== 'past')
    return clause(view, at, last, 'ing');
  const subject = opensPhrase(view, at) || (view.timeAt[at] !== -1 && view.tags[at] === 'DET');
  if (takes.has('that') && subject && holdsVerb(view, at, last)) return clause(view, at, last, 'np');
  if (takes.has('doc') && opensPhrase(view, at) && namesReport(view, at)) return clause(view, at, last, 'object');
  if (takes.has('np') && opensPhrase(view, at))
    return clause(view, at, last, holdsVerb(view, at, last) ? 'np' : 'object');
  return undefined;
};

const marksContent = (view: View, at: number, cue: Cue): boolean =>
  has(view, at, flag.that) ||
  (cue.takes.has('wh') && has(view, at, flag.wh)) ||
  (cue.takes.has('to') && has(view, at, flag.to));

/** Behind an addressee or an adjunct: `told reporters in the city | that …`, `said on Monday, | "…"`. */
const distant = (view: View, from: number, last: number, cue: Cue): Complement | undefined => {
  // Behind a comma the insertion may hold verbs ("an interview, published on Monday, that …"); only ", that" ends it.
  let inserted = false;
  for (let at = from; at < Math.min(last, from + REACH); at += 1) {
    if (view.quoteAt[at] !== -1)
      return !inserted && (cue.takes.has('quote') || cue.takes.has('person')) ? quoteAt(view, at, last) : undefined;
    if (isMark(view, at)) {
      const quoted = quoteAt(view, at, last);
      if (quoted) return quoted;
      if (!isComma(view, at)) return undefined;
      if (has(view, at + 1, flag.that)) return clause(view, at + 1, last, 'that');
      inserted = true;
    } else if (has(view, at, flag.and) && has(view, at + 1, flag.that)) {
      // `without warning and that order …`: the second clause of an earlier cue.
      return undefined;
    } else if (!inserted && marksContent(view, at, cue)) {
      return clause(view, at, last, has(view, at, flag.that) ? 'that' : 'to');
    } else if (!inserted && isVerb(view, at)) {
      // A finite verb behind the addressee: the clause began at its subject, `told reporters he had left`.
      return cue.takes.has('person') || has(view, from, flag.channelPrep) || view.timeAt[from] !== -1
        ? bareClause(view, from, at, last)
        : undefined;
    }
  }
  return undefined;
};

const isVerb = (view: View, at: number): boolean =>
  (view.tags[at] === 'VERB' || view.tags[at] === 'AUX') && !has(view, at, flag.genitive);

/** `told the crowd | they would win`: the content begins at the pronoun or determiner before the verb. */
const bareClause = (view: View, from: number, verb: number, last: number): Complement | undefined => {
  for (let at = verb - 1; at > from; at -= 1) {
    if (has(view, at, flag.speaker)) return clause(view, at, last, 'np', from);
    if (view.tags[at] === 'DET' || has(view, at, flag.possessive)) return clause(view, at, last, 'np', from);
  }
  return verb > from + 1 && isNominal(view, verb - 1) ? clause(view, verb - 1, last, 'np', from) : undefined;
};

/** What the cue ending before `at` reports, as far as it stands behind it. */
export const complementOf = (view: View, at: number, last: number, cue: Cue): Complement | undefined => {
  if (cue.takes.has('person') && !has(view, at, flag.that) && opensPhrase(view, at)) {
    const found = distant(view, at, last, cue);
    return found && { ...found, cueLast: at };
  }
  const near = adjacent(view, at, last, cue);
  if (near) return near;
  if (!cue.takes.has('that') && !cue.takes.has('quote')) return undefined;
  if (isMark(view, at)) return undefined;
  const far = distant(view, at, last, cue);
  return far && { ...far, cueLast: at };
};
