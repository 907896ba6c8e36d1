/**
 * What the model sees of a word: its form alone. training/language/features.py computes the same, and
 * test/language-model.test.ts compares them.
 */
const AFFIX_BUCKETS = 16384;

/** Small letters, digits as 0: "1,250" and "1,980" are one word. */
export const foldedForm = (word: string): string => word.toLowerCase().replace(/[0-9]/g, '0');

/** FNV-1a over the kind of affix and its UTF-16 units. */
const bucket = (kind: number, word: string, from: number, to: number): number => {
  let value = Math.imul(0x811c9dc5 ^ kind, 0x01000193) >>> 0;
  for (let index = Math.max(from, 0); index < Math.min(to, word.length); index += 1)
    value = Math.imul(value ^ word.charCodeAt(index), 0x01000193) >>> 0;
  return ((value ^ (value >>> 15)) >>> 0) % AFFIX_BUCKETS;
};

/** Buckets of the last 2, 3 and 4 and the first 1, 2 and 3 units of the folded word; what is too short counts whole. */
export const affixBuckets = (folded: string): readonly number[] => {
  const end = folded.length;
  return [
    bucket(1, folded, end - 2, end),
    bucket(2, folded, end - 3, end),
    bucket(3, folded, end - 4, end),
    bucket(4, folded, 0, 1),
    bucket(5, folded, 0, 2),
    bucket(6, folded, 0, 3),
  ];
};

const shapeOfMarks = (word: string, digits: number): number => {
  if (digits === 0) return word.length === 1 ? 0 : 1;
  return digits <= 2 ? 2 : digits === 4 ? 3 : 4;
};

/** How the word is written, as one of 14 numbers: marks, numbers of some length, "p.m.", "U.S.", "the", "A", "UN", "Oslo", … */
export const shapeNumber = (word: string): number => {
  const digits = word.match(/[0-9]/g)?.length ?? 0;
  if (!/\p{L}/u.test(word)) return shapeOfMarks(word, digits);
  if (digits > 0) return 5;
  const lower = word.toLowerCase();
  if (word.includes('.') && word.length > 1) return word === lower ? 6 : 7;
  if (word === lower) return 8;
  if (word === word.toUpperCase()) return word.length === 1 ? 9 : 10;
  if (word.charAt(0) === lower.charAt(0)) return 13;
  return word.slice(1) === lower.slice(1) ? 11 : 12;
};
