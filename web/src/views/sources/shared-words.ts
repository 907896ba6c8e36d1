import { runsOf } from '../../format/runs.ts';
import type { Run } from '../../format/runs.ts';

/** As many words in a row as are looked for when copies are found. */
const LENGTH = 5;

type Word = { readonly start: number; readonly end: number; readonly folded: string };

const wordsIn = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: match[0].toLowerCase(),
  }));

const sequencesOf = (words: readonly Word[]): readonly string[] =>
  words.slice(LENGTH - 1).map((_, index) =>
    words
      .slice(index, index + LENGTH)
      .map(({ folded }) => folded)
      .join(' '),
  );

/** Which words of a text stand in the other too, five or more in a row. */
const isShared = (words: readonly Word[], other: readonly Word[]): readonly boolean[] => {
  const theirs = new Set(sequencesOf(other));
  const shared = words.map(() => false);
  sequencesOf(words).forEach((sequence, index) => {
    if (theirs.has(sequence)) shared.fill(true, index, index + LENGTH);
  });
  return shared;
};

/** A text cut into what the other has too and what is its own, which is marked. */
export const ownRuns = (text: string, other: string): readonly Run[] => {
  const words = wordsIn(text);
  const shared = isShared(words, wordsIn(other));
  const marks: { start: number; end: number }[] = [];
  words.forEach(({ start, end }, index) => {
    if (shared[index]) return;
    const last = marks.at(-1);
    if (last && index > 0 && !shared[index - 1]) last.end = end;
    else marks.push({ start, end });
  });
  return runsOf(text, marks);
};

/** How much of the words of a text the other has too, from 0 to 1. */
export const sharedPart = (text: string, other: string): number => {
  const shared = isShared(wordsIn(text), wordsIn(other));
  return shared.length === 0 ? 0 : shared.filter(Boolean).length / shared.length;
};
