import { compare } from '../corpus/order.ts';
import type { ChainLink, ChronologyEntry } from '../model/index.ts';

/** A way words took, from who spoke to who printed them, and how many statements took it. */
export type WholeChain = {
  readonly links: readonly Pick<ChainLink, 'role' | 'name'>[];
  readonly statements: number;
};

/** The chains most statements took, and what was left out. */
export type ChainList = {
  readonly chains: readonly WholeChain[];
  readonly more: { readonly chains: number; readonly statements: number };
};

const linksOf = (chain: readonly ChainLink[]): WholeChain['links'] => chain.map(({ role, name }) => ({ role, name }));

/** Who is told through whom: the voice chains of what some events are told by. */
export const chainsOf = (entries: readonly ChronologyEntry[], most: number): ChainList => {
  const counts = new Map<string, number>();
  for (const { statements } of entries)
    for (const { chain } of statements) {
      const key = JSON.stringify(linksOf(chain));
      if (chain.length > 0) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b));
  const rest = sorted.slice(most);
  return {
    chains: sorted
      .slice(0, most)
      .map(([key, statements]) => ({ links: JSON.parse(key) as WholeChain['links'], statements })),
    more: { chains: rest.length, statements: rest.reduce((sum, [, statements]) => sum + statements, 0) },
  };
};
