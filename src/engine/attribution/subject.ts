import { flag } from './lexicon.ts';
import { nounPhraseStart, type Part, REACH } from './phrase.ts';
import { after, before, has, isComma, isNominal, type Unit, type View } from './view.ts';

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

/** `two officials who asked not to be named | said`: the head stands before a relative clause without commas. */
const behindRelative = (view: View, inner: number, end: number, from: number): Subject | undefined => {
  let verbs = 0;
  for (let at = inner - 1; at > Math.max(from, inner - 12) && !isComma(view, at); at -= 1) {
    const verb = view.words[at]?.verb;
    if (has(view, at, flag.that | flag.opener | flag.and) && !has(view, at, flag.relative)) return undefined;
    if (view.tags[at] === 'VERB' || view.tags[at] === 'AUX') verbs += 1;
    // "voters who think the mayor | said": a clause of its own may begin behind such a verb.
    if (inner < end && verb?.takes.has('that')) return undefined;
    if (!has(view, at, flag.relative) || !has(view, at, flag.wh)) continue;
    const start = verbs > 0 || inner === end ? nounPhraseStart(view, at, from) : -1;
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
  const outer =
    start < 0 || start > unit.first ? behindRelative(view, start < 0 ? edge : start, edge, unit.first) : undefined;
  return outer ?? (start < 0 ? undefined : { first: start, last: edge });
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
