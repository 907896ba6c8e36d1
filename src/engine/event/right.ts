import type { NounPhrase } from './phrases.ts';
import { widened } from './category.ts';
import type { Place } from './parts.ts';
import { isEmpty, lowerAt } from './parts.ts';

/** The phrase and those joined to it by commas and "and", unless a verb follows: that one is the next clause's subject. */
const joined = (place: Place, phrase: NounPhrase): readonly NounPhrase[] => {
  const { view, sentence, phrases } = place;
  const all = [phrase];
  let last = widened(view, phrases, phrase).last;
  for (let step = 0; step < 6 && last < sentence.last; step += 1) {
    let at = last;
    const comma = lowerAt(place, at) === ',';
    if (comma) at += 1;
    const and = view.tags[at] === 'CCONJ';
    if (and) at += 1;
    const next = comma || and ? phrases.at(at) : undefined;
    if (!next || next.first !== at || isEmpty(place, next)) break;
    const { last: end } = widened(view, phrases, next);
    const behind = view.tags[end];
    if (behind === 'VERB' || behind === 'AUX') break;
    if (comma && !and && view.tags[end] !== 'CCONJ' && lowerAt(place, end) !== ',') break;
    all.push(next);
    last = end;
  }
  return all;
};

const reach = 24;

export type Right = {
  readonly objects: readonly NounPhrase[];
  readonly marked: readonly (readonly [string, readonly NounPhrase[]])[];
};

/** What stands behind a trigger up to the end of its clause: the object and the prepositional groups. */
export const rightOf = (place: Place, from: number, withObject: boolean): Right => {
  const { view, sentence, phrases } = place;
  const { marks, breaks, relatives } = view.words.clauses;
  const objects: NounPhrase[] = [];
  const marked: (readonly [string, readonly NounPhrase[]])[] = [];
  let open = withObject;
  let at = from;
  while (at < sentence.last && at - from < reach) {
    const word = lowerAt(place, at);
    const mark = Object.hasOwn(marks, word) ? marks[word] : undefined;
    const phrase = phrases.at(at);
    if (mark !== undefined && !phrase) {
      const next = phrases.at(at + 1);
      if (next) {
        const group = joined(place, next);
        marked.push([mark, group]);
        at = Math.max(at + 2, (group.at(-1) as NounPhrase).last);
        open = false;
        continue;
      }
    }
    if (phrase && open && (phrase.first === at || at === from) && !isEmpty(place, phrase)) {
      for (const one of joined(place, { ...phrase, first: at })) objects.push(one);
      at = widened(view, phrases, objects.at(-1) as NounPhrase).last;
      open = false;
      continue;
    }
    if (phrase) {
      at = Math.max(at + 1, phrase.last);
      continue;
    }
    const tag = view.tags[at];
    if (
      tag === 'VERB' ||
      tag === 'CCONJ' ||
      tag === 'PUNCT' ||
      tag === 'SCONJ' ||
      breaks.has(word) ||
      relatives.has(word) ||
      (tag === 'AUX' && at > from)
    )
      break;
    if (tag === 'PART') break;
    if (tag === 'ADP') open = false;
    at += 1;
  }
  return { objects, marked };
};
