import { asSaid, gapped, seeming } from './around.ts';
import { clauseHorizon, unitEnd } from './clause.ts';
import { cutShort } from './cut.ts';
import { complementOf } from './complement.ts';
import { type Context, type Draft, type Found, leading } from './draft.ts';
import { type Group, groupAt } from './group.ts';
import { flag } from './lexicon.ts';
import { attributedTo, passive } from './passive.ts';
import { sharedSubject, subjectOfVerb } from './heads.ts';
import type { Part } from './phrase.ts';
import { inverted, parenthetical, trailing } from './turned.ts';
import { has, isComma, isNominal, type Unit, type View } from './view.ts';

/** Does another clause's subject speak here too: `…, adding that`, `and said`, `while saying`? */
const needsShared = (view: View, group: Group): boolean => {
  const prev = group.first - 1;
  const participle = group.cue.form === 'ing' && !has(view, group.first, flag.aux);
  if (participle)
    return (
      isComma(view, prev) ||
      has(view, prev, flag.sub | flag.and | flag.by | flag.nounPrep) ||
      view.tokens[prev]?.kind === 'punct'
    );
  return has(view, prev, flag.and) || (isComma(view, prev) && has(view, prev - 1, flag.and));
};

/** What a cue reports whose speaker stands in another clause. `Lamenting the delay |, residents left` ends before that clause. */
const sharing = (view: View, group: Group, context: Context, speaker: Part): Found | undefined => {
  const last = speaker.first >= group.last ? speaker.first : context.last;
  const complement = complementOf(view, group.last, last, group.cue);
  return complement && leading(group, cutShort(view, group, complement), speaker, 'shared');
};

/** Where nothing before it lends a speaker, the parse may: `by announcing`, `avoided criticising`. */
const borrowing = (view: View, group: Group, context: Context): Found | undefined => {
  const speaker = sharedSubject(view, context.unit, group);
  return speaker && sharing(view, group, context, speaker);
};

const active = (view: View, group: Group, context: Context): Found | undefined => {
  if (group.cue.takes.has('raise')) return seeming(view, group, context);
  const turned = inverted(view, group, context);
  if (turned) return turned;
  if (needsShared(view, group)) {
    return context.shared ? sharing(view, group, context, context.shared) : borrowing(view, group, context);
  }
  const participle = group.cue.form === 'ing' && !has(view, group.first, flag.aux);
  if (participle && (!isNominal(view, group.first - 1) || view.words[group.first - 1]?.verb))
    return borrowing(view, group, context);
  if (view.quoteAt[group.first - 1] !== -1 && group.first > context.unit.first) return undefined;
  const subject = subjectOfVerb(view, context.unit, group);
  if (!subject) return undefined;
  const horizon = clauseHorizon(view, context.unit, subject.first, context.last);
  const complement = complementOf(view, group.last, horizon, group.cue);
  const as = asSaid(view, group, subject, context);
  if (as) return as;
  const late =
    complement && complement.frame !== 'quote' && complement.frame !== 'np'
      ? undefined
      : trailing(view, group, subject, context);
  if (late && (late.rule !== 'clause-said' || !complement)) return late;
  const inside = complement ? undefined : parenthetical(view, group, subject, context);
  if (inside) return inside;
  return complement
    ? leading(group, cutShort(view, group, complement), subject, 'said')
    : gapped(view, group, subject, context);
};

/** The attribution of the cue verb at `at`, if it is one. */
export const readVerb = (view: View, context: Context, at: number): Draft | undefined => {
  const group = groupAt(view, context.unit, at);
  if (!group || group.infinitive) return undefined;
  const bare =
    group.cue.form === 'past' &&
    group.first === at &&
    group.cue.takes.has('wh') &&
    (has(view, at - 1, flag.opener) || at === context.unit.first);
  const found =
    attributedTo(view, group, context) ??
    (group.passive || bare ? passive(view, group, context) : active(view, group, context));
  const word = found && view.tokens[found.cue.last - 1]?.lower;
  return found && { ...found, act: group.cue.acts.get(word ?? '') ?? group.cue.act, unit: context.index };
};

export const contextOf = (view: View, unit: Unit, index: number): Context => ({
  unit,
  index,
  last: unitEnd(view, unit),
  floor: unit.first,
  origin: unit.first,
  shared: undefined,
});
