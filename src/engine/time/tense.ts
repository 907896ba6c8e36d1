import type { Reader } from './lexicon.ts';
import { wordAt } from './lexicon.ts';

/** Which way the words around a time look: −1 back, 1 ahead, 0 no telling. */
export type Tense = -1 | 0 | 1;

/** The tense around a time, and the token that shows it. */
export type Tone = { readonly tense: Tense; readonly at?: number };

const BACK = 15;
const AHEAD = 12;

const toneAt = (reader: Reader, index: number): Tense => {
  const { words } = reader.lexicon;
  const word = wordAt(reader, index);
  const before = wordAt(reader, index - 1);
  const pair = `${before} ${word}`;
  if (words.past.has(pair)) return -1;
  if (words.future.has(word) || words.future.has(pair)) return 1;
  if (words.past.has(word)) return -1;
  const verb = reader.tags[index] === 'VERB';
  // "to be published": what stands behind "be" is no past
  if (words.be.has(before)) return 0;
  return verb && words.pastEndings.some((ending) => word.endsWith(ending)) ? -1 : 0;
};

/** "until 9 a.m. Tuesday", "by May" look ahead, unless the sentence is told from behind: "by Friday they had fled". */
const isDeadline = (reader: Reader, first: number): boolean => {
  const { words } = reader.lexicon;
  if (first - 2 < reader.first || !words.deadlines.has(wordAt(reader, first - 1))) return false;
  for (let index = first - 2; index >= Math.max(reader.first, first - BACK); index -= 1) {
    if (words.perfect.has(wordAt(reader, index))) return false;
  }
  return true;
};

/**
 * The nearest verb before the time decides, else the first one behind it: "said Friday" looks back, "will meet Tuesday"
 * and "scheduled for Tuesday" look ahead.
 */
export const toneAround = (reader: Reader, first: number, last: number): Tone => {
  if (isDeadline(reader, first)) return { tense: 1, at: first - 1 };
  for (let index = first - 1; index >= Math.max(reader.first, first - BACK); index -= 1) {
    const tense = toneAt(reader, index);
    if (tense !== 0) return { tense, at: index };
  }
  for (let index = last; index < Math.min(reader.last, last + AHEAD); index += 1) {
    const tense = toneAt(reader, index);
    if (tense !== 0) return { tense, at: index };
  }
  return { tense: 0 };
};
