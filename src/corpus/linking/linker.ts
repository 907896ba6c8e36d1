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
  /** Clusters that became part of this one: by a reviewer's decision, or because this report shows that they tell one story. */
  readonly joined: readonly string[];
  readonly links: readonly IncidentLink[];
};

type Told = { readonly cluster: number | undefined; readonly joined: readonly number[] };

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
 * Links incidents as reports come in: each goes to the cluster it fits best on average, or begins one, and a
 * cluster that turns out to be part of a larger story joins it whole; `linkIncidents` over everything gives the result that no order of arrival can change.
 */
export class IncidentLinker {
  readonly #index: IncidentIndex;
  readonly #must: Side;
  readonly #cannot: Side;
  readonly #decides: boolean;
  readonly #numbers = new Map<string, number>();
  readonly #clusters: number[] = [];
  readonly #members = new Map<number, number[]>();
  readonly #names = new Map<number, string>();
  readonly #named = new Map<string, number>();

  constructor(options: LinkOptions = {}) {
    this.#index = new IncidentIndex(options.scorer);
    this.#must = sides(options.must);
    this.#cannot = sides(options.cannot);
    this.#decides = (options.cannot ?? []).length > 0;
  }

  /** The incidents of a report that was linked before, with the clusters they are in: nothing is compared anew. */
  restore(sketches: readonly IncidentSketch[], clusters: ReadonlyMap<string, string>): void {
    this.#index.count(sketches);
    for (const sketch of sketches.filter(({ aggregate }) => !aggregate)) {
      const index = this.#index.keep(sketch);
      const name = clusters.get(sketch.id);
      this.#clusters[index] = -1;
      if (name !== undefined) this.#enter(sketch.id, index, this.#named.get(name) ?? index, name);
    }
  }

  #enter(id: string, index: number, cluster: number, name: string): void {
    this.#clusters[index] = cluster;
    this.#numbers.set(id, index);
    const members = this.#members.get(cluster);
    if (members) members.push(index);
    else {
      this.#members.set(cluster, [index]);
      this.#named.set(name, cluster);
      this.#names.set(cluster, name);
    }
  }

  /** The incidents of one report. */
  add(sketches: readonly IncidentSketch[]): readonly Linked[] {
    this.#index.count(sketches);
    return sketches.map((sketch) =>
      sketch.aggregate ? { id: sketch.id, joined: [], links: [] } : this.#place(sketch),
    );
  }

  #place(sketch: IncidentSketch): Linked {
    const { index, pairs } = this.#index.add(sketch);
    const decided = this.#clustersOf(this.#must[sketch.id]);
    const told = decided.length > 0 ? undefined : this.#told(index, sketch.id, pairs);
    const cluster = decided[0] ?? told?.cluster;
    const { starts } = this.#index.at(index);
    this.#clusters[index] = -1;
    if (cluster === undefined && !starts) return { id: sketch.id, joined: [], links: [] };
    this.#enter(sketch.id, index, cluster ?? index, sketch.id);
    const joined = told?.joined ?? decided.slice(1);
    for (const other of joined) this.#join(cluster as number, other);
    const own = pairs.filter(({ other }) => this.#clusters[other] === this.#clusters[index] && other !== index);
    return {
      id: sketch.id,
      cluster: this.#names.get(cluster ?? index) as string,
      joined: joined.map((other) => this.#names.get(other) as string),
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
    this.#named.set(this.#names.get(other) as string, cluster);
  }

  /** Where it goes by its words: to the cluster it fits best, and with that to the story the two of them tell. */
  #told(index: number, id: string, pairs: readonly Pair[]): Told {
    const barred = new Set(this.#clustersOf(this.#cannot[id]));
    const open = pairs.filter(({ other }) => !barred.has(this.#clusters[other] as number));
    const best = this.#best(open);
    const story = this.#storyOf(index, best, open);
    if (story === undefined || best === undefined) return { cluster: story ?? best, joined: [] };
    return { cluster: story, joined: [best] };
  }

  /** A larger cluster that tells the story this one belongs to. */
  #storyOf(index: number, best: number | undefined, pairs: readonly Pair[]): number | undefined {
    const own = best === undefined ? [] : (this.#members.get(best) as readonly number[]);
    let found: number | undefined;
    let most = 0;
    for (const cluster of new Set(pairs.map(({ other }) => this.#clusters[other] as number))) {
      const members = this.#members.get(cluster);
      if (!members || cluster === best || members.length < own.length) continue;
      const odds = this.#index.storyOdds([...own, index], members);
      if (odds <= most || this.#kept(own, members)) continue;
      [found, most] = [cluster, odds];
    }
    return found;
  }

  /** A decision keeps two clusters apart. */
  #kept(own: readonly number[], members: readonly number[]): boolean {
    if (!this.#decides) return false;
    const ids = new Set(members.map((member) => this.#index.at(member).id));
    return own.some((member) => this.#cannot[this.#index.at(member).id]?.some((id) => ids.has(id)));
  }

  /** The cluster whose members it is most likely one with, on average; none if it is likelier not. */
  #best(pairs: readonly Pair[]): number | undefined {
    const ties = new Map<number, { sum: number; count: number }>();
    for (const { other, score } of pairs) {
      const cluster = this.#clusters[other] as number;
      if (cluster < 0) continue;
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
