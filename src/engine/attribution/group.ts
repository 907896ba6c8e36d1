import { flag, type Cue } from './lexicon.ts';
import { has, isComma, isNominal, isText, type Unit, type View } from './view.ts';

/** A cue verb with its auxiliaries and adverbs, tokens [first, last): `has also repeatedly said`. */
export type Group = {
  readonly first: number;
  readonly verb: number;
  readonly last: number;
  readonly cue: Cue;
  readonly passive: boolean;
  readonly infinitive: boolean;
};

const isAdverb = (view: View, at: number): boolean =>
  has(view, at, flag.adverb | flag.not) ||
  (view.tags[at] === 'ADV' && !has(view, at, flag.sub | flag.wh) && view.tokens[at]?.shape !== 'title');

/** `'s` is a genitive behind a noun ("the army's denied") unless a participle in -ing follows. */
const isAuxiliary = (view: View, at: number, cue: Cue): boolean => {
  if (!has(view, at, flag.aux)) return false;
  if (!has(view, at, flag.genitive)) return true;
  return view.tags[at - 1] === 'PRON' || cue.form === 'ing';
};

/** Is the form a finite verb here rather than a noun: `officials claim that`, not `the claim`? */
const readsAsVerb = (view: View, at: number, cue: Cue, bare: boolean): boolean => {
  const tag = view.tags[at];
  const named = tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ';
  if (!bare || cue.form === 'past' || cue.form === 'ing') return !named;
  if (tag === 'VERB') return true;
  // "Some note that": headlines and short clauses are where the tags err, and then what follows tells.
  if (named) return isNominal(view, at - 1) && has(view, at + 1, flag.that);
  const prev = at - 1;
  if (has(view, prev, flag.speaker | flag.relative)) return true;
  if (isComma(view, prev) && cue.form === 'third') return !has(view, at, flag.ambiguous);
  if (has(view, prev, flag.and) && cue.form === 'third')
    return has(view, at + 1, flag.to | flag.that) || !has(view, at, flag.ambiguous);
  if (!isNominal(view, prev) || has(view, prev, flag.genitive | flag.possessive)) return false;
  if (!has(view, at, flag.ambiguous)) return true;
  const next = view.tokens[at + 1];
  if (has(view, prev, flag.sourceNoun) && view.tags[at + 1] !== 'ADP') return true;
  return (
    has(view, at + 1, flag.that | flag.wh) ||
    next?.kind === 'quote' ||
    view.tags[at + 1] === 'PROPN' ||
    view.tags[at + 1] === 'DET'
  );
};

/** `pointed | out`: a particle belongs to the cue; `laid out` is none without it (-1). */
const particleEnd = (view: View, at: number, cue: Cue): number => {
  const next = view.tokens[at + 1]?.lower ?? '';
  if (cue.takes.has(`+${next}`) || cue.takes.has(`!${next}`)) return at + 2;
  return cue.particle ? -1 : at + 1;
};

/** The group around the cue verb at `at`, or undefined when the word is no verb here. */
export const groupAt = (view: View, unit: Unit, at: number): Group | undefined => {
  const cue = view.words[at]?.verb;
  if (!cue) return undefined;
  let first = at;
  let passive = false;
  let infinitive = false;
  let bare = true;
  while (first > unit.first && view.quoteAt[first - 1] === -1) {
    const prev = first - 1;
    if (isAuxiliary(view, prev, cue)) {
      if (first === at || !bare || isAdverb(view, first))
        passive ||= has(view, prev, flag.be) && cue.form === 'past' && bare;
      bare = false;
      first = prev;
    } else if (isAdverb(view, prev) && prev >= unit.first) first = prev;
    else if (has(view, prev, flag.to) && cue.form === 'base') {
      if (!has(view, prev - 1, flag.phase) || prev - 1 < unit.first) {
        infinitive = bare;
        break;
      }
      bare = false;
      first = prev - 1;
      if (isText(view, first - 1, 'on')) first -= 1;
    } else if (has(view, prev, flag.phase) && (view.words[prev]?.verb === undefined || cue.form === 'ing'))
      first = prev;
    else break;
  }
  while (first < at && (has(view, first, flag.adverb) || view.tags[first] === 'ADV') && first === unit.first)
    first += 1;
  if (!readsAsVerb(view, at, cue, bare)) return undefined;
  const last = particleEnd(view, at, cue);
  return last < 0 ? undefined : { first, verb: at, last, cue, passive, infinitive };
};
