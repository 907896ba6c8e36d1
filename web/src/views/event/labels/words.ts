import type { FramingRow } from '../facts.ts';

/** A word, what it is used of, and by whom. */
export type Word = {
  readonly key: string;
  readonly word: string;
  readonly of: FramingRow['of'];
  readonly voices: readonly FramingRow[];
};

const textsIn = ({ voices }: Word): number => voices.reduce((sum, { texts }) => sum + texts, 0);

/** Labels by word, the most used first; within a word the voices that use it most. */
export const wordsOf = (rows: readonly FramingRow[]): readonly Word[] => {
  const words = new Map<string, FramingRow[]>();
  for (const row of rows) {
    const key = `${row.of} ${row.word}`;
    words.set(key, [...(words.get(key) ?? []), row]);
  }
  return [...words]
    .map(([key, voices]) => {
      const [{ word, of }] = voices as [FramingRow, ...FramingRow[]];
      return { key, word, of, voices: voices.toSorted((a, b) => b.texts - a.texts) };
    })
    .toSorted((a, b) => textsIn(b) - textsIn(a));
};
