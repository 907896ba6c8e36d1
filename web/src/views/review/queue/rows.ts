import type { QueueRow } from '../../../../../src/model/review.ts';

/** Names a finding across reports, in an address: `/figures/f3@a-report`. */
export const keyOf = ({ report, path }: Pick<QueueRow, 'report' | 'path'>): string => `${path}@${report}`;

/** The row an address names; the first where it names none that is (still) there. */
export const indexOf = (rows: readonly QueueRow[], at: string | undefined): number =>
  Math.max(0, at === undefined ? 0 : rows.findIndex((row) => keyOf(row) === at));

/** The row to go to from one that is leaving the list: the next that stays, else the last before it. */
export const after = (
  rows: readonly QueueRow[],
  index: number,
  leaving: ReadonlySet<string> = new Set(),
): QueueRow | undefined =>
  rows.slice(index + 1).find((row) => !leaving.has(keyOf(row))) ??
  rows.slice(0, index).findLast((row) => !leaving.has(keyOf(row)));

/** Chosen rows with one more or one less; from the last one touched to it where a range is meant. */
export const toggled = (
  rows: readonly QueueRow[],
  chosen: ReadonlySet<string>,
  { to, from }: { readonly to: number; readonly from?: number | undefined },
): ReadonlySet<string> => {
  const touched = rows[to];
  if (!touched) return chosen;
  const on = !chosen.has(keyOf(touched));
  const [first, last] = from === undefined ? [to, to] : [Math.min(from, to), Math.max(from, to)];
  const keys = rows.slice(first, last + 1).map(keyOf);
  const next = new Set(chosen);
  for (const key of keys) {
    if (on) next.add(key);
    else next.delete(key);
  }
  return next;
};
