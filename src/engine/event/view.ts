import type { Upos } from '../../language/parts/core.ts';
import type { Token } from '../../text/tokens.ts';
import type { Doc } from '../doc.ts';
import { surfaceClasses } from '../syntax/classes.ts';
import type { EventLexicon } from './lexicon.ts';

export type EventNeeds =
  | 'paragraphs'
  | 'tokens'
  | 'sentences'
  | 'casing'
  | 'syntax'
  | 'tags'
  | 'dateline'
  | 'names'
  | 'entities'
  | 'times'
  | 'toponyms'
  | 'attributions'
  | 'figures';

export type EventDoc = Doc<EventNeeds>;

/** What the parts of the stage look at: the tokens, their word classes, the words. */
export type View = {
  readonly doc: EventDoc;
  readonly tokens: readonly Token[];
  readonly tags: readonly Upos[];
  readonly words: EventLexicon;
  /** Tag of the language's own tag set; empty without a model. */
  readonly xpos: (token: number) => string;
  /** Where demonyms and names of organisations begin: before a noun they say who does it, "Ruritanian raids". */
  readonly doers: ReadonlySet<number>;
  /** Tokens that belong to a time expression. */
  readonly inTime: Uint8Array;
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

/** The trained word classes as rules of phrases need them. */
const classesOf = (doc: EventDoc, words: EventLexicon): Upos[] => {
  const tags = surfaceClasses(doc.tokens, doc.tags, words.clauses.owners);
  joinNumbers(doc, words.bounds, tags);
  return tags;
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
  tags: classesOf(doc, words),
  words,
  xpos: (token) => doc.syntax?.xpos(token) ?? '',
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
