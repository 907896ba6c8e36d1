import type { Upos } from '../../language/parts/core.ts';
import type { FigureWords, PersonNoun, PersonPronoun } from '../../language/parts/figures.ts';
import type { LanguagePack } from '../../language/pack.ts';
import type { Measure } from '../../model/index.ts';
import { memoByKey } from '../../text/memo.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { isCapitalised } from '../../text/tokens.ts';
import type { TokenTrie } from '../../text/trie.ts';
import { buildTrie, splitPhrase } from '../../text/trie.ts';
import type { NameSpan } from '../names/stage.ts';
import type { Quantity } from './quantity.ts';
import { quantityAt, quantityStarts } from './quantity.ts';

/**
 * How a noun group presents its people. counted: "two men"; one: "a man"; definite: "the man"; nobody: "no one";
 * name: "John Example"; pronoun: "he"; noun: a noun without article, "man" in "man shot"; bare: a number without a noun,
 * "14" in "14 dead".
 */
export type GroupForm = 'counted' | 'one' | 'definite' | 'nobody' | 'name' | 'pronoun' | 'noun' | 'bare';

/** A stretch of tokens [first, end) that stands for people, or counts what became of them ("12 deaths"). */
export type Group = {
  readonly first: number;
  readonly end: number;
  readonly form: GroupForm;
  readonly quantity?: Quantity;
  /** Tokens of the noun with its modifiers, behind the quantity. */
  readonly nounFirst: number;
  readonly noun?: PersonNoun;
  readonly counted?: Measure;
  readonly other: boolean;
  /** "two of the men". */
  readonly ofThem: boolean;
  /** "his wife": somebody's, and so hardly anyone spoken of before. */
  readonly owned: boolean;
  readonly name?: NameSpan;
  readonly pronoun?: PersonPronoun;
  /** "24" of "a 24-year-old man", "John Example, 24". */
  readonly age?: string;
};

export type GroupDoc = {
  readonly tokens: readonly Token[];
  readonly tags: readonly Upos[];
  readonly pack: LanguagePack;
};

const nobodyTrie = memoByKey((words: FigureWords): TokenTrie<true> =>
  buildTrie(
    words.quantities.nobody.map((phrase) => [phrase, true] as const),
    splitPhrase,
  ),
);

/** Every word a group of people may begin with. */
const startsOf = memoByKey((pack: LanguagePack): ReadonlySet<string> => {
  const { figures } = pack;
  return new Set([
    ...quantityStarts(pack),
    ...figures.quantities.nobody.map((phrase) => splitPhrase(phrase)[0] ?? ''),
    ...figures.indefinite,
    ...figures.definite,
    ...figures.pronouns.keys(),
    ...figures.persons.keys(),
  ]);
});

const longestGroup = 9;
type Head = { readonly end: number; readonly noun?: PersonNoun; readonly counted?: Measure };

const mayModify = new Set<Upos>(['ADJ', 'NOUN', 'PROPN']);
/** Participles modify only in front: "two armed men", not "the blast wounded men". */
const mayLead = new Set<Upos>(['VERB', 'ADV']);

const modifies = (doc: GroupDoc, at: number, index: number): boolean => {
  const tag = doc.tags[at] as Upos;
  if (mayModify.has(tag)) return true;
  const next = doc.tokens[at + 1];
  if (tag === 'NUM') return next?.text === '-' && next.glued;
  const before = doc.tags[at - 1];
  return mayLead.has(tag) && (at === index || before === 'ADJ' || before === 'VERB' || before === 'ADV');
};

/** Is the noun at `index` only the first part of a compound: "a police car", "one student leader"? */
const continues = (doc: GroupDoc, index: number, last: number): 'person' | 'thing' | undefined => {
  if (index >= last) return undefined;
  const next = doc.tokens[index] as Token;
  if (next.text === '-') return undefined;
  if (doc.pack.figures.things.has(next.lower)) return 'thing';
  return doc.pack.figures.persons.has(next.lower) ? 'person' : undefined;
};

/** "a 7-year-old golden retriever": no person. */
const thingFollows = (doc: GroupDoc, index: number, last: number): boolean => {
  for (let at = index; at < Math.min(index + 3, last); at += 1) {
    const { lower, kind } = doc.tokens[at] as Token;
    if (kind !== 'word') return false;
    if (doc.pack.figures.things.has(lower)) return true;
    if (doc.tags[at] !== 'ADJ' && doc.tags[at] !== 'NOUN') return false;
  }
  return false;
};

/** The person noun, or counting noun, that ends the group whose modifiers begin at `index`. */
const headFrom = (doc: GroupDoc, index: number, last: number): Head | undefined => {
  const { persons, counted, old } = doc.pack.figures;
  const limit = Math.min(index + longestGroup, last);
  const quoted = doc.tokens[index]?.kind === 'quote';
  for (let at = quoted ? index + 1 : index; at < limit; at += 1) {
    const token = doc.tokens[at] as Token;
    const noun = persons.get(token.lower);
    if (noun) {
      const next = continues(doc, at + 1, last);
      if (next === 'thing') return undefined;
      const closes = quoted && doc.tokens[at + 1]?.kind === 'quote';
      if (next === undefined) return { end: closes ? at + 2 : at + 1, noun };
      continue;
    }
    const measure = counted.get(token.lower);
    if (measure && continues(doc, at + 1, last) === undefined) return { end: at + 1, counted: measure };
    if (old.has(token.lower) && at > index && (doc.tokens[at - 1] as Token).text === '-') {
      if (thingFollows(doc, at + 1, limit)) return undefined;
      const further = at + 1 < limit ? headFrom(doc, at + 1, Math.min(at + 5, limit)) : undefined;
      if (further?.noun) return further;
      return { end: at + 1, noun: { plural: token.lower !== 'old' } };
    }
    if (token.text !== '-' && (token.kind === 'punct' || !modifies(doc, at, index))) return undefined;
  }
  return undefined;
};

/** A number without a noun may count people only where no other noun claims it. */
const standsAlone = (doc: GroupDoc, end: number, last: number): boolean => {
  if (end >= last) return true;
  const next = doc.tokens[end] as Token;
  if (next.glued && next.kind !== 'punct') return false;
  if (doc.pack.figures.others.has(next.lower) || next.kind === 'punct') return next.text !== '-' && next.text !== '/';
  const tag = doc.tags[end] as Upos;
  return tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'NUM' && tag !== 'SYM';
};

/** "Ann Example, 19, was" and "Ann Example, 19." give an age. */
const isAge = (doc: GroupDoc, first: number, start: number): boolean => {
  if (first - 2 < start || doc.tokens[first - 1]?.text !== ',') return false;
  const next = doc.tokens[first + 1];
  const named = isCapitalised(doc.tokens[first - 2] as Token) || doc.tags[first - 2] === 'PROPN';
  return named && (!next || next.kind === 'punct');
};

/** What a bare number stands behind when it is a clock time, a date, an address or a name: "Route 5", "on 5". */
const countable = (doc: GroupDoc, first: number, start: number): boolean => {
  const before = first > start ? (doc.tokens[first - 1] as Token) : undefined;
  if (!before) return true;
  if (isAge(doc, first, start)) return false;
  if (doc.pack.figures.ages.has(before.lower)) return false;
  if (before.kind === 'symbol' || (before.glued && before.text === '-') || before.text === '/') return false;
  return !(isCapitalised(before) && doc.tags[first - 1] === 'PROPN' && first - 1 > start);
};

/** "claimed 12 lives", "took her life": the verb makes the noun count the dead. */
const livesAt = (doc: GroupDoc, first: number, at: number, start: number): Head | undefined => {
  const { lives } = doc.pack.figures;
  const claims = first > start && lives.verbs.has((doc.tokens[first - 1] as Token).lower);
  return claims && lives.nouns.has((doc.tokens[at] as Token).lower) ? { end: at + 1, counted: 'killed' } : undefined;
};

const counted = (doc: GroupDoc, quantity: Quantity, start: number, last: number): Group | undefined => {
  const { figures } = doc.pack;
  const first = quantity.first;
  let at = quantity.end;
  if ((doc.tokens[at] as Token | undefined)?.text === '-') return undefined;
  let ofThem = false;
  if (at + 1 < last && figures.of.has((doc.tokens[at] as Token).lower)) {
    ofThem = figures.definite.has((doc.tokens[at + 1] as Token).lower) || doc.tags[at + 1] === 'PRON';
    at += ofThem ? 2 : 1;
  }
  const other = at < last && figures.quantities.more.has((doc.tokens[at] as Token).lower);
  if (other) at += 1;
  const base = { first, quantity, other: other || quantity.increment, ofThem, owned: false, nounFirst: at };
  if (ofThem && doc.tags[at - 1] === 'PRON') return { ...base, end: at, form: 'counted', noun: { plural: true } };
  const head = at < last ? (livesAt(doc, first, at, start) ?? headFrom(doc, at, last)) : undefined;
  const zero = quantity.max === 0;
  // "There is no overall death toll": what is missing is the count, not the dead.
  if (zero && head && figures.figureNouns.has((doc.tokens[head.end] as Token | undefined)?.lower ?? ''))
    return undefined;
  if (head) return { ...base, ...head, form: zero ? 'nobody' : 'counted' };
  if (zero) return undefined;
  return standsAlone(doc, at, last) && countable(doc, first, start) ? { ...base, end: at, form: 'bare' } : undefined;
};

const plain = { ofThem: false, other: false, owned: false } as const;

const nobodyAt = (doc: GroupDoc, index: number, last: number): Group | undefined => {
  const found = nobodyTrie(doc.pack.figures).longest(doc.tokens, index, last);
  if (!found) return undefined;
  const quantity = { first: index, end: found.end, min: 0, max: 0, exact: false, increment: false };
  return { ...plain, first: index, end: found.end, nounFirst: index, form: 'nobody', quantity };
};

const oneAt = (index: number): Quantity => ({
  first: index,
  end: index + 1,
  min: 1,
  max: 1,
  exact: true,
  increment: false,
});

/** "a man", "the man", "his wife". */
const withArticle = (doc: GroupDoc, index: number, last: number): Group | undefined => {
  const { figures } = doc.pack;
  const { lower } = doc.tokens[index] as Token;
  const article = figures.indefinite.has(lower);
  if ((!article && !figures.definite.has(lower)) || index + 1 >= last) return undefined;
  const head = headFrom(doc, index + 1, last);
  if (!head?.noun) return undefined;
  const base = { ...plain, first: index, end: head.end, noun: head.noun, nounFirst: index + 1 };
  const count = head.noun.count;
  if (article && count !== undefined)
    return { ...base, form: 'counted', quantity: { ...oneAt(index), min: count, max: count } };
  const owned = figures.pronouns.get(lower)?.possessive === true;
  if (!article || head.noun.plural) return { ...base, owned, form: 'definite' };
  const other = figures.further.has((doc.tokens[index + 1] as Token).lower);
  return { ...base, other, form: 'one', quantity: oneAt(index) };
};

/** "man" in "man shot dead", "17-year-old" before a name, "officers" in "officers were called". */
const withoutArticle = (doc: GroupDoc, index: number, last: number): Group | undefined => {
  const token = doc.tokens[index] as Token;
  const aged = token.kind === 'number' && doc.tokens[index + 1]?.text === '-';
  const head =
    aged || doc.pack.figures.persons.has(token.lower) ? headFrom(doc, index, Math.min(last, index + 8)) : undefined;
  if (!head?.noun) return undefined;
  const base = { ...plain, first: index, end: head.end, noun: head.noun, nounFirst: index, form: 'noun' } as const;
  const count = head.noun.count;
  if (count !== undefined) return { ...base, quantity: { ...oneAt(index), end: head.end, min: count, max: count } };
  return head.noun.plural ? base : { ...base, quantity: { ...oneAt(index), end: head.end } };
};

const pronounAt = (doc: GroupDoc, index: number): Group | undefined => {
  const pronoun = doc.pack.figures.pronouns.get((doc.tokens[index] as Token).lower);
  return pronoun && { ...plain, first: index, end: index + 1, nounFirst: index, form: 'pronoun', pronoun };
};

/** The group of people beginning at token `index` of a sentence's tokens [start, last), if one does. */
const groupAt = (doc: GroupDoc, index: number, start: number, last: number): Group | undefined => {
  const nobody = nobodyAt(doc, index, last);
  if (nobody) return nobody;
  const quantity = quantityAt(doc.tokens, index, last, doc.pack);
  const group = quantity && counted(doc, quantity, start, last);
  return group ?? withArticle(doc, index, last) ?? pronounAt(doc, index) ?? withoutArticle(doc, index, last);
};

const inDigits = (doc: GroupDoc, { lower, kind }: Token): string | undefined => {
  const { small, tens } = doc.pack.core.numbers;
  const value = kind === 'number' ? lower : (small.get(lower) ?? tens.get(lower));
  return value === undefined ? undefined : String(value);
};

/** The age printed in or right behind a group: "a 24-year-old man", "John Example, 24,". */
const ageOf = (doc: GroupDoc, group: Group, last: number): string | undefined => {
  for (let at = group.first; at < group.end; at += 1) {
    if (doc.pack.figures.old.has((doc.tokens[at] as Token).lower) && at - 4 >= group.first)
      return inDigits(doc, doc.tokens[at - 4] as Token);
  }
  const comma = doc.tokens[group.end];
  const number = group.end + 1 < last ? (doc.tokens[group.end + 1] as Token) : undefined;
  const behind = group.end + 2 < last ? (doc.tokens[group.end + 2] as Token) : undefined;
  const aged = comma?.text === ',' && number?.kind === 'number' && /^\d{1,2}$/.test(number.text);
  return aged && (!behind || behind.kind === 'punct') ? number.text : undefined;
};

const nameGroup = (name: NameSpan): Group => ({
  ...plain,
  first: name.first,
  end: name.last,
  form: 'name',
  nounFirst: name.first,
  name,
});

/** "his wife, Ann Example", "17-year-old Ann Example": a noun and the name behind it are one person. */
const withName = (doc: GroupDoc, group: Group, named: NameSpan | undefined): Group => {
  if (!named || !group.noun || group.noun.plural || group.form === 'counted') return group;
  const gap = named.first - group.end;
  const joined = gap === 0 || (gap === 1 && doc.tokens[group.end]?.text === ',');
  return joined ? { ...group, end: named.last, name: named } : group;
};

/** All groups of people of one sentence, left to right, none inside another. `names` are the person names in it. */
export const groupsOf = (doc: GroupDoc, sentence: Sentence, names: readonly NameSpan[]): readonly Group[] => {
  const starts = startsOf(doc.pack);
  const groups: Group[] = [];
  let name = 0;
  for (let index = sentence.first; index < sentence.last;) {
    while (name < names.length && (names[name] as NameSpan).first < index) name += 1;
    const named = names[name];
    const { kind, lower } = doc.tokens[index] as Token;
    let group: Group | undefined;
    if (named?.first === index) group = nameGroup(named);
    else if (kind === 'number' || starts.has(lower)) group = groupAt(doc, index, sentence.first, sentence.last);
    if (group) {
      while (name < names.length && (names[name] as NameSpan).first < group.end) name += 1;
      const whole = group.form === 'name' ? group : withName(doc, group, names[name]);
      const age = ageOf(doc, whole, sentence.last);
      groups.push(age === undefined ? whole : { ...whole, age });
      index = Math.max(whole.end, index + 1);
    } else index += 1;
  }
  return groups;
};
