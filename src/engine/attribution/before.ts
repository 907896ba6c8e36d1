import type { Context } from './draft.ts';
import { contentEnd } from './clause.ts';
import { flag } from './lexicon.ts';
import type { Part } from './phrase.ts';
import { after, has, isComma, type View } from './view.ts';

const speechEnds = new Set([',', '.', '?', '!', '\u2014', '\u2013', '-', '--', '...', '\u2026']);

/** `| The plan is a "welcome step," | he said`: words that lead into a quotation are reported with it. */
const wordsBefore = (view: View, quote: number, floor: number): number => {
  if (quote <= floor || view.tokens[quote - 1]?.kind === 'punct') return quote;
  let first = floor;
  while (first < quote && (has(view, first, flag.and) || view.tokens[first]?.kind === 'punct')) first += 1;
  return quote - first <= 30 ? first : quote;
};

/** The quotation that ends right before `at` as speech does: `"We left," | he said`. */
export const speechBefore = (view: View, at: number, floor: number): Part | undefined => {
  const comma = isComma(view, at - 1);
  const end = comma ? at - 1 : at;
  const index = end - 1 >= floor ? (view.quoteAt[end - 1] ?? -1) : -1;
  const quote = index >= 0 ? view.quotes[index] : undefined;
  if (!quote || quote.last !== end || quote.first < floor) return undefined;
  const inner = view.tokens[end - 2]?.text ?? '';
  if (!comma && !speechEnds.has(inner)) return undefined;
  return { first: wordsBefore(view, quote.first, floor), last: quote.last };
};

const hasVerb = (view: View, first: number, last: number): boolean => {
  for (let at = first; at < last; at += 1) if (view.tags[at] === 'VERB' || view.tags[at] === 'AUX') return true;
  return false;
};

/** `Two men were held, | police said`: the clause before the comma, from the start of the unit. */
export const clauseBefore = (view: View, at: number, context: Context): Part | undefined => {
  if (!isComma(view, at - 1)) return undefined;
  let first = context.floor;
  while (first < at - 1 && (has(view, first, flag.and) || view.tokens[first]?.kind === 'punct')) first += 1;
  return at - 1 - first >= 3 && hasVerb(view, first, Math.min(at - 1, first + 40))
    ? { first, last: at - 1 }
    : undefined;
};

/** Nothing but an adjunct follows: the end, a comma, a time, a preposition. */
export const closes = (view: View, at: number, last: number): boolean =>
  at >= last ||
  isComma(view, at) ||
  view.timeAt[at] !== -1 ||
  has(view, at, flag.sub | flag.nounPrep | flag.channelPrep) ||
  view.tokens[at]?.kind === 'punct' ||
  view.tokens[at]?.kind === 'quote';

/** The rest of a clause broken by its cue: `Order, | officials affirm, | was restored`. */
export const restAfter = (view: View, at: number, context: Context): Part | undefined => {
  if (!isComma(view, at)) return undefined;
  const next = at + 1;
  if (
    next >= context.last ||
    has(view, next, flag.and | flag.breaks | flag.sub) ||
    view.words[next]?.verb?.form === 'ing'
  )
    return undefined;
  return { first: next, last: contentEnd(view, next, context.last) };
};

export const quoteAfter = (view: View, at: number): Part | undefined => {
  const start = isComma(view, at) || view.tokens[at]?.text === ':' ? at + 1 : -1;
  const index = start < 0 ? -1 : (view.quoteAt[start] ?? -1);
  const quote = index >= 0 ? view.quotes[index] : undefined;
  return quote && quote.first === start ? { first: quote.first, last: quote.last } : undefined;
};

/** Skips the addressee and adjuncts behind a cue whose content stands before: `"…," he told the crowd on Monday`. */
export const afterAddressee = (view: View, at: number, last: number): number => {
  let index = at;
  while (
    index < last &&
    index < at + 20 &&
    !isComma(view, index) &&
    view.tokens[index]?.text !== ':' &&
    view.quoteAt[index] === -1
  )
    index = after(view, index);
  return index;
};
