import type { IncidentPair } from '../corpus/linking/link.ts';
import { unionOf } from './union.ts';
import type { Decision } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import { decisions, renamedDecisions } from '../store/index.ts';

/** What a merge or a split says of pairs of incidents: kept in the decision's `new`. */
export type DecidedPairs = { readonly must: readonly IncidentPair[]; readonly cannot: readonly IncidentPair[] };

/** Where incidents were before a merge or split, by event: kept in the decision's `old`. */
export type Before = Readonly<Record<string, readonly string[]>>;

/** A merge or a split that is in force, in the ids that incidents have now. */
export type InForce = Pick<Decision, 'id' | 'what' | 'target'> & {
  readonly pairs: DecidedPairs;
  readonly before: Before;
};

const isPairs = (value: unknown): value is DecidedPairs =>
  typeof value === 'object' && value !== null && 'must' in value && 'cannot' in value;

/** What a decision says besides its target: `old` and `new`, as made or as renamed since. */
export type Says = { readonly before: Before; readonly pairs: DecidedPairs };

const saysOf = ({ id, old, new: now }: Decision, renamed: ReadonlyMap<string, unknown>): Says | undefined =>
  (renamed.get(id) as Says | undefined) ?? (isPairs(now) ? { before: (old ?? {}) as Before, pairs: now } : undefined);

/** Every merge and split that was not undone, in the order they were made. */
export const inForce = (store: Store): readonly InForce[] => {
  const found = new Map<string, InForce>();
  const renamed = renamedDecisions(store);
  for (let cursor: string | undefined, more = true; more;) {
    const page = decisions(store, { limit: 500, ...(cursor === undefined ? {} : { cursor }) });
    for (const decision of page.rows) {
      const { id, what, target, old } = decision;
      if (what === 'undo') found.delete(String(old));
      const says = what === 'merge' || what === 'split' ? saysOf(decision, renamed) : undefined;
      if (says) found.set(id, { id, what, target, ...says });
    }
    cursor = page.next;
    more = cursor !== undefined;
  }
  return [...found.values()];
};

/** All of a list tied to its first. */
export const star = ([first, ...others]: readonly string[]): readonly IncidentPair[] =>
  first === undefined ? [] : others.map((other) => [first, other] as const);

/** Ties of before without those that a split cuts: what stays together on either side stays tied. */
const cut = (must: readonly IncidentPair[], cannot: readonly IncidentPair[]): readonly IncidentPair[] => {
  const [side, rest] = [new Set(cannot.map(([a]) => a)), new Set(cannot.map(([, b]) => b))];
  return unionOf(must).flatMap((tied) => {
    if (!tied.some((id) => side.has(id)) || !tied.some((id) => rest.has(id))) return star(tied);
    return [...star(tied.filter((id) => side.has(id))), ...star(tied.filter((id) => !side.has(id)))];
  });
};

/** The later decision holds: a split cuts what was merged, a merge joins what was split. */
const joined = ({ must, cannot }: DecidedPairs, { what, pairs }: InForce): DecidedPairs => {
  if (what === 'split')
    return { must: [...cut(must, pairs.cannot), ...pairs.must], cannot: [...cannot, ...pairs.cannot] };
  const tied = new Set(pairs.must.flat());
  const apart = cannot.filter(([a, b]) => !(tied.has(a) && tied.has(b)));
  return { must: [...must, ...pairs.must], cannot: apart };
};

/** All that reviewers decided about which incidents are one happening; what was undone no longer counts. */
export const decidedPairs = (store: Store): DecidedPairs => {
  const { must, cannot } = inForce(store).reduce<DecidedPairs>(joined, { must: [], cannot: [] });
  const unique = (pairs: readonly IncidentPair[]): readonly IncidentPair[] => [
    ...new Map(pairs.map(([a, b]) => [a < b ? `${a}\n${b}` : `${b}\n${a}`, [a, b] as const] as const)).values(),
  ];
  return { must: unique(must), cannot: unique(cannot) };
};
