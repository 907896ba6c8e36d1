import { afterAddressee, clauseBefore, closes, quoteAfter, restAfter, speechBefore } from './before.ts';
import type { Context, Found } from './draft.ts';
import type { Group } from './group.ts';
import { flag } from './lexicon.ts';
import type { Part } from './phrase.ts';
import { headOf } from './source.ts';
import { type Subject, subjectAfter } from './subject.ts';
import { has, isComma, type View } from './view.ts';

/** Does the phrase name somebody who can speak: a name, a pronoun, a word for people or bodies? */
export const speaks = (view: View, part: Part): boolean => {
  const head = headOf(view, part);
  return view.tags[head] === 'PROPN' || has(view, head, flag.speaker | flag.sourceNoun);
};

/** `"…," said Ann Example`; `…, said the ministry`: subject behind the verb. */
export const inverted = (view: View, group: Group, context: Context): Found | undefined => {
  const { takes, form } = group.cue;
  if (!takes.has('quote') || form === 'ing' || group.passive || group.first !== group.verb) return undefined;
  const speech = speechBefore(view, group.first, context.floor);
  const turns = !speech && takes.has('that') && !takes.has('person') && !has(view, group.last, flag.that);
  const clause = turns ? clauseBefore(view, group.first, context) : undefined;
  const content = speech ?? clause;
  if (!content) return undefined;
  const source = subjectAfter(view, group.last, context.last);
  if (!source || !closes(view, source.last, context.last)) return undefined;
  if (!speech && !speaks(view, source)) return undefined;
  const more = quoteAfter(view, source.last);
  return {
    rule: speech ? 'quote-said-inverted' : 'clause-said-inverted',
    source,
    cue: { first: group.first, last: group.last },
    content: more && speech ? [content, more] : [content],
  };
};

/** Content before the subject: `"…," she said`, `…, police said`, `Order, officials affirm, was restored`. */
export const trailing = (view: View, group: Group, subject: Subject, context: Context): Found | undefined => {
  const { takes } = group.cue;
  const cue = { first: group.first, last: group.last };
  const speech =
    takes.has('quote') || takes.has('that') || takes.has('person')
      ? speechBefore(view, subject.first, context.floor)
      : undefined;
  if (speech) {
    const more = quoteAfter(view, afterAddressee(view, group.last, context.last));
    return {
      rule: more ? 'quote-said-quote' : 'quote-said',
      source: subject,
      cue,
      content: more ? [speech, more] : [speech],
    };
  }
  if (!takes.has('that') && !takes.has('person')) return undefined;
  if (!takes.has('person') && !closes(view, group.last, context.last)) return undefined;
  const clause = clauseBefore(view, subject.first, context);
  if (clause) return { rule: 'clause-said', source: subject, cue, content: [clause] };
  return undefined;
};

/** `Order, officials affirm, was restored`: the cue stands inside what it reports. */
export const parenthetical = (view: View, group: Group, subject: Subject, context: Context): Found | undefined => {
  if (!group.cue.takes.has('that') || !isComma(view, subject.first - 1)) return undefined;
  const rest = restAfter(view, group.last, context);
  if (!rest) return undefined;
  let first = context.floor;
  while (first < subject.first - 1 && has(view, first, flag.and)) first += 1;
  if (first >= subject.first - 1) return undefined;
  return {
    rule: 'said-inside',
    source: subject,
    cue: { first: group.first, last: group.last },
    content: [{ first, last: subject.first - 1 }, rest],
  };
};
