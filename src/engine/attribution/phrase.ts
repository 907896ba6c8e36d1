import { flag } from './lexicon.ts';
import { before, has, isComma, isNominal, isText, type View } from './view.ts';

/** Tokens [first, last). */
export type Part = { readonly first: number; readonly last: number };

/** A phrase is looked for this far at most: keeps the whole stage linear. */
export const REACH = 60;

const bracketStart = (view: View, close: number, from: number): number => {
  for (let at = close - 1; at >= Math.max(from, close - 10); at -= 1) if (isText(view, at, '(')) return at;
  return -1;
};

const isJoint = (view: View, at: number): boolean => {
  const text = view.tokens[at]?.text;
  return text === '-' || text === '&' || text === '/' || text === '$' || text === '%' || text === '#' || text === '@';
};

/** May the preposition at `at` stand inside a noun phrase: "a spokesman for the ministry"? */
const linksNouns = (view: View, at: number, from: number): boolean =>
  at - 1 >= from &&
  has(view, at, flag.nounPrep) &&
  (isNominal(view, at - 1) || has(view, at - 1, flag.quantifier) || isText(view, at - 1, ')')) &&
  view.timeAt[at - 1] === -1;

const verbBefore = (view: View, at: number, from: number): boolean => {
  for (let index = at - 1; index >= Math.max(from, at - 12); index -= 1) {
    if (isComma(view, index)) return false;
    if (view.tags[index] === 'VERB' || (view.tags[index] === 'AUX' && !has(view, index, flag.genitive))) return true;
  }
  return false;
};

/** `"…", the minister and his aide said`: "and" joins two noun phrases only when no verb stands before it. */
const linksPhrases = (view: View, at: number, from: number): boolean =>
  has(view, at, flag.and) && isNominal(view, at - 1) && at - 1 >= from && !verbBefore(view, at, from);

const modifier = (view: View, at: number): boolean => {
  const tag = view.tags[at];
  if (tag === 'ADJ' || tag === 'NUM' || tag === 'X') return true;
  if (has(view, at, flag.genitive) && view.tokens[at]?.glued) return true;
  return (
    tag === 'VERB' && (view.tags[at - 1] === 'DET' || view.tags[at - 1] === 'ADJ' || has(view, at - 1, flag.possessive))
  );
};

/** A noun the tags take for a verb: `One city delegate | said`. */
const headless = (view: View, at: number): boolean => {
  const before = view.tags[at - 1];
  const nounBefore =
    before === 'DET' || before === 'ADJ' || before === 'NUM' || before === 'PROPN' || before === 'NOUN';
  return view.tags[at] === 'VERB' && nounBefore && view.words[at]?.verb === undefined;
};

/** "a poll | that | found", not "said | that | order was restored": a relative follows a noun that reports nothing itself. */
const isRelative = (view: View, at: number): boolean => {
  if (!has(view, at, flag.that)) return true;
  const before = view.words[at - 1];
  return (
    isNominal(view, at - 1) && view.timeAt[at - 1] === -1 && before?.verb === undefined && before?.noun === undefined
  );
};

/** First token of the noun phrase that ends before `end`, or -1. `Two officials of the ministry | said`. */
export const nounPhraseStart = (view: View, end: number, from: number): number => {
  const floor = Math.max(from, end - REACH);
  let at = end - 1;
  if (at < floor || isComma(view, at)) return -1;
  if (has(view, at, flag.relative)) return isRelative(view, at) ? at : -1;
  let start = -1;
  let nominal = false;
  while (at >= floor) {
    const quote = view.quoteAt[at] as number;
    if (quote >= 0) {
      const open = before(view, at + 1);
      if (at + 1 - open > 8 || open < floor || view.tokens[at - 1]?.kind === 'punct') break;
      start = open;
      at = open - 1;
      continue;
    }
    if (view.timeAt[at] !== -1 && !has(view, at + 1, flag.genitive)) break;
    const tag = view.tags[at];
    if (start >= 0 && has(view, at, flag.wh)) break;
    if (has(view, at, flag.speaker)) {
      if (start < 0 || has(view, at + 1, flag.and)) return at;
      break;
    }
    if (tag === 'DET' || has(view, at, flag.possessive)) {
      start = at;
      // "The general", "the accused": an adjective behind an article can stand for a noun.
      nominal ||= tag === 'DET' && (at === end - 1 || view.tags[at + 1] === 'ADJ');
      if (linksNouns(view, at - 1, floor)) at -= 2;
      else if (linksPhrases(view, at - 1, floor)) at -= 2;
      else break;
      continue;
    }
    if (isText(view, at, ')')) {
      const open = bracketStart(view, at, floor);
      if (open < 0) break;
      at = open - 1;
      continue;
    }
    if (isNominal(view, at) || modifier(view, at) || (at === end - 1 && headless(view, at))) {
      nominal ||= isNominal(view, at) || at === end - 1;
      start = at;
    } else if (isJoint(view, at) && view.tokens[at + 1] && start >= 0) start = at;
    else if (start >= 0 && (linksNouns(view, at, floor) || linksPhrases(view, at, floor))) start = at;
    else break;
    at -= 1;
  }
  while (
    start > floor &&
    has(view, start - 1, flag.quantifier) &&
    view.quoteAt[start - 1] === -1 &&
    view.timeAt[start - 1] === -1
  )
    start -= 1;
  if (start >= 0 && has(view, start, flag.and | flag.nounPrep) && !has(view, start, flag.quantifier)) start += 1;
  return nominal && start < end ? start : -1;
};
