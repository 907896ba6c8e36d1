import { compare } from '../corpus/order.ts';
import type { ChainLink, ChronologyEntry } from '../model/index.ts';

/** A voice of the graph: how many statements go through it, and as what. */
export type ChainNode = {
  readonly id: string;
  readonly name: string;
  readonly role: ChainLink['role'];
  readonly statements: number;
};

/** So many statements of one voice are told through the next. */
export type ChainEdge = { readonly from: string; readonly to: string; readonly statements: number };

export type ChainGraph = {
  readonly nodes: readonly ChainNode[];
  readonly links: readonly ChainEdge[];
  /** Links that were left out. */
  readonly more: number;
};

const idOf = ({ role, name }: ChainLink): string => `${role === 'carrier' ? 'channel' : role}:${name}`;

/** Who is told through whom: the heaviest links of the voice chains of some events. */
export const chainsOf = (entries: readonly ChronologyEntry[], most: number): ChainGraph => {
  const nodes = new Map<string, ChainNode>();
  const links = new Map<string, ChainEdge>();
  for (const { chain } of entries.flatMap(({ statements }) => statements))
    chain.forEach((link, at) => {
      const [id, before] = [idOf(link), chain[at - 1]];
      const known = nodes.get(id) ?? { id, name: link.name, role: link.role, statements: 0 };
      nodes.set(id, { ...known, statements: known.statements + 1 });
      if (!before || idOf(before) === id) return;
      const edge = { from: idOf(before), to: id };
      const key = `${edge.from}\n${id}`;
      links.set(key, { ...edge, statements: (links.get(key)?.statements ?? 0) + 1 });
    });
  const heaviest = [...links.values()].sort(
    (a, b) => b.statements - a.statements || compare(a.from, b.from) || compare(a.to, b.to),
  );
  const shown = heaviest.slice(0, most);
  const used = new Set(shown.flatMap(({ from, to }) => [from, to]));
  return {
    nodes: [...nodes.values()].filter(({ id }) => used.has(id)),
    links: shown,
    more: heaviest.length - shown.length,
  };
};
