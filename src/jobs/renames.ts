import type { Store } from '../store/index.ts';
import { renameInDecisions } from '../store/index.ts';
import type { InForce, Says } from './decided.ts';
import { inForce } from './decided.ts';

/** Old ids of incidents with the new; undefined is one no longer told. */
export type Renames = ReadonlyMap<string, string | undefined>;

const idsIn = ({ pairs, before }: InForce): readonly string[] => [
  ...pairs.must.flat(),
  ...pairs.cannot.flat(),
  ...Object.values(before).flat(),
];

const renamed = ({ pairs, before }: InForce, names: Renames): Says => {
  const now = (id: string): string | undefined => (names.has(id) ? names.get(id) : id);
  const both = (list: Says['pairs']['must']): Says['pairs']['must'] =>
    list.flatMap(([a, b]) => {
      const [x, y] = [now(a), now(b)];
      return x === undefined || y === undefined ? [] : [[x, y] as const];
    });
  return {
    pairs: { must: both(pairs.must), cannot: both(pairs.cannot) },
    before: Object.fromEntries(
      Object.entries(before).map(([event, ids]) => [event, ids.flatMap((id) => now(id) ?? [])]),
    ),
  };
};

/** Lets merges and splits follow incidents that were read again under other ids. */
export const followRenames = (store: Store, names: Renames): void => {
  if (names.size === 0) return;
  const touched = inForce(store).filter((decision) => idsIn(decision).some((id) => names.has(id)));
  renameInDecisions(store, new Map(touched.map((decision) => [decision.id, renamed(decision, names)])));
};
