/** A stretch of words that is marked or not. */
export type Run = { readonly text: string; readonly marked: boolean };

type Range = { readonly start: number; readonly end: number };

/** A text cut at its marks; marks are in the order of the text and do not overlap. Nothing empty is kept. */
export const runsOf = (text: string, marks: readonly Range[]): readonly Run[] => {
  const runs: Run[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    runs.push({ text: text.slice(at, start), marked: false }, { text: text.slice(start, end), marked: true });
    at = end;
  }
  return [...runs, { text: text.slice(at), marked: false }].filter((run) => run.text !== '');
};
