import type { Upos } from '../../language/parts/core.ts';
import type { FigureWords, PersonNoun } from '../../language/parts/figures.ts';
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
import { quantityAt } from './quantity.ts';

/**
 * How a noun group presents its people. counted: "two men"; one: "a man"; definite: "the man"; nobody: "no one";
 * name: "John Example"; pronoun: "he"; bare: a number without a noun, "14" in "14 dead".
 */
export type GroupForm = 'counted' | 'one' | 'definite' | 'nobody' | 'name' | 'pronoun' | 'bare';

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
  readonly name?: NameSpan;
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

/** The person noun, or counting noun, that ends the group whose modifiers begin at `index`. */
const headFrom = (doc: GroupDoc, index: number, last: number): Head | undefined => {
  const { persons, counted, old } = doc.pack.figures;
  const limit = Math.min(index + longestGroup, last);
  for (let at = index; at < limit; at += 1) {
    const token = doc.tokens[at] as Token;
    const noun = persons.get(token.lower);
    if (noun) {
      const next = continues(doc, at + 1, last);
      if (next === 'thing') return undefined;
      if (next === undefined) return { end: at + 1, noun };
      continue;
    }
    const measure = counted.get(token.lower);
    if (measure && continues(doc, at + 1, last) === undefined) return { end: at + 1, counted: measure };
    if (old.has(token.lower) && at > index && (doc.tokens[at - 1] as Token).text === '-') {
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

/** What a bare number stands behind when it is a clock time, a date, an address or a name: "Route 5", "on 5". */
const countable = (doc: GroupDoc, first: number, start: number): boolean => {
  const before = first > start ? (doc.tokens[first - 1] as Token) : undefined;
  if (!before) return true;
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
  let ofThem = false;
  if (at + 1 < last && figures.of.has((doc.tokens[at] as Token).lower)) {
    ofThem = figures.definite.has((doc.tokens[at + 1] as Token).lower) || doc.tags[at + 1] === 'PRON';
    at += ofThem ? 2 : 1;
  }
  const other = at < last && figures.quantities.more.has((doc.tokens[at] as Token).lower);
  if (other) at += 1;
  const base = { first, quantity, other: other || quantity.increment, ofThem, nounFirst: at };
  if (ofThem && doc.tags[at - 1] === 'PRON') return { ...base, end: at, form: 'counted', noun: { plural: true } };
  const head = at < last ? (livesAt(doc, first, at, start) ?? headFrom(doc, at, last)) : undefined;
  const zero = quantity.max === 0;
  if (head) return { ...base, ...head, form: zero ? 'nobody' : 'counted' };
  if (zero) return undefined;
  return standsAlone(doc, at, last) && countable(doc, first, start) ? { ...base, end: at, form: 'bare' } : undefined;
};

/** The group of people beginning at token `index` of a sentence's tokens [start, last), if one does. */
const groupAt = (doc: GroupDoc, index: number, start: number, last: number): Group | undefined => {
  const { figures } = doc.pack;
  const token = doc.tokens[index] as Token;
  const nobody = nobodyTrie(figures).longest(doc.tokens, index, last);
  const none = { ofThem: false, other: false, nounFirst: index };
  if (nobody) {
    const quantity = { first: index, end: nobody.end, min: 0, max: 0, exact: false, increment: false };
    return { ...none, first: index, end: nobody.end, form: 'nobody', quantity };
  }
  const quantity = quantityAt(doc.tokens, index, last, doc.pack);
  if (quantity) {
    const group = counted(doc, quantity, start, last);
    if (group) return group;
  }
  const article = figures.indefinite.has(token.lower);
  if (!article && !figures.definite.has(token.lower)) return undefined;
  const head = index + 1 < last ? headFrom(doc, index + 1, last) : undefined;
  if (!head?.noun) return undefined;
  const base = { ...none, first: index, end: head.end, noun: head.noun, nounFirst: index + 1 };
  if (!article || head.noun.plural) return { ...base, form: 'definite' };
  const one = { first: index, end: index + 1, min: 1, max: 1, exact: true, increment: false };
  return { ...base, form: 'one', quantity: one };
};

/** All groups of people of one sentence, left to right, none inside another. `names` are the person names in it. */
export const groupsOf = (doc: GroupDoc, sentence: Sentence, names: readonly NameSpan[]): readonly Group[] => {
  const groups: Group[] = [];
  let name = 0;
  for (let index = sentence.first; index < sentence.last;) {
    while (name < names.length && (names[name] as NameSpan).first < index) name += 1;
    const named = names[name];
    const token = doc.tokens[index] as Token;
    const group =
      named?.first === index
        ? ({
            first: index,
            end: named.last,
            form: 'name',
            nounFirst: index,
            other: false,
            ofThem: false,
            name: named,
          } as const)
        : token.kind === 'punct'
          ? undefined
          : groupAt(doc, index, sentence.first, sentence.last);
    if (group) groups.push(group);
    index = group ? Math.max(group.end, index + 1) : index + 1;
  }
  return groups;
};
