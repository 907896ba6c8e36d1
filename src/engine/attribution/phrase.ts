import { flag } from './lexicon.ts';
import { after, before, has, isComma, isNominal, isText, type Unit, type View } from './view.ts';

/** Tokens [first, last). */
export type Part = { readonly first: number; readonly last: number };

/** A phrase is looked for this far at most: keeps the whole stage linear. */
const REACH = 60;

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
    if (view.tags[index] === 'VERB' || view.tags[index] === 'AUX') return true;
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

/** First token of the noun phrase that ends before `end`, or -1. `Two officials of the ministry | said`. */
export const nounPhraseStart = (view: View, end: number, from: number): number => {
  const floor = Math.max(from, end - REACH);
  let at = end - 1;
  if (at < floor || isComma(view, at)) return -1;
  if (has(view, at, flag.relative) && !isNominal(view, at)) return at;
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

/** The comma that opens the inserted part closing with the comma at `close`, or -1. */
const commaBefore = (view: View, close: number, from: number): number => {
  for (let at = before(view, close); at >= Math.max(from, close - REACH); at = before(view, at))
    if (isComma(view, at)) return at;
  return -1;
};

const opensAppositive = (view: View, at: number): boolean => {
  const tag = view.tags[at];
  if (view.timeAt[at] !== -1 || has(view, at, flag.sub)) return false;
  return (
    tag === 'DET' ||
    tag === 'NOUN' ||
    tag === 'PROPN' ||
    tag === 'ADJ' ||
    tag === 'NUM' ||
    has(view, at, flag.relative | flag.possessive)
  );
};

/** Is the place before `start` one where a subject can begin: sentence start, "but", "that", behind a comma or a mark? */
const opensClause = (view: View, start: number, from: number): boolean =>
  start <= from ||
  has(view, start - 1, flag.and | flag.that | flag.wh | flag.sub) ||
  view.tokens[start - 1]?.kind !== 'word';

export type Subject = { readonly first: number; readonly last: number; readonly shared?: boolean };

/** Steps back over what may stand between a subject and its verb: `police | on Monday | said`. */
const skipAdjunct = (view: View, end: number, from: number): number => {
  let at = end;
  while (at - 1 > from && view.timeAt[at - 1] !== -1 && !has(view, at - 1, flag.genitive)) at -= 1;
  if (at < end && at - 1 > from && has(view, at - 1, flag.nounPrep)) at -= 1;
  return at;
};

/** `Hugh Example, a doctor at the clinic, | said`; `the president, meanwhile, | said`. */
const withInsertion = (view: View, comma: number, from: number): Subject | undefined => {
  let open = comma;
  let best: Subject | undefined;
  for (let tries = 0; tries < 4; tries += 1) {
    open = commaBefore(view, open, from);
    if (open < 0) break;
    const start = nounPhraseStart(view, open, from);
    if (start < 0) continue;
    const subject = opensAppositive(view, open + 1) ? { first: start, last: comma + 1 } : { first: start, last: open };
    best ??= subject;
    if (opensClause(view, start, from) && !isComma(view, start - 1)) return subject;
  }
  return best;
};

/** `two officials who asked not to be named | said`: a relative clause without commas between. */
const behindRelative = (view: View, end: number, from: number): Subject | undefined => {
  for (let at = end - 1; at > Math.max(from, end - 12) && !isComma(view, at); at -= 1) {
    if (!has(view, at, flag.relative) || !has(view, at, flag.wh)) continue;
    const start = nounPhraseStart(view, at, from);
    return start < 0 ? undefined : { first: start, last: end };
  }
  return undefined;
};

/** The subject that ends before token `end`, looking left. */
export const subjectBefore = (view: View, unit: Unit, end: number): Subject | undefined => {
  const edge = skipAdjunct(view, end, unit.first);
  if (edge - 1 < unit.first) return undefined;
  if (isComma(view, edge - 1)) return withInsertion(view, edge - 1, unit.first);
  const start = nounPhraseStart(view, edge, unit.first);
  return start < 0 ? behindRelative(view, edge, unit.first) : { first: start, last: edge };
};

/** A time inside a name or a genitive phrase: `the mayor's | 2019 | campaign`. */
const insideNoun = (view: View, at: number): boolean =>
  view.timeAt[at - 1] !== -1
    ? insideNoun(view, at - 1)
    : view.tags[at - 1] === 'DET' || has(view, at - 1, flag.genitive | flag.possessive);

const endsSource = (view: View, at: number): boolean => {
  const token = view.tokens[at];
  if (
    !token ||
    token.text === ':' ||
    token.text === ';' ||
    token.text === '.' ||
    token.text === '\u2014' ||
    token.text === '--'
  )
    return true;
  return token.kind === 'quote' || (view.timeAt[at] !== -1 && !insideNoun(view, at));
};

const adjunctBegins = (view: View, at: number): boolean => {
  if (view.timeAt[at + 1] !== -1 && has(view, at, flag.nounPrep | flag.sub)) return true;
  if (has(view, at, flag.sub) && !has(view, at, flag.nounPrep | flag.wh | flag.relative)) return true;
  if (has(view, at, flag.sub) && view.tokens[at]?.lower === 'when') return true;
  if (!has(view, at, flag.channelPrep)) return false;
  for (let index = at + 1; index < at + 6; index += 1) {
    if (has(view, index, flag.channel)) return true;
    if (
      view.tags[index] !== 'DET' &&
      view.tags[index] !== 'ADJ' &&
      view.tags[index] !== 'NOUN' &&
      !has(view, index, flag.possessive)
    )
      return false;
  }
  return false;
};

/** Behind a comma, does the phrase go on: `Ann Example, a doctor who …`, `X, Y and Z`? */
const goesOn = (view: View, at: number): boolean => {
  if (view.words[at]?.verb?.form === 'ing' || has(view, at, flag.sub | flag.breaks))
    return has(view, at, flag.relative);
  if (has(view, at, flag.and)) return view.words[at + 1]?.verb === undefined && isNominal(view, at + 1);
  return opensAppositive(view, at) && !has(view, at, flag.speaker);
};

/** The speaker behind a preposition: `according to | Ann Example, a doctor at the clinic |`. */
export const sourceFrom = (view: View, start: number, last: number): Part | undefined => {
  if (start >= last || view.tokens[start]?.kind === 'punct') return undefined;
  if (has(view, start, flag.speaker)) return { first: start, last: start + 1 };
  let at = start;
  let relative = false;
  const reach = Math.min(last, start + REACH);
  while (at < reach) {
    if (view.quoteAt[at] !== -1) {
      if (after(view, at) - at > 8) break;
      at = after(view, at);
      continue;
    }
    if (endsSource(view, at) && !(relative && view.timeAt[at] !== -1)) break;
    if (isComma(view, at)) {
      if (!goesOn(view, at + 1)) break;
      relative = has(view, at + 1, flag.relative);
    } else if (has(view, at, flag.relative)) relative = true;
    else if (at > start && !relative && adjunctBegins(view, at)) break;
    else if (at > start && !relative && view.tags[at] === 'AUX' && !has(view, at, flag.genitive)) break;
    at += 1;
  }
  while (at > start && isComma(view, at - 1)) at -= 1;
  return at > start ? { first: start, last: at } : undefined;
};

/** The inverted subject: `… ," said | Ann Example, a doctor who treated the wounded |.` */
export const subjectAfter = (view: View, start: number, last: number): Part | undefined => {
  const tag = view.tags[start];
  const name = view.tokens[start]?.shape === 'title' && view.tags[start + 1] === 'PROPN';
  const opens = name || tag === 'DET' || tag === 'ADJ' || tag === 'NUM' || isNominal(view, start);
  return opens || has(view, start, flag.possessive | flag.quantifier | flag.speaker)
    ? sourceFrom(view, start, last)
    : undefined;
};
