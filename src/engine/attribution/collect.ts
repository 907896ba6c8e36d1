import { readAccording } from './according.ts';
import type { Draft } from './draft.ts';
import { contextOf, type Context, readVerb } from './verbs.ts';
import { isNominal, type Unit, type View } from './view.ts';
import { subjectBefore, type Part } from './phrase.ts';

/** The first finite verb's subject: whose participles follow. Only looked for near the head of the unit. */
const mainSubject = (view: View, unit: Unit): Part | undefined => {
  const reach = Math.min(unit.last, unit.first + 40);
  for (let at = unit.first + 1; at < reach; at += 1) {
    if (view.quoteAt[at] !== -1 || (view.tags[at] !== 'VERB' && view.tags[at] !== 'AUX')) continue;
    if (!isNominal(view, at - 1)) continue;
    return subjectBefore(view, unit, at);
  }
  return undefined;
};

/** Everything the rules find in one unit, left to right. */
const inUnit = (view: View, unit: Unit, index: number, drafts: Draft[]): void => {
  let context: Context = contextOf(view, unit, index);
  let main = false;
  for (let at = unit.first; at < unit.last; at += 1) {
    if (view.quoteAt[at] !== -1) continue;
    const word = view.words[at];
    if (word?.verb && !main && !context.shared) {
      main = true;
      context = { ...context, shared: mainSubject(view, unit) };
    }
    const draft =
      (word?.verb && readVerb(view, context, at)) ||
      (view.lexicon.accordingTo.has(view.tokens[at]?.lower ?? '') && readAccording(view, context, at));
    if (!draft) continue;
    drafts.push(draft);
    const behind = (draft.content[0]?.first ?? 0) < draft.cue.first;
    context = {
      ...context,
      shared: draft.source ?? context.shared,
      floor: behind ? Math.max(draft.cue.last, draft.source?.last ?? 0) : context.floor,
    };
  }
};

export const collect = (view: View): Draft[] => {
  const drafts: Draft[] = [];
  view.units.forEach((unit, index) => inUnit(view, unit, index, drafts));
  return drafts;
};
