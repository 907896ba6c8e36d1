import { isCapitalised, type Token } from '../../text/tokens.ts';
import { contentEnd } from './clause.ts';
import type { Context, Draft } from './draft.ts';
import { flag, type Cue } from './lexicon.ts';
import { nounPhraseStart, type Part } from './phrase.ts';
import { sourceFrom, subjectBefore } from './subject.ts';
import { has, isComma, isNominal, isText, type View } from './view.ts';

type Tail = { readonly cueLast: number; readonly content: Part };

/** What the noun or adjective at `at` reports: `claim | that …`, `support | for …`, `eager | to …`. */
const tailOf = (view: View, at: number, last: number, cue: Cue): Tail | undefined => {
  const next = at + 1;
  const word = view.tokens[next]?.lower ?? '';
  if (next >= last - 1 || !cue.takes.has(word) || view.quoteAt[next] !== -1) return undefined;
  const clause = has(view, next, flag.that) || (has(view, next, flag.to) && view.tags[next + 1] === 'VERB');
  const first = clause ? next : next + 1;
  const end = contentEnd(view, first, last);
  return end > first ? { cueLast: first, content: { first, last: end } } : undefined;
};

/** The owner of what is said: `| the ministry's | claim`, `| his | promise`. Adjectives may stand between. */
const ownerBefore = (view: View, at: number, from: number): Part | undefined => {
  let edge = at;
  while (
    edge - 1 >= from &&
    edge > at - 4 &&
    (view.tags[edge - 1] === 'ADJ' || view.tags[edge - 1] === 'NUM' || view.tags[edge - 1] === 'NOUN')
  )
    edge -= 1;
  if (has(view, edge - 1, flag.possessive) && edge - 1 >= from) return { first: edge - 1, last: edge };
  if (!has(view, edge - 1, flag.genitive) || edge - 2 < from || view.tokens[edge - 1]?.glued !== true) return undefined;
  const start = nounPhraseStart(view, edge, from);
  return start >= 0 ? { first: start, last: edge } : undefined;
};

/** `the claim that the dam failed | was false`: a clause that is itself the subject ends before the main verb. */
const subjectClauseEnd = (view: View, first: number, last: number): number => {
  let verbs = 0;
  for (let at = first + 1; at < Math.min(last, first + 40); at += 1) {
    if (view.quoteAt[at] !== -1) continue;
    if (isComma(view, at) || has(view, at, flag.that | flag.relative | flag.and | flag.to | flag.sub)) return last;
    if (view.tags[at] !== 'VERB' && view.tags[at] !== 'AUX') continue;
    const before = view.tags[at - 1];
    if (before === 'VERB' || before === 'AUX' || before === 'ADV' || before === 'PART') {
      if (before !== 'VERB' || view.tags[at] !== 'AUX') continue;
    }
    verbs += 1;
    if (verbs === 2) return at;
  }
  return last;
};

/** `| the ministry's | claim | that …`; `the claim | that …` has no speaker. */
export const readNoun = (view: View, context: Context, at: number): Draft | undefined => {
  const cue = view.words[at]?.noun;
  if (!cue || at >= context.last) return undefined;
  const owner = ownerBefore(view, at, context.unit.first);
  const bare =
    !owner && has(view, at + 1, flag.that) && (view.words[at]?.verb === undefined || view.tags[at - 1] === 'DET');
  const tail = owner || bare ? tailOf(view, at, context.last, cue) : undefined;
  if (!tail) return undefined;
  const subject = (owner?.first ?? at - 1) <= context.unit.first;
  const last = subject ? subjectClauseEnd(view, tail.content.first, tail.content.last) : tail.content.last;
  return {
    rule: owner ? 'noun' : 'noun-bare',
    act: cue.act,
    source: owner,
    cue: { first: at, last: tail.cueLast },
    content: [{ first: tail.content.first, last }],
    unit: context.index,
  };
};

/** `Officials are | confident that | …`: an adjective behind a form of "be". */
export const readAdjective = (view: View, context: Context, at: number): Draft | undefined => {
  const cue = view.words[at]?.adjective;
  if (!cue) return undefined;
  let first = at;
  let be = false;
  while (
    first > context.unit.first &&
    (has(view, first - 1, flag.aux | flag.adverb | flag.not) || view.tags[first - 1] === 'ADV')
  ) {
    first -= 1;
    be ||= has(view, first, flag.be);
  }
  const tail = be ? tailOf(view, at, context.last, cue) : undefined;
  const source = tail && subjectBefore(view, context.unit, first);
  if (!tail || !source) return undefined;
  return {
    rule: 'adjective',
    act: cue.act,
    source,
    cue: { first, last: tail.cueLast },
    content: [tail.content],
    unit: context.index,
  };
};

const isName = (view: View, first: number, last: number): boolean => {
  let names = 0;
  for (let at = first; at < last; at += 1) {
    // "Poll: …", "Residents: …": a noun with a capital heads a headline as a name does.
    if (view.tags[at] === 'PROPN' || (isNominal(view, at) && isCapitalised(view.tokens[at] as Token))) names += 1;
    else if (!isNominal(view, at) && view.tags[at] !== 'ADJ' && view.tokens[at]?.kind !== 'punct') return false;
  }
  return names > 0;
};

/** `Example: Order Is Restored`, `Q: How many were there?`: a name, a colon, and what it says to the end of the unit. */
export const readColon = (view: View, context: Context): Draft | undefined => {
  const { first } = context.unit;
  let colon = first + 1;
  while (colon < first + 7 && colon < context.last && !isText(view, colon, ':')) colon += 1;
  if (!isText(view, colon, ':') || view.quoteAt[colon] !== -1 || colon + 2 >= context.last) return undefined;
  if (!isName(view, first, colon)) return undefined;
  if (context.last - colon < 6 && view.quoteAt[colon + 1] === -1) return undefined;
  return {
    rule: 'colon',
    act: 'assert',
    source: { first, last: colon },
    cue: { first: colon, last: colon + 1 },
    content: [{ first: colon + 1, last: context.last }],
    unit: context.index,
  };
};

/** `In a poll of residents, half said …` has a cue of its own; `In a poll by Example, 50 percent were for it` has not. */
export const readPoll = (view: View, context: Context, at: number): Draft | undefined => {
  if (!has(view, at, flag.nounPrep) || view.tokens[at]?.text.length !== 2) return undefined;
  const source = sourceFrom(view, at + 1, context.last);
  if (!source) return undefined;
  let poll = false;
  for (let index = source.first; index < Math.min(source.last, source.first + 10); index += 1)
    poll ||= has(view, index, flag.poll);
  if (!poll || !isText(view, source.last, ',')) return undefined;
  const start = source.last + 1;
  const end = contentEnd(view, start, context.last);
  for (let index = start; index < end; index += 1) if (view.words[index]?.verb?.takes.has('that')) return undefined;
  return end > start
    ? {
        rule: 'poll',
        act: 'assert',
        source,
        cue: { first: at, last: at + 1 },
        content: [{ first: start, last: end }],
        unit: context.index,
      }
    : undefined;
};

/** `Two men | reportedly | fled`: the report keeps its distance and names nobody. */
export const readHedge = (view: View, context: Context, at: number): Draft | undefined => {
  if (!has(view, at, flag.hedge)) return undefined;
  let edge = at;
  while (edge - 1 > context.unit.first && has(view, edge - 1, flag.aux) && !has(view, edge - 1, flag.genitive))
    edge -= 1;
  const subject = subjectBefore(view, context.unit, edge);
  const end = contentEnd(view, at + 1, context.last);
  if (!subject || end <= at + 1) return undefined;
  return {
    rule: 'hedge',
    act: 'assert',
    source: undefined,
    cue: { first: at, last: at + 1 },
    content: [
      { first: subject.first, last: at },
      { first: at + 1, last: end },
    ],
    unit: context.index,
  };
};
