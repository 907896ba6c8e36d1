import type { ReportChanges } from '../../api/types.ts';

type Run = ReportChanges['text'][number];

/** A run of words, or so many that stayed the same and are left out. */
export type Part = Run | { readonly kind: 'left-out'; readonly text: string };

/** So much of what stayed is shown on either side of a change. */
const AROUND = 260;

const blankAfter = (text: string, at: number): number => {
  const found = text.slice(at).search(/\s/);
  return found < 0 ? text.length : at + found;
};

const blankBefore = (text: string, at: number): number => text.slice(0, at).search(/\s\S*$/) + 1;

const shortened = (
  { text }: Run,
  { first, last }: { readonly first: boolean; readonly last: boolean },
): readonly Part[] => {
  const from = first ? 0 : blankAfter(text, AROUND);
  const to = last ? text.length : blankBefore(text, text.length - AROUND);
  if (to - from < AROUND) return [{ kind: 'same', text }];
  return [
    ...(from > 0 ? [{ kind: 'same' as const, text: text.slice(0, from) }] : []),
    { kind: 'left-out', text: text.slice(from, to) },
    ...(to < text.length ? [{ kind: 'same' as const, text: text.slice(to) }] : []),
  ];
};

/** What changed with a little of what did not: long stretches that stayed are left out, and can be asked for. */
export const partsOf = (runs: readonly Run[]): readonly Part[] =>
  runs.flatMap((run, index) =>
    run.kind === 'same' ? shortened(run, { first: index === 0, last: index === runs.length - 1 }) : [run],
  );
