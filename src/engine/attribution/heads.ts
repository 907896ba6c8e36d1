import type { SentenceParse } from '../syntax/parse.ts';
import { lender, subtree } from '../syntax/clause.ts';
import type { Group } from './group.ts';
import { flag } from './lexicon.ts';
import type { Part } from './phrase.ts';
import { type Subject, subjectBefore } from './subject.ts';
import { has, isComma, isNominal, type Unit, type View } from './view.ts';

/** The word that the parse has for the subject of a verb, before the verb and outside quotations. */
const subjectHead = (view: View, parse: SentenceParse, verb: number): number | undefined =>
  parse.children(verb).find((child) => child < verb && parse.relation(child) === 'nsubj' && view.quoteAt[child] === -1);

/** A subject's phrase without the marks around it. */
const phraseOf = (view: View, parse: SentenceParse, head: number, unit: Unit): Part => {
  let { first, last } = subtree(parse, head);
  first = Math.max(first, unit.first);
  while (first < head && (view.tokens[first]?.kind === 'punct' || has(view, first, flag.and))) first += 1;
  while (last > head + 1 && isComma(view, last - 1)) last -= 1;
  return { first, last };
};

/** Does the phrase hold a comma of its own: `China, its only ally | , | said`? Then the one that closes it belongs to it. */
const inserted = (view: View, { first, last }: Part): boolean => {
  for (let at = first; at < last; at += 1) if (isComma(view, at)) return true;
  return false;
};

/** `| Federal and | state officials`, `| a study released by | the ministry`: the words around began too late. */
const widened = (view: View, surface: Subject, phrase: Part): Subject => {
  if (phrase.first >= surface.first || phrase.last < surface.first) return surface;
  if (phrase.last === surface.first && isComma(view, phrase.last)) return surface;
  for (let at = phrase.first; at < surface.first; at += 1)
    if (has(view, at, flag.relative | flag.wh) && view.quoteAt[at] === -1 && !isComma(view, at - 1)) return surface;
  return view.tags[phrase.first] === 'ADP' ? surface : { ...surface, first: phrase.first };
};

/** The phrase before the verb where the words around gave none: `All the experts we asked | said`. */
const alone = (view: View, phrase: Part, group: Group): Subject | undefined => {
  let last = Math.min(phrase.last, group.first);
  if (isComma(view, last) && last < group.first && inserted(view, phrase)) last += 1;
  return last > phrase.first ? { first: phrase.first, last } : undefined;
};

/** A participle too speaks for the subject of the verb it hangs on: `declined, | citing …`. */
const speaksFor: ReadonlySet<string> = new Set(['conj', 'advcl', 'xcomp']);

const CHAIN = 4;

/** `Lamenting the delay, | residents | left`, `| The union | avoided criticising …`: the subject of the clause around. */
export const sharedSubject = (view: View, unit: Unit, group: Group): Part | undefined => {
  const parse = view.parseAt(group.verb);
  let verb = parse && lender(parse, group.verb, speaksFor);
  // "Denied ordering it": what the cue before reports is no cue of its own.
  if (verb !== undefined && view.words[verb]?.verb?.takes.has('ing')) return undefined;
  for (let step = 0; parse && verb !== undefined && step < CHAIN; step += 1) {
    const head = subjectHead(view, parse, verb);
    if (head !== undefined) {
      const { first, last } = phraseOf(view, parse, head, unit);
      return first >= unit.first && !has(view, head, flag.relative) ? { first, last: Math.min(last, verb) } : undefined;
    }
    verb = lender(parse, verb, speaksFor);
  }
  return undefined;
};

/** The subject of a cue verb: by the words before it, put right by the parse where the parse is sure. */
export const subjectOfVerb = (view: View, unit: Unit, group: Group): Subject | undefined => {
  const surface = subjectBefore(view, unit, group.first);
  if (surface && (surface.first === unit.first || has(view, surface.first, flag.speaker | flag.relative)))
    return surface;
  const parse = view.parseAt(group.verb);
  const head = parse && subjectHead(view, parse, group.verb);
  if (!parse || head === undefined || head < unit.first || has(view, head, flag.relative)) return surface;
  const phrase = phraseOf(view, parse, head, unit);
  if (surface) return parse.sure(head) ? widened(view, surface, phrase) : surface;
  return isNominal(view, head) || parse.sure(head) ? alone(view, phrase, group) : undefined;
};
