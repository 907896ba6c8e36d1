import { readAccording } from './according.ts';
import type { Context, Draft } from './draft.ts';
import { readAdjective, readColon, readHedge, readNoun, readPoll } from './nouns.ts';
import { readCiting } from './citing.ts';
import { contextOf, readVerb } from './verbs.ts';
import { flag } from './lexicon.ts';
import { has, isComma, type Unit, type View } from './view.ts';
import type { Part } from './phrase.ts';
import { subjectBefore } from './subject.ts';

/** Where the main clause begins: past "but", and past an opening phrase with its comma ("On Monday, | the mayor …"). */
const mainStart = (view: View, unit: Unit): number => {
  let start = unit.first;
  while (start < unit.last && (has(view, start, flag.and) || view.tokens[start]?.kind === 'quote')) start += 1;
  const tag = view.tags[start];
  const adjunct =
    tag === 'ADP' ||
    tag === 'ADV' ||
    tag === 'SCONJ' ||
    tag === 'VERB' ||
    has(view, start, flag.sub) ||
    view.timeAt[start] !== -1;
  if (!adjunct) return start;
  for (let at = start + 1; at < Math.min(unit.last, start + 30); at += 1) if (isComma(view, at)) return at + 1;
  return -1;
};

/** The subject of the main clause: later participles and second verbs speak for it. Looked for near the head only. */
const mainSubject = (view: View, unit: Unit): Part | undefined => {
  const start = mainStart(view, unit);
  if (start < 0) return undefined;
  if (has(view, start, flag.speaker)) return { first: start, last: start + 1 };
  let tries = 0;
  for (let at = start + 1; at < Math.min(unit.last, start + 40) && tries < 6; at += 1) {
    if (view.quoteAt[at] !== -1 || (view.tags[at] !== 'VERB' && view.tags[at] !== 'AUX')) continue;
    tries += 1;
    const subject = subjectBefore(view, unit, at);
    if (subject && subject.first === start) return { first: subject.first, last: subject.last };
  }
  return undefined;
};

/** The sieves in order of trust: the first that answers for a token has it. */
const atToken = (view: View, context: Context, at: number): Draft | undefined => {
  const word = view.words[at];
  if (at === context.unit.first) {
    const said = readColon(view, context) ?? readPoll(view, context, at);
    if (said) return said;
  }
  if (word === undefined || (word.flags === 0 && !word.verb && !word.noun && !word.adjective)) {
    return view.lexicon.accordingTo.has(view.tokens[at]?.lower ?? '') ? readAccording(view, context, at) : undefined;
  }
  return (
    (word.verb && readVerb(view, context, at)) ??
    (word.noun && readNoun(view, context, at)) ??
    (word.adjective && readAdjective(view, context, at)) ??
    (view.lexicon.accordingTo.has(view.tokens[at]?.lower ?? '') ? readAccording(view, context, at) : undefined) ??
    readHedge(view, context, at)
  );
};

/** What a draft leaves for the next: its speaker, and a floor where its own content stood before the cue. */
const next = (context: Context, draft: Draft): Context => {
  const shared = draft.carrier ? context.shared : (draft.source ?? context.shared);
  const start = draft.content[0]?.first ?? draft.cue.first;
  if (start >= draft.cue.first) return { ...context, shared };
  const floor = Math.max(draft.cue.last, draft.source?.last ?? 0);
  // A second "according to" starts afresh: contents that all begin at one place would grow without end.
  return {
    ...context,
    shared,
    floor,
    origin: draft.cue.last - draft.cue.first > 1 ? floor : Math.min(start, context.floor),
  };
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
    const previous = drafts[drafts.length - 1];
    // What is said of a speaker behind the cue is no report: "said a driver who did not want to be named".
    if (
      previous?.unit === index &&
      previous.source &&
      previous.source.first > previous.cue.first &&
      at < previous.source.last
    )
      continue;
    const draft = readCiting(view, context, at, previous) ?? atToken(view, context, at);
    if (!draft) continue;
    drafts.push(draft);
    context = next(context, draft);
  }
};

export const collect = (view: View): Draft[] => {
  const drafts: Draft[] = [];
  view.units.forEach((unit, index) => inUnit(view, unit, index, drafts));
  return drafts;
};
