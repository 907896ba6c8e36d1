import type { SentenceParse } from '../syntax/parse.ts';
import type { Subject } from '../syntax/clause.ts';
import { subjectOf } from '../syntax/clause.ts';
import type { Upos } from '../../language/parts/core.ts';
import type { NounPhrase } from './phrases.ts';
import { owns } from './phrases.ts';
import type { Place } from './parts.ts';
import type { Candidate } from './recognise.ts';
import { lowerAt } from './parts.ts';

type Parsed = Place & { readonly parse: SentenceParse };

/** Modifiers that stand in a noun's own phrase. */
const inPhrase = /^(?:det|amod|nummod|compound|flat|nmod:poss)/;

/** The words of a noun's phrase as its arcs tell: "a United Nations | appeal" where the class of a word misled. */
const byArcs = (place: Place, token: number): NounPhrase => {
  let first = token;
  while (
    first > place.sentence.first &&
    place.parse?.head(first - 1) === token &&
    inPhrase.test(place.parse.relation(first - 1))
  )
    first -= 1;
  return { first, last: token + 1, head: token };
};

/** The phrase a word stands in, with its owner: "Ruritania's | new ministers". */
const phraseOf = (place: Place, token: number): NounPhrase => {
  const phrase = place.phrases.at(token) ?? byArcs(place, token);
  const owner = place.phrases.at(phrase.first - 2);
  return owner && owner.last === phrase.first - 1 && owns(place.view, owner, place.sentence.last)
    ? { ...phrase, first: owner.first }
    : phrase;
};

const child = ({ parse }: Parsed, token: number, ...relations: readonly string[]): number | undefined =>
  parse.children(token).find((one) => relations.includes(parse.relation(one)));

const isNominal = new Set<Upos>(['NOUN', 'PROPN', 'NUM', 'PRON']);

/** "dead and 14 hurt": a head with those joined to it. */
const withJoined = ({ parse, view }: Parsed, token: number): readonly number[] => [
  token,
  ...parse.children(token).filter((one) => parse.relation(one) === 'conj' && isNominal.has(view.tags[one] as Upos)),
];

const isParticiple = ({ view }: Place, token: number): boolean =>
  view.words.clauses.participleTags.has(view.xpos(token));
const isGerund = (place: Place, token: number): boolean =>
  lowerAt(place, token).endsWith(place.view.words.clauses.gerund);

/** A noun whose clause the verb is: "a man | shot by police", "soldiers | firing at the crowd". */
const noun = (place: Parsed, verb: number): Subject | undefined => {
  const { parse } = place;
  const head = parse.head(verb);
  if (parse.relation(verb) !== 'acl' || head < 0 || !(isParticiple(place, verb) || isGerund(place, verb))) return;
  return { token: head, suffers: isParticiple(place, verb), sure: parse.sure(verb) };
};

/** "Soldiers opened fire, | killing two": the subject of the clause it hangs on. */
const host = (place: Parsed, verb: number): Subject | undefined => {
  const { parse } = place;
  const head = parse.head(verb);
  if (parse.relation(verb) !== 'advcl' || head < 0 || !isGerund(place, verb)) return undefined;
  if (child(place, verb, 'mark', 'case') !== undefined) return undefined;
  const found = doer(place, head);
  return found && { ...found, suffers: false, sure: found.sure && parse.sure(verb) };
};

const doer = (place: Parsed, verb: number): Subject | undefined =>
  subjectOf(place.parse, verb, {
    relatives: place.view.words.clauses.relatives,
    lower: (token) => lowerAt(place, token),
  });

/** Is the verb in the passive, by its auxiliaries and arcs? "has killed" is not, "was shot and | killed" is. */
const isPassive = (place: Parsed, verb: number, left = 4): boolean => {
  const { parse } = place;
  if (child(place, verb, 'aux:pass', 'nsubj:pass', 'csubj:pass', 'obl:agent') !== undefined) return true;
  if (!isParticiple(place, verb) || child(place, verb, 'aux', 'obj') !== undefined) return false;
  const shares = parse.relation(verb) === 'conj' && child(place, verb, 'nsubj') === undefined;
  return shares && left > 0 ? isPassive(place, parse.head(verb), left - 1) : true;
};

type Marked = readonly (readonly [string, readonly NounPhrase[]])[];

/** What the parse is sure of about a verb: who does or suffers it, whom or what it is done to, what hangs on it. */
export type Arcs = {
  readonly subjects: readonly NounPhrase[];
  readonly passive: boolean;
  readonly objects: readonly NounPhrase[];
  readonly marked: Marked;
};

/** The words of a trigger: tokens [first, last), and behind a gap [restFirst, restLast). */
export type Words = Pick<Candidate, 'first' | 'last' | 'restFirst' | 'restLast'>;
const outside = ({ first, last, restFirst = last, restLast = restFirst }: Words, token: number): boolean =>
  (token < first || token >= last) && (token < restFirst || token >= restLast);

const cells = ({ first, last, restFirst = last, restLast = restFirst }: Words): readonly number[] => {
  const all: number[] = [];
  for (let at = first; at < restLast; at += 1) if (at < last || at >= restFirst) all.push(at);
  return all;
};

const phrasesOf = (place: Parsed, heads: readonly number[]): readonly NounPhrase[] =>
  heads.flatMap((head) => withJoined(place, head)).map((head) => phraseOf(place, head));

/** "fired | at the crowd", "arrested | by police": what hangs on a word by a preposition that marks a role. */
const markedOn = (place: Parsed, word: number, words: Words): Marked => {
  const { parse, view } = place;
  const { marks } = view.words.clauses;
  return parse.children(word).flatMap((one): Marked => {
    if (!outside(words, one) || !parse.sure(one) || !/^(?:obl|nmod)/.test(parse.relation(one))) return [];
    const preposition = child(place, one, 'case');
    const mark = preposition === undefined ? undefined : marks[lowerAt(place, preposition)];
    return mark === undefined ? [] : [[mark, phrasesOf(place, [one])]];
  });
};

/** What hangs on any word of a trigger: "opened fire | on the crowd". */
export const marksOf = (place: Place, words: Words): Marked => {
  const { parse } = place;
  return parse ? cells(words).flatMap((word) => markedOn({ ...place, parse }, word, words)) : [];
};

/** "12 were killed and | more than 30 injured": a joined verb with a number right before it has its people there. */
const counted = ({ parse, view, sentence }: Parsed, verb: number): number | undefined => {
  const before = verb - 1;
  const joins = parse.relation(verb) === 'conj' && before >= sentence.first && view.tags[before] === 'NUM';
  return joins ? before : undefined;
};

/** The arcs of a verb, with the words of its trigger, of which none is a participant. */
export const arcsOf = (place: Place, verb: number, words: Words): Arcs | undefined => {
  const { parse } = place;
  if (!parse) return undefined;
  const parsed = { ...place, parse };
  const found = doer(parsed, verb) ?? noun(parsed, verb) ?? host(parsed, verb);
  const number = counted(parsed, verb);
  const lent = found?.sure === true && outside(words, found.token) ? [found.token] : [];
  const subject = number === undefined ? lent : [number];
  const objects = parse
    .children(verb)
    .filter((one) => /^i?obj$/.test(parse.relation(one)) && parse.sure(one) && outside(words, one));
  return {
    subjects: phrasesOf(parsed, subject),
    passive: isPassive(parsed, verb),
    objects: phrasesOf(parsed, objects),
    marked: marksOf(place, words),
  };
};

/** The words of a phrase that the rest of it hangs on. */
const tops = ({ first, last }: NounPhrase, parse: SentenceParse): readonly number[] => {
  const all: number[] = [];
  for (let at = first; at < last; at += 1) {
    const head = parse.head(at);
    if (head < first || head >= last) all.push(at);
  }
  return all;
};

const hangs = (parse: SentenceParse, top: number, words: Words): boolean => {
  for (let at = top, step = 0; step < 3; step += 1) {
    if (!parse.sure(at)) return true;
    at = parse.head(at);
    if (at < 0) return false;
    if (!outside(words, at)) return true;
  }
  return false;
};

/** Does a phrase hang on the trigger, as far as the parse is sure? Unsure arcs do not speak against it. */
export const mayHang = ({ parse }: Place, phrase: NounPhrase, words: Words): boolean =>
  !parse || tops(phrase, parse).some((top) => hangs(parse, top, words));

const objects = /^(?:i?obj|conj|xcomp|dep)$/;
/** "demanded that | the government resign": who is to do it is who is asked. */
const addressees = /^(?:i?obj|conj|xcomp|dep|nsubj.*)$/;

/** May the phrase behind a verb be its object? Not "Tuesday" in "fired Tuesday", where the parse is sure. */
export const mayBeObject = ({ parse }: Place, phrase: NounPhrase, asked: boolean): boolean =>
  !parse ||
  tops(phrase, parse).some((top) => !parse.sure(top) || (asked ? addressees : objects).test(parse.relation(top)));
