import { averageOf } from './groups.ts';
import type { Pair } from './index-of-incidents.ts';
import { IncidentIndex } from './index-of-incidents.ts';
import type { IncidentLink, LinkOptions } from './link.ts';
import { DECIDED, linkOf } from './link.ts';
import type { IncidentSketch } from './sketch.ts';

/** Where an incident went: a cluster, known by its first member, and what ties it to that. */
export type Linked = {
  readonly id: string;
  /** Absent: a count over many incidents, or a report of none that fits no cluster. */
  readonly cluster?: string;
  /** Clusters a reviewer's decision joined to this one. */
  readonly joined: readonly string[];
  readonly links: readonly IncidentLink[];
};

const KEPT = 3;

type Side = { readonly [id: string]: readonly string[] | undefined };

const sides = (pairs: LinkOptions['must'] = []): Side => {
  const known: Record<string, string[]> = {};
  for (const [a, b] of pairs) {
    (known[a] ??= []).push(b);
    (known[b] ??= []).push(a);
  }
  return known;
};

/**
 * Links incidents as reports come in: each goes to the cluster it fits best on average, or begins one. What came before
 * is never moved; `linkIncidents` over everything gives the result that no order of arrival can change.
 */
export class IncidentLinker {
  readonly #index: IncidentIndex;
  readonly #must: Side;
  readonly #cannot: Side;
  readonly #numbers = new Map<string, number>();
  readonly #clusters: number[] = [];
  readonly #names: (string | undefined)[] = [];
  readonly #named = new Map<string, number>();
  readonly #members = new Map<number, number[]>();

  constructor(options: LinkOptions = {}) {
    this.#index = new IncidentIndex(options.scorer);
    this.#must = sides(options.must);
    this.#cannot = sides(options.cannot);
  }

  /** The incidents of one report. */
  add(sketches: readonly IncidentSketch[]): readonly Linked[] {
    this.#index.count(sketches);
    return sketches.map((sketch) =>
      sketch.aggregate ? { id: sketch.id, joined: [], links: [] } : this.#place(sketch),
    );
  }

  /** The incidents of a report that were placed before: they go where they were, and are compared with nothing. */
  restore(sketches: readonly IncidentSketch[], clusterOf: (id: string) => string | undefined): void {
    this.#index.count(sketches);
    for (const sketch of sketches.filter(({ aggregate }) => !aggregate)) {
      const index = this.#index.keep(sketch);
      const name = clusterOf(sketch.id);
      if (name === undefined) this.#clusters[index] = -1;
      else this.#settle(sketch.id, index, name);
    }
  }

  /** The cluster of a name: that of its first member to come. */
  #settle(id: string, index: number, name: string): void {
    const first = this.#named.get(name);
    if (first === undefined) this.#named.set(name, index);
    this.#names[first ?? index] = name;
    this.#clusters[index] = first ?? index;
    this.#numbers.set(id, index);
    const members = this.#members.get(first ?? index);
    if (members) members.push(index);
    else this.#members.set(index, [index]);
  }

  /** What a cluster is called: as it was when it was restored, else by its first member. */
  #nameOf(cluster: number): string {
    return this.#names[cluster] ?? this.#index.at(cluster).id;
  }

  #place(sketch: IncidentSketch): Linked {
    const { index, pairs } = this.#index.add(sketch);
    const decided = this.#clustersOf(this.#must[sketch.id]);
    const cluster = decided[0] ?? this.#best(sketch.id, pairs);
    const { starts } = this.#index.at(index);
    this.#clusters[index] = cluster ?? (starts ? index : -1);
    if (cluster === undefined && !starts) return { id: sketch.id, joined: [], links: [] };
    this.#numbers.set(sketch.id, index);
    const members = this.#members.get(cluster ?? index);
    if (members) members.push(index);
    else this.#members.set(index, [index]);
    const joined = decided.slice(1).filter((other) => other !== cluster);
    for (const other of joined) this.#join(cluster as number, other);
    const own = pairs.filter(({ other }) => this.#clusters[other] === this.#clusters[index] && other !== index);
    return {
      id: sketch.id,
      cluster: this.#nameOf(cluster ?? index),
      joined: joined.map((other) => this.#nameOf(other)),
      links: this.#linksOf(index, own, this.#must[sketch.id] ?? []),
    };
  }

  #linksOf(index: number, own: readonly Pair[], must: readonly string[]): readonly IncidentLink[] {
    return own
      .map((pair) => (must.includes(this.#index.at(pair.other).id) ? { ...pair, score: DECIDED } : pair))
      .sort((x, y) => y.score - x.score || x.other - y.other)
      .slice(0, KEPT)
      .map((pair) => linkOf(this.#index, index, pair));
  }

  #clustersOf(ids: readonly string[] = []): readonly number[] {
    const found = ids.flatMap((id) => {
      const number = this.#numbers.get(id);
      return number === undefined ? [] : [this.#clusters[number] as number];
    });
    return [...new Set(found)].sort((a, b) => a - b);
  }

  #join(cluster: number, other: number): void {
    const moved = this.#members.get(other) ?? [];
    for (const member of moved) this.#clusters[member] = cluster;
    this.#members.set(cluster, [...(this.#members.get(cluster) ?? []), ...moved]);
    this.#members.delete(other);
  }

  /** The cluster whose members it is most likely one with, on average; none if it is likelier not. */
  #best(id: string, pairs: readonly Pair[]): number | undefined {
    const barred = new Set(this.#clustersOf(this.#cannot[id]));
    const ties = new Map<number, { sum: number; count: number }>();
    for (const { other, score } of pairs) {
      const cluster = this.#clusters[other] as number;
      if (cluster < 0 || barred.has(cluster)) continue;
      const tie = ties.get(cluster) ?? { sum: 0, count: 0 };
      ties.set(cluster, { sum: tie.sum + score, count: tie.count + 1 });
    }
    let best: { readonly cluster: number; readonly worth: number } | undefined;
    for (const [cluster, tie] of ties) {
      const worth = averageOf(tie, (this.#members.get(cluster) ?? []).length);
      if (worth > 0 && (!best || worth > best.worth)) best = { cluster, worth };
    }
    return best?.cluster;
  }
}
