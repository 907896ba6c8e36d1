import { contentEnd } from './clause.ts';
import type { Context, Draft } from './draft.ts';
import { flag } from './lexicon.ts';
import type { Part } from './phrase.ts';
import { sourceFrom } from './subject.ts';
import { has, isComma, type View } from './view.ts';

/** Does the phrase open the unit, alone or behind "but" or "meanwhile,"? Behind a noun phrase it stands inside. */
const opens = (view: View, at: number, context: Context): boolean => {
  const { first } = context.unit;
  if (at === first || (at <= first + 2 && has(view, at - 1, flag.and))) return true;
  return (
    isComma(view, at - 1) &&
    at - first === 2 &&
    (view.tags[first] === 'ADV' || has(view, first, flag.and | flag.adverb))
  );
};

/** The next comma outside quotations, at most 40 tokens on. */
const nextComma = (view: View, from: number, last: number): number => {
  for (let at = from; at < Math.min(last, from + 40); at += 1) if (isComma(view, at)) return at;
  return -1;
};

const verbless = (view: View, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1)
    if ((view.tags[at] === 'VERB' || view.tags[at] === 'AUX') && !has(view, at, flag.genitive)) return false;
  return true;
};

/** `According to Ann Example, a doctor, | …`: the comma that ends the speaker, past an appositive. */
const sourceComma = (view: View, from: number, last: number): number => {
  const first = nextComma(view, from, last);
  if (first < 0) return -1;
  const second = nextComma(view, first + 1, last);
  const apposed =
    second > 0 &&
    second - first <= 12 &&
    (view.tags[first + 1] === 'DET' || has(view, first + 1, flag.relative)) &&
    verbless(view, first + 1, second);
  return apposed || (second > 0 && has(view, first + 1, flag.relative)) ? second : first;
};

const atStart = (view: View, at: number, behind: number, context: Context): Draft | undefined => {
  const comma = sourceComma(view, behind, context.last);
  if (comma < 0 || comma === behind) return undefined;
  const end = contentEnd(view, comma + 1, context.last);
  if (end <= comma + 1) return undefined;
  return {
    rule: 'according-to-first',
    act: 'assert',
    source: { first: behind, last: comma },
    cue: { first: at, last: behind },
    content: [{ first: comma + 1, last: end }],
    unit: context.index,
  };
};

const contentBefore = (view: View, at: number, context: Context): Part | undefined => {
  let first = isComma(view, at - 1) && context.floor >= at - 1 ? context.origin : context.floor;
  while (first < at && (has(view, first, flag.and) || isComma(view, first))) first += 1;
  let last = at;
  while (last > first && isComma(view, last - 1)) last -= 1;
  return last > first ? { first, last } : undefined;
};

/** `According to X, …`, `…, according to X` and `A, according to X, B`. */
export const readAccording = (view: View, context: Context, at: number): Draft | undefined => {
  const match = view.lexicon.accordingTo.longest(view.tokens, at, context.unit.last);
  if (!match) return undefined;
  if (opens(view, at, context)) return atStart(view, at, match.end, context);
  const source = sourceFrom(view, match.end, context.last);
  const content = contentBefore(view, at, context);
  if (!source || !content) return undefined;
  const inside =
    isComma(view, at - 1) &&
    isComma(view, source.last) &&
    (view.tags[source.last + 1] === 'VERB' || view.tags[source.last + 1] === 'AUX');
  return {
    rule: inside ? 'according-to-inside' : 'according-to-last',
    act: 'assert',
    source,
    cue: { first: at, last: match.end },
    content: inside
      ? [content, { first: source.last + 1, last: contentEnd(view, source.last + 1, context.last) }]
      : [content],
    unit: context.index,
  };
};
