import { clauseHorizon, contentEnd } from './clause.ts';
import { complementOf } from './complement.ts';
import { type Context, type Found, leading } from './draft.ts';
import type { Group } from './group.ts';
import { flag } from './lexicon.ts';
import type { Part } from './phrase.ts';
import { sourceFrom, subjectBefore } from './subject.ts';
import { has, type View } from './view.ts';

/** `a toll attributed to the ministry`, `the claim was attributed to rebels`: the speaker stands behind the cue. */
export const attributedTo = (view: View, group: Group, context: Context): Found | undefined => {
  if (!has(view, group.verb, flag.attributed) || !has(view, group.last, flag.to)) return undefined;
  const subject = subjectBefore(view, context.unit, group.first);
  const source = sourceFrom(view, group.last + 1, context.last);
  if (!subject || !source) return undefined;
  return {
    rule: 'attributed-to',
    source: agentOf(view, source),
    cue: { first: group.first, last: group.last + 1 },
    content: [subject],
  };
};

/** `by the ministry | by the channel`: what another agent adds is no part of the first. */
const agentOf = (view: View, source: Part): Part => {
  for (let at = source.first + 1; at < source.last; at += 1)
    if (has(view, at, flag.by)) return { first: source.first, last: at };
  return source;
};

/** `| Two guards | were accused of | taking bribes |`: nobody is named who says so of them. */
const charged = (view: View, group: Group, context: Context, subject: Part): Found | undefined => {
  const at = group.last;
  const { takes } = group.cue;
  if (has(view, at, flag.to | flag.by) || !takes.has('np') || !takes.has(view.tokens[at]?.lower ?? ''))
    return undefined;
  const parse = view.parseAt(group.verb);
  if (!parse?.children(group.verb).some((child) => parse.relation(child) === 'nsubj:pass')) return undefined;
  const end = contentEnd(view, at + 1, context.last);
  if (end <= at + 1) return undefined;
  return {
    rule: 'passive-of',
    source: undefined,
    cue: { first: group.first, last: at + 1 },
    content: [
      { first: subject.first, last: subject.last },
      { first: at + 1, last: end },
    ],
  };
};

/** `Troops are expected to leave`, `He was criticised by the union`, `She was told that …`. */
export const passive = (view: View, group: Group, context: Context): Found | undefined => {
  const at = group.last;
  const cue = { first: group.first, last: group.last };
  const subject = subjectBefore(view, context.unit, group.first);
  if (has(view, group.verb, flag.quotedAs) && view.words[at + 1]?.verb?.form === 'ing' && view.tags[at] !== 'PUNCT') {
    const complement = complementOf(view, at + 2, context.last, view.words[at + 1]?.verb ?? group.cue);
    return complement && leading({ ...group, last: at + 2 }, complement, subject, 'quoted-as');
  }
  if (has(view, group.verb, flag.raising) && has(view, at, flag.to) && subject) {
    const complement = complementOf(view, at, context.last, { ...group.cue, takes: new Set(['to']) });
    return (
      complement && {
        rule: 'raising',
        source: undefined,
        cue,
        content: [{ first: subject.first, last: subject.last }, complement.content],
      }
    );
  }
  if (group.cue.takes.has('raise') && subject) return undefined;
  const charge = subject && charged(view, group, context, subject);
  if (charge) return charge;
  if (has(view, at, flag.by)) {
    const source = sourceFrom(view, at + 1, context.last);
    if (source && subject && group.cue.takes.has('np')) return { rule: 'passive-by', source, cue, content: [subject] };
  }
  if (group.cue.takes.has('that') || group.cue.takes.has('person') || group.cue.takes.has('wh')) {
    const complement = complementOf(view, at, clauseHorizon(view, context.unit, group.first, context.last), {
      ...group.cue,
      takes: new Set(['that', 'wh', 'about']),
    });
    if (complement && (complement.frame === 'that' || complement.frame === 'wh' || complement.frame === 'prep'))
      return leading(group, complement, undefined, 'passive');
  }
  return undefined;
};
