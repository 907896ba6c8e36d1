import { createHash } from 'node:crypto';

const WORDS = 6;

const hashOf = (words: readonly string[]): string =>
  createHash('md5').update(words.join(' ')).digest('base64').slice(0, 8);

/** Hashes of every six words in a row: enough to tell a copy, not enough to read it. */
const shinglesOf = (text: string): ReadonlySet<string> => {
  const words = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ');
  const last = Math.max(0, words.length - WORDS);
  return new Set(Array.from({ length: last + 1 }, (_, at) => hashOf(words.slice(at, at + WORDS))));
};

/** Does a text share more than this part of the shorter one's shingles with any of the others? */
const COPY = 0.3;

/** A test for copies of texts that must stay unseen: only hashes of them are held. */
export const copyTest = (unseen: readonly string[]): ((text: string) => boolean) => {
  const sizes: number[] = [];
  const holders = new Map<string, number[]>();
  for (const text of unseen) {
    const shingles = shinglesOf(text);
    for (const shingle of shingles) holders.set(shingle, [...(holders.get(shingle) ?? []), sizes.length]);
    sizes.push(shingles.size);
  }
  return (text) => {
    const mine = shinglesOf(text);
    const shared = new Map<number, number>();
    for (const shingle of mine)
      for (const holder of holders.get(shingle) ?? []) shared.set(holder, (shared.get(holder) ?? 0) + 1);
    return [...shared].some(([holder, count]) => count / Math.min(mine.size, sizes[holder] as number) > COPY);
  };
};
