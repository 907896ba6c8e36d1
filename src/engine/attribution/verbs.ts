import { clauseHorizon, contentEnd, unitEnd } from './clause.ts';
import { complementOf, type Complement } from './complement.ts';
import type { Draft } from './draft.ts';
import { groupAt, type Group } from './group.ts';
import { flag } from './lexicon.ts';
import { type Part, sourceFrom, type Subject, subjectAfter, subjectBefore } from './phrase.ts';
import { headOf } from './source.ts';
import { after, has, isComma, isNominal, type Unit, type View } from './view.ts';

/** What earlier cues of the unit leave for later ones. */
export type Context = {
  readonly unit: Unit;
  readonly index: number;
  readonly last: number;
  readonly floor: number;
  /** Where the content of the draft before began: `"…," she said, | according to | …` reports all of it. */
  readonly origin: number;
  readonly shared: Part | undefined;
};

const speechEnds = new Set([',', '.', '?', '!', '\u2014', '\u2013', '-', '--', '...', '\u2026']);

/** `| The plan is a "welcome step," | he said`: words that lead into a quotation are reported with it. */
const wordsBefore = (view: View, quote: number, floor: number): number => {
  if (quote <= floor || view.tokens[quote - 1]?.kind === 'punct') return quote;
  let first = floor;
  while (first < quote && (has(view, first, flag.and) || view.tokens[first]?.kind === 'punct')) first += 1;
  return quote - first <= 30 ? first : quote;
};

/** The quotation that ends right before `at` as speech does: `"We left," | he said`. */
const speechBefore = (view: View, at: number, floor: number): Part | undefined => {
  const comma = isComma(view, at - 1);
  const end = comma ? at - 1 : at;
  const index = end - 1 >= floor ? (view.quoteAt[end - 1] ?? -1) : -1;
  const quote = index >= 0 ? view.quotes[index] : undefined;
  if (!quote || quote.last !== end || quote.first < floor) return undefined;
  const inner = view.tokens[end - 2]?.text ?? '';
  if (!comma && !speechEnds.has(inner)) return undefined;
  return { first: wordsBefore(view, quote.first, floor), last: quote.last };
};

const hasVerb = (view: View, first: number, last: number): boolean => {
  for (let at = first; at < last; at += 1) if (view.tags[at] === 'VERB' || view.tags[at] === 'AUX') return true;
  return false;
};

/** `Two men were held, | police said`: the clause before the comma, from the start of the unit. */
const clauseBefore = (view: View, at: number, context: Context): Part | undefined => {
  if (!isComma(view, at - 1)) return undefined;
  let first = context.floor;
  while (first < at - 1 && (has(view, first, flag.and) || view.tokens[first]?.kind === 'punct')) first += 1;
  return at - 1 - first >= 3 && hasVerb(view, first, Math.min(at - 1, first + 40))
    ? { first, last: at - 1 }
    : undefined;
};

/** Nothing but an adjunct follows: the end, a comma, a time, a preposition. */
const closes = (view: View, at: number, last: number): boolean =>
  at >= last ||
  isComma(view, at) ||
  view.timeAt[at] !== -1 ||
  has(view, at, flag.sub | flag.nounPrep | flag.channelPrep) ||
  view.tokens[at]?.kind === 'punct' ||
  view.tokens[at]?.kind === 'quote';

/** The rest of a clause broken by its cue: `Order, | officials affirm, | was restored`. */
const restAfter = (view: View, at: number, context: Context): Part | undefined => {
  if (!isComma(view, at)) return undefined;
  const next = at + 1;
  if (
    next >= context.last ||
    has(view, next, flag.and | flag.breaks | flag.sub) ||
    view.words[next]?.verb?.form === 'ing'
  )
    return undefined;
  return { first: next, last: contentEnd(view, next, context.last) };
};

const quoteAfter = (view: View, at: number): Part | undefined => {
  const start = isComma(view, at) || view.tokens[at]?.text === ':' ? at + 1 : -1;
  const index = start < 0 ? -1 : (view.quoteAt[start] ?? -1);
  const quote = index >= 0 ? view.quotes[index] : undefined;
  return quote && quote.first === start ? { first: quote.first, last: quote.last } : undefined;
};

type Found = {
  readonly rule: string;
  readonly source: Part | undefined;
  readonly cue: Part;
  readonly content: readonly Part[];
};

/** Does the phrase name somebody who can speak: a name, a pronoun, a word for people or bodies? */
export const speaks = (view: View, part: Part): boolean => {
  const head = headOf(view, part);
  return view.tags[head] === 'PROPN' || has(view, head, flag.speaker | flag.sourceNoun);
};

/** `"…," said Ann Example`; `…, said the ministry`: subject behind the verb. */
const inverted = (view: View, group: Group, context: Context): Found | undefined => {
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

/** Skips the addressee and adjuncts behind a cue whose content stands before: `"…," he told the crowd on Monday`. */
const afterAddressee = (view: View, at: number, last: number): number => {
  let index = at;
  while (
    index < last &&
    index < at + 20 &&
    !isComma(view, index) &&
    view.tokens[index]?.text !== ':' &&
    view.quoteAt[index] === -1
  )
    index = after(view, index);
  return index;
};

/** Content before the subject: `"…," she said`, `…, police said`, `Order, officials affirm, was restored`. */
const trailing = (view: View, group: Group, subject: Subject, context: Context): Found | undefined => {
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
const parenthetical = (view: View, group: Group, subject: Subject, context: Context): Found | undefined => {
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

const leading = (group: Group, complement: Complement, source: Part | undefined, rule: string): Found => ({
  rule: `${rule}-${complement.frame}`,
  source,
  cue: { first: group.first, last: Math.max(group.last, complement.cueLast) },
  content: [complement.content],
});

/** `Troops are expected to leave`, `He was criticised by the union`, `She was told that …`. */
const passive = (view: View, group: Group, context: Context): Found | undefined => {
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

/** `The talks | seem | to have failed`: nobody is named who thinks so. */
const seeming = (view: View, group: Group, context: Context): Found | undefined => {
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
const gapped = (view: View, group: Group, subject: Subject, context: Context): Found | undefined => {
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
const asSaid = (view: View, group: Group, subject: Subject, context: Context): Found | undefined => {
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

const active = (view: View, group: Group, context: Context): Found | undefined => {
  if (group.cue.takes.has('raise')) return seeming(view, group, context);
  const turned = inverted(view, group, context);
  if (turned) return turned;
  if (needsShared(view, group)) {
    const complement = complementOf(view, group.last, context.last, group.cue);
    return context.shared && complement ? leading(group, complement, context.shared, 'shared') : undefined;
  }
  const participle = group.cue.form === 'ing' && !has(view, group.first, flag.aux);
  if (participle && (!isNominal(view, group.first - 1) || view.words[group.first - 1]?.verb)) return undefined;
  if (view.quoteAt[group.first - 1] !== -1 && group.first > context.unit.first) return undefined;
  const subject = subjectBefore(view, context.unit, group.first);
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
  return complement ? leading(group, complement, subject, 'said') : gapped(view, group, subject, context);
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
  const found = group.passive || bare ? passive(view, group, context) : active(view, group, context);
  return found && { ...found, act: group.cue.act, unit: context.index };
};

export const contextOf = (view: View, unit: Unit, index: number): Context => ({
  unit,
  index,
  last: unitEnd(view, unit),
  floor: unit.first,
  origin: unit.first,
  shared: undefined,
});
