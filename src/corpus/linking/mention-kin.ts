import type { Mention, Word } from './mention-corpus.ts';
import { alike } from './mention-corpus.ts';

export const shareType = ({ types: a }: Word, { types: b }: Word): boolean => {
  if (a.size === 0 || b.size === 0) return false;
  for (const type of a) if (b.has(type)) return true;
  return false;
};

/** Letters two words begin with alike make them kin from this many on: "acquire", "acquisition". */
const LEAST = 4;

/** How much of the longer word two words have in common from their beginning. */
export const beginning = (a: string, b: string): number => {
  const end = Math.min(a.length, b.length);
  let same = 0;
  while (same < end && a.charCodeAt(same) === b.charCodeAt(same)) same += 1;
  return same < LEAST ? 0 : same / Math.max(a.length, b.length);
};

/** Triggers of one event type are at least this near. */
const ONE_TYPE = 0.6;
/** One trigger inside another: "attack" and "bomb attack". */
const PART = 0.9;

const wordKinship = (a: Word, b: Word): number => {
  const near = a.direction && b.direction ? alike(a.direction, b.direction) : 0;
  return Math.max(0, near, beginning(a.base, b.base), shareType(a, b) ? ONE_TYPE : 0);
};

/** Remembers pairs of words: the words of a story come again and again. */
const [MEMORY, WORDS] = [1 << 20, 1 << 26];

/** How much alike two triggers mean, from 0 to 1: the same word, one of one type, near ones, or of one stem. */
export const kinshipIn = (): ((a: Mention, b: Mention) => number) => {
  const known = new Map<number, number>();
  const ofWords = (a: Word, b: Word): number => {
    const key = Math.min(a.number, b.number) * WORDS + Math.max(a.number, b.number);
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= MEMORY) known.clear();
    const kinship = wordKinship(a, b);
    known.set(key, kinship);
    return kinship;
  };
  return (a, b) => {
    if (a.head.base === b.head.base) return 1;
    let most = 0;
    for (const one of a.bases)
      for (const other of b.bases) most = Math.max(most, one.base === other.base ? PART : ofWords(one, other));
    return most;
  };
};
