import type { Clue } from '../../model/index.ts';

/** What one or several clues that say the same come to. */
type Reason = { readonly says: string; readonly points: number };

/** Ids of toponyms as their words. */
export type NamesOf = (ids: readonly string[]) => string;

/** "+2.12", "−0.45". */
export const signed = (points: number): string => `${points < 0 ? '\u2212' : '+'}${Math.abs(points).toFixed(2)}`;

const SHOWN = 0.005;

const spoken = ({ says, by }: Clue, namesOf: NamesOf | undefined): string =>
  by && namesOf ? says.replace('other places', namesOf(by)) : says;

const merged = (clues: readonly Clue[], namesOf?: NamesOf): Reason[] => {
  const sums = new Map<string, number>();
  for (const clue of clues) {
    const says = spoken(clue, namesOf);
    sums.set(says, (sums.get(says) ?? 0) + clue.points);
  }
  return [...sums].map(([says, points]) => ({ says, points }));
};

/** The greatest reasons, and in one line what the others come to: the points still add up. */
const shortened = (reasons: readonly Reason[], most: number): readonly Reason[] => {
  const sorted = reasons
    .filter(({ points }) => Math.abs(points) >= SHOWN)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const rest = sorted.slice(most);
  if (rest.length < 2) return sorted;
  const points = rest.reduce((sum, reason) => sum + reason.points, 0);
  return [...sorted.slice(0, most), { says: `in ${rest.length} smaller things`, points }];
};

/** The greatest clues of a decision, those that say the same together. */
export const heaviest = (clues: readonly Clue[], most: number, namesOf?: NamesOf): readonly Reason[] =>
  shortened(merged(clues, namesOf), most);

const groupOf = ({ clue }: Clue): string => (clue.split(':')[0] as string).replace('-known', '');

/** What sets a rival apart from the first reading: "−5.31 not in the region of Peoria". */
export const behindFirst = (rival: readonly Clue[], first: readonly Clue[], namesOf: NamesOf): readonly Reason[] => {
  const groups = new Map<string, Reason>();
  const add = (clue: Clue, points: number, says: string): void => {
    const before = groups.get(groupOf(clue));
    groups.set(groupOf(clue), { says: before?.says ?? says, points: (before?.points ?? 0) + points });
  };
  for (const clue of rival) add(clue, clue.points, spoken(clue, namesOf));
  for (const clue of first) add(clue, -clue.points, `not ${spoken(clue, namesOf)}`);
  return shortened([...groups.values()], 3);
};
