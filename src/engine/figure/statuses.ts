import type { FigureWords, StatusWord } from '../../language/parts/figures.ts';
import { memoByKey } from '../../text/memo.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { TokenTrie } from '../../text/trie.ts';
import { buildTrie, splitPhrase } from '../../text/trie.ts';
import type { GroupDoc } from './groups.ts';

/** What became of people, tokens [first, end); `from` is where its auxiliaries begin. */
export type Status = {
  readonly first: number;
  readonly end: number;
  readonly from: number;
  readonly word: StatusWord;
  /** "were killed", "got shot": the people stand before it. */
  readonly passive: boolean;
  /** A perfect without "been": "have killed". */
  readonly active: boolean;
  readonly negated: boolean;
  readonly unreal: boolean;
};

const trieOf = memoByKey((words: FigureWords): TokenTrie<StatusWord> => buildTrie(words.statuses, splitPhrase));

/** "Neither the driver nor his two passengers were hurt." */
const neitherBefore = (doc: GroupDoc, from: number, start: number): boolean => {
  const { neither } = doc.pack.figures;
  for (let at = from - 1; at >= start && at > from - 16; at -= 1)
    if (neither.has((doc.tokens[at] as Token).lower)) return true;
  return false;
};

type Auxiliaries = Pick<Status, 'from' | 'passive' | 'active' | 'negated' | 'unreal'>;

/** Reads the auxiliaries before a status word: "may have been", "was not", "were reportedly". */
const auxiliaries = (doc: GroupDoc, first: number, start: number): Auxiliaries => {
  const { copulas, perfect, negations, unreal } = doc.pack.figures;
  let from = first;
  let passive = false;
  let active = false;
  let negated = false;
  let notReal = false;
  for (let at = first - 1; at >= start && at >= first - 7; at -= 1) {
    const { lower } = doc.tokens[at] as (typeof doc.tokens)[number];
    const tag = doc.tags[at];
    if (copulas.has(lower)) passive = true;
    else if (perfect.has(lower)) active = true;
    else if (negations.has(lower)) negated = true;
    else if (unreal.has(lower)) notReal = true;
    else if (tag !== 'ADV' && tag !== 'AUX' && tag !== 'PART') break;
    from = at;
  }
  const neither = neitherBefore(doc, from, start);
  return { from, passive, active: active && !passive, negated: negated || neither, unreal: notReal };
};

/** "a shot", "gun shots", "the wounded": the word is a noun there, not what became of somebody. */
const isNoun = (doc: GroupDoc, first: number, start: number, end: number): boolean => {
  if (end !== first + 1 || first === start) return false;
  const tag = doc.tags[first - 1];
  const { indefinite, definite, relative } = doc.pack.figures;
  const { lower } = doc.tokens[first - 1] as (typeof doc.tokens)[number];
  if (relative.has(lower)) return false;
  return indefinite.has(lower) || definite.has(lower) || tag === 'DET';
};

/** "sent four people to the hospital": such a verb stands a few words before. */
const isSent = (doc: GroupDoc, index: number, behind: ReadonlySet<string>): boolean =>
  doc.tokens.slice(Math.max(0, index - 6), index).some(({ lower }) => behind.has(lower));

const openersOf = memoByKey(
  ({ spread }: FigureWords): ReadonlySet<string> => new Set(spread.flatMap(({ openers }) => [...openers])),
);

/** "suffering from two apparent gunshot wounds", "taken to Hill County Hospital", "in serious but stable condition". */
const spreadAt = (doc: GroupDoc, index: number, last: number): { end: number; value: StatusWord } | undefined => {
  const { lower } = doc.tokens[index] as Token;
  if (!openersOf(doc.pack.figures).has(lower)) return undefined;
  for (const { openers, nouns, worse, measure, reach, behind } of doc.pack.figures.spread) {
    if (!openers.has(lower) || (behind && !isSent(doc, index, behind))) continue;
    let dead = false;
    for (let at = index + 1; at < Math.min(index + reach, last); at += 1) {
      const token = doc.tokens[at] as Token;
      if (token.kind === 'punct' && token.text !== '-') break;
      if (worse.has(token.lower)) dead = true;
      if (nouns.has(token.lower))
        return { end: at + 1, value: { measure: dead ? 'killed' : measure, side: 'left', implied: true } };
    }
  }
  return undefined;
};

/** "fired one shot", "one shot went through the door": a bare number does not make it a verb. */
const isShotFired = (doc: GroupDoc, index: number, start: number, last: number): boolean => {
  const { lower } = doc.tokens[index] as Token;
  if (index - 1 < start || doc.tags[index - 1] !== 'NUM' || !doc.pack.figures.rounds.has(lower)) return false;
  const before = index - 2 >= start ? doc.tags[index - 2] : undefined;
  const after = index + 1 < last ? doc.tags[index + 1] : undefined;
  return before === 'VERB' || after === 'VERB' || after === 'AUX';
};

/** The status words of one sentence, left to right, none overlapping another. */
export const statusesOf = (doc: GroupDoc, sentence: Sentence): readonly Status[] => {
  const trie = trieOf(doc.pack.figures);
  const statuses: Status[] = [];
  for (let index = sentence.first; index < sentence.last;) {
    const found = trie.longest(doc.tokens, index, sentence.last) ?? spreadAt(doc, index, sentence.last);
    const noun =
      found &&
      found.value.side !== 'toll' &&
      (isNoun(doc, index, sentence.first, found.end) ||
        (found.end === index + 1 && isShotFired(doc, index, sentence.first, sentence.last)));
    if (!found || noun) {
      index += 1;
      continue;
    }
    statuses.push({
      first: index,
      end: found.end,
      word: found.value,
      ...auxiliaries(doc, index, sentence.first),
    });
    index = found.end;
  }
  return statuses;
};
