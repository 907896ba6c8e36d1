import type { Upos } from '../../language/parts/core.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { isCapitalised } from '../../text/tokens.ts';
import type { TriggerForm } from './lexicon.ts';
import type { View } from './view.ts';

/** Trigger words found: tokens [first, last), and behind a gap [restFirst, restLast). */
export type Candidate = TriggerForm & {
  readonly first: number;
  readonly last: number;
  readonly restFirst?: number;
  readonly restLast?: number;
};

const gap = 7;
/** Company is looked for this far on either side, so that a text without full stops costs no more than others. */
const reach = 40;

/** Finds "on fire" behind "set", at most six words on. */
const restAt = (view: View, sentence: Sentence, from: number, rest: readonly string[]): number | undefined => {
  const until = Math.min(sentence.last - rest.length, from + gap - 1);
  for (let at = from; at <= until; at += 1)
    if (rest.every((word, offset) => (view.tokens[at + offset] as Token).lower === word)) return at;
  return undefined;
};

/** Where words that keep triggers company stand in a sentence, and of these the words of each set asked for so far. */
type Company = { standing?: readonly number[]; readonly hits: Map<ReadonlySet<string>, readonly number[]> };

/** Most words of a sentence keep no trigger company: they are passed over once, not once for each set. */
const standingIn = (view: View, sentence: Sentence): readonly number[] => {
  const standing: number[] = [];
  for (let index = sentence.first; index < sentence.last; index += 1)
    if (view.words.company.has((view.tokens[index] as Token).lower)) standing.push(index);
  return standing;
};

const hitsOf = (view: View, sentence: Sentence, words: ReadonlySet<string>, company: Company): readonly number[] => {
  const known = company.hits.get(words);
  if (known) return known;
  company.standing ??= standingIn(view, sentence);
  const hits = company.standing.filter((index) => words.has((view.tokens[index] as Token).lower));
  company.hits.set(words, hits);
  return hits;
};

/** By binary search: a sentence without end has hits without end. */
const firstFrom = (hits: readonly number[], from: number): number => {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  return low;
};

const hasWord = (hits: readonly number[], { first, last }: Candidate): boolean => {
  for (let index = firstFrom(hits, first - reach); index < hits.length; index += 1) {
    const at = hits[index] as number;
    if (at >= last + reach) return false;
    if (at < first || at >= last) return true;
  }
  return false;
};

const isNextTo = (view: View, sentence: Sentence, { first, last }: Candidate, words: ReadonlySet<string>): boolean =>
  (first > sentence.first && words.has((view.tokens[first - 1] as Token).lower)) ||
  (last < sentence.last && words.has((view.tokens[last] as Token).lower));

/** "Operation Strike", "the Massacre Museum": a capital inside a sentence names something. */
const isInName = (view: View, sentence: Sentence, { first, last }: Candidate): boolean => {
  if (view.doc.casing !== 'mixed' || first === sentence.first) return false;
  if (!isCapitalised(view.tokens[first] as Token)) return false;
  const before = view.tokens[first - 1] as Token;
  const after = last < sentence.last ? (view.tokens[last] as Token) : undefined;
  return before.kind === 'word' && (isCapitalised(before) || (after !== undefined && isCapitalised(after)));
};

/** "march 12": the month, not the march. */
const isDate = (view: View, { first, last, form }: Candidate): boolean =>
  last - first === 1 && view.inTime[first] === 1 && (form === 'singular' || form === 'base');

/** "fire was opened": an auxiliary of the passive stands between. */
const isPassive = (view: View, { last, restFirst = last }: Candidate): boolean => {
  for (let at = last; at < restFirst; at += 1)
    if (view.words.clauses.passiveAux.has((view.tokens[at] as Token).lower)) return true;
  return false;
};

const beforeNoun = new Set<Upos>(['DET', 'VERB', 'ADP', 'ADJ']);

/** A noun whatever class it was given: "the firing", "began exercises", "after clashes". */
const isNominal = (view: View, index: number): boolean =>
  (view.tokens[index] as Token).lower.endsWith(view.words.clauses.gerund) ||
  beforeNoun.has(view.tags[index - 1] as Upos);

/** Does the word class in the text fit the trigger's? Asked of every form of every word, so before anything is made. */
const fits = (view: View, { trigger, form, passive }: TriggerForm, first: number, last: number): boolean => {
  if (trigger.pos === 'phrase') return true;
  const tag = view.tags[first];
  if (passive === true) return tag !== 'VERB';
  if (trigger.pos === 'verb') return tag === 'VERB' || tag === 'AUX' || (tag === 'ADJ' && form === 'participle');
  return view.tags[last - 1] !== 'VERB' || last - first > 1 || isNominal(view, first);
};

const isAccepted = (view: View, sentence: Sentence, candidate: Candidate, company: Company): boolean => {
  const { trigger } = candidate;
  if (candidate.passive === true && !isPassive(view, candidate)) return false;
  if (isInName(view, sentence, candidate) || isDate(view, candidate)) return false;
  if (trigger.not && isNextTo(view, sentence, candidate, trigger.not)) return false;
  if (trigger.never && hasWord(hitsOf(view, sentence, trigger.never, company), candidate)) return false;
  return (
    trigger.strength === 'strong' ||
    !trigger.needs ||
    hasWord(hitsOf(view, sentence, trigger.needs, company), candidate)
  );
};

const complete = (
  view: View,
  sentence: Sentence,
  form: TriggerForm,
  first: number,
  last: number,
): Candidate | undefined => {
  if (!form.rest) return { ...form, first, last };
  const at = restAt(view, sentence, last, form.rest);
  return at === undefined ? undefined : { ...form, first, last, restFirst: at, restLast: at + form.rest.length };
};

/** Every trigger of a sentence in fitting form and company; overlapping ones included. */
export const candidatesOf = (view: View, sentence: Sentence): readonly Candidate[] => {
  const found: Candidate[] = [];
  const company: Company = { hits: new Map() };
  const { triggers } = view.words;
  for (let index = sentence.first; index < sentence.last; index += 1) {
    if (!triggers.has((view.tokens[index] as Token).lower)) continue;
    for (const { end, value } of triggers.every(view.tokens, index, sentence.last))
      for (const form of value) {
        if (!fits(view, form, index, end)) continue;
        const candidate = complete(view, sentence, form, index, end);
        if (candidate && isAccepted(view, sentence, candidate, company)) found.push(candidate);
      }
  }
  return found;
};
