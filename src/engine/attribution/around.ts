import { closes } from './before.ts';
import { contentEnd } from './clause.ts';
import type { Context, Found } from './draft.ts';
import type { Group } from './group.ts';
import { flag } from './lexicon.ts';
import { type Subject, subjectBefore } from './subject.ts';
import { has, isComma, type View } from './view.ts';

/** `The talks | seem | to have failed`: nobody is named who thinks so. */
export const seeming = (view: View, group: Group, context: Context): Found | undefined => {
  const subject = subjectBefore(view, context.unit, group.first);
  if (!subject || !(has(view, group.last, flag.to) || view.tags[group.last] === 'ADJ')) return undefined;
  const end = contentEnd(view, group.last, context.last);
  if (end <= group.last) return undefined;
  return {
    rule: 'seem',
    source: undefined,
    cue: { first: group.first, last: group.last },
    content: [
      { first: subject.first, last: subject.last },
      { first: group.last, last: end },
    ],
  };
};

/** `what | officials said | was a mistake`: what is said stands around subject and cue. */
export const gapped = (view: View, group: Group, subject: Subject, context: Context): Found | undefined => {
  const tag = view.tags[group.last];
  if (!group.cue.takes.has('that') || (tag !== 'AUX' && tag !== 'VERB')) return undefined;
  const rest = { first: group.last, last: contentEnd(view, group.last, context.last) };
  const relative = subject.first - 1;
  const which = has(view, relative, flag.relative | flag.wh) ? [{ first: relative, last: relative + 1 }] : [];
  return {
    rule: 'said-gap',
    source: subject,
    cue: { first: group.first, last: group.last },
    content: [...which, rest],
  };
};

/** `As the Herald reported on Monday, | the dam has failed |`: what is said follows the comma. */
export const asSaid = (view: View, group: Group, subject: Subject, context: Context): Found | undefined => {
  if (!group.cue.takes.has('that') || view.tokens[subject.first - 1]?.lower !== view.lexicon.as) return undefined;
  let comma = group.last;
  while (
    comma < Math.min(context.last, group.last + 12) &&
    !isComma(view, comma) &&
    closes(view, group.last, context.last)
  )
    comma += 1;
  if (!isComma(view, comma) || subject.first - 1 - context.unit.first > 3) return undefined;
  const end = contentEnd(view, comma + 1, context.last);
  if (end <= comma + 1) return undefined;
  return {
    rule: 'as-said',
    source: subject,
    cue: { first: group.first, last: group.last },
    content: [{ first: comma + 1, last: end }],
  };
};
