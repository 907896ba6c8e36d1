import type { WordForm } from '../../language/inflect.ts';
import type { Upos } from '../../language/parts/core.ts';
import type { Token } from '../../text/tokens.ts';
import type { Doc } from '../doc.ts';
import type { EventLexicon } from './lexicon.ts';

export type EventNeeds =
  | 'paragraphs'
  | 'tokens'
  | 'sentences'
  | 'casing'
  | 'tags'
  | 'dateline'
  | 'names'
  | 'entities'
  | 'times'
  | 'toponyms'
  | 'attributions'
  | 'figures';

export type EventDoc = Doc<EventNeeds>;

/** What the parts of the stage look at: the tokens, their tags sharpened by the verbs we know, the words. */
export type View = {
  readonly doc: EventDoc;
  readonly tokens: readonly Token[];
  readonly tags: readonly Upos[];
  readonly words: EventLexicon;
  /** Where demonyms and names of organisations begin: before a noun they say who does it, "Ruritanian raids". */
  readonly doers: ReadonlySet<number>;
  /** Tokens that belong to a time expression. */
  readonly inTime: Uint8Array;
};

const nominalBefore = new Set<Upos>(['DET', 'ADJ', 'NUM', 'ADP']);
const startsPhrase = new Set<Upos>(['DET', 'PRON', 'NUM', 'PROPN', 'ADJ']);

/** The word class and word before (adverbs left out), and the class behind. */
type Around = {
  readonly before: Upos | undefined;
  readonly word: string;
  readonly next: Upos | undefined;
  readonly words: EventLexicon;
};

/** "to strike", "they strike", "troops strike a deal" against "the strike", "a strike". */
const isBareVerb = ({ before, word, next, words: { clauses } }: Around, form: 'base' | 'third'): boolean => {
  if (before === undefined || before === 'PUNCT') return form === 'base' && next === 'DET';
  if (before === 'PART') return true;
  if (before === 'AUX') return form === 'base' && !clauses.passiveAux.has(word) && !clauses.perfectAux.has(word);
  if (before === 'PRON') return true;
  if (before === 'NOUN' || before === 'PROPN')
    return (
      next !== undefined &&
      (startsPhrase.has(next) || next === 'PART') &&
      (form === 'third' || word.endsWith(clauses.pluralEnding) || clauses.plurals.has(word))
    );
  return before === 'CCONJ' && (next === 'DET' || next === 'PRON');
};

/** Is this form of a verb we know one here, or the noun or adjective that looks the same? */
const isVerb = (forms: ReadonlySet<WordForm>, tag: Upos, around: Around): boolean => {
  const { before, next } = around;
  if (forms.has('past') || forms.has('participle')) {
    if (before === 'DET') return next === 'NOUN' && !forms.has('base');
    if (forms.has('base')) return tag === 'VERB' || isBareVerb(around, 'base') || before === 'AUX' || before === 'NOUN';
    return true;
  }
  if (forms.has('gerund')) {
    if (before === 'NOUN') return next !== undefined && (startsPhrase.has(next) || next === 'NOUN');
    return before !== 'DET';
  }
  if (before !== undefined && nominalBefore.has(before) && before !== 'ADP') return false;
  return isBareVerb(around, forms.has('base') ? 'base' : 'third');
};

const sharpen = (doc: EventDoc, words: EventLexicon): Upos[] => {
  const tags = [...doc.tags];
  joinNumbers(doc, words.bounds, tags);
  for (const sentence of doc.sentences)
    for (let index = sentence.first; index < sentence.last; index += 1) {
      const tag = tags[index] as Upos;
      if (tag !== 'NOUN' && tag !== 'VERB' && tag !== 'ADJ' && !(tag === 'PROPN' && index === sentence.first)) continue;
      const forms = words.verbs.get((doc.tokens[index] as Token).lower);
      if (!forms) continue;
      let at = index - 1;
      while (at >= sentence.first && tags[at] === 'ADV') at -= 1;
      const inside = at >= sentence.first;
      const around = {
        before: inside ? tags[at] : undefined,
        word: inside ? (doc.tokens[at] as Token).lower : '',
        next: index + 1 < sentence.last ? tags[index + 1] : undefined,
        words,
      };
      if (isVerb(forms, tag, around)) tags[index] = 'VERB';
      else if (tag === 'VERB') tags[index] = 'NOUN';
    }
  return tags;
};

/** "not fewer than", "in excess of": no bound is longer. */
const LONGEST_BOUND = 4;

/** "at least 14 people", "more than 180": what bounds a number is part of it, no preposition. */
const joinNumbers = (doc: EventDoc, bounds: EventLexicon['bounds'], tags: Upos[]): void => {
  for (const { first, last } of doc.sentences)
    for (let number = first + 1; number < last; number += 1) {
      if (tags[number] !== 'NUM' || tags[number - 1] === 'NUM') continue;
      for (let index = Math.max(first, number - LONGEST_BOUND); index < number; index += 1) {
        if (bounds.longest(doc.tokens, index, number)?.end !== number) continue;
        for (let at = index; at < number; at += 1) tags[at] = 'NUM';
      }
    }
};

const markTimes = (doc: EventDoc): Uint8Array => {
  const marks = new Uint8Array(doc.tokens.length);
  let at = 0;
  for (const { span } of doc.times) {
    if (span.part !== undefined) continue;
    while (at > 0 && (doc.tokens[at - 1] as Token).start >= span.start) at -= 1;
    while (at < doc.tokens.length && (doc.tokens[at] as Token).start < span.end) {
      if ((doc.tokens[at] as Token).end > span.start) marks[at] = 1;
      at += 1;
    }
  }
  return marks;
};

/** The view of one report. */
export const viewOf = (doc: EventDoc, words: EventLexicon): View => ({
  doc,
  tokens: doc.tokens,
  tags: sharpen(doc, words),
  words,
  doers: new Set([
    ...doc.toponyms.filter(({ form }) => form === 'adjective').map(({ span }) => span.start),
    ...doc.names.filter(({ type }) => type === 'organisation' || type === 'group').map(({ start }) => start),
  ]),
  inTime: markTimes(doc),
});

/** Characters of tokens [first, last). */
export const spanOf = (view: View, first: number, last: number): { readonly start: number; readonly end: number } => ({
  start: (view.tokens[first] as Token).start,
  end: (view.tokens[last - 1] as Token).end,
});
