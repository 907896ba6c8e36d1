import type { FigureWords, StatusWord } from '../../language/parts/figures.ts';
import { memoByKey } from '../../text/memo.ts';
import type { Sentence } from '../../text/sentences.ts';
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
  return { from, passive, active: active && !passive, negated, unreal: notReal };
};

/** "a shot", "gun shots", "the wounded": the word is a noun there, not what became of somebody. */
const isNoun = (doc: GroupDoc, first: number, start: number, end: number): boolean => {
  if (end !== first + 1 || first === start) return false;
  const tag = doc.tags[first - 1];
  const { indefinite, definite } = doc.pack.figures;
  const { lower } = doc.tokens[first - 1] as (typeof doc.tokens)[number];
  return indefinite.has(lower) || definite.has(lower) || tag === 'DET';
};

/** The status words of one sentence, left to right, none overlapping another. */
export const statusesOf = (doc: GroupDoc, sentence: Sentence): readonly Status[] => {
  const trie = trieOf(doc.pack.figures);
  const statuses: Status[] = [];
  for (let index = sentence.first; index < sentence.last;) {
    const found = trie.longest(doc.tokens, index, sentence.last);
    if (!found || (found.value.side !== 'toll' && isNoun(doc, index, sentence.first, found.end))) {
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
