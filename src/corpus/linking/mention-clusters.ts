/** Two mentions by number and how surely they tell of one happening, from 0 to 1. */
export type Scored = readonly [a: number, b: number, score: number];

/** Decisions of people: what must be together, and what must not. */
export type Given = {
  readonly must: readonly (readonly [number, number])[];
  readonly cannot: readonly (readonly [number, number])[];
};

/** The report of each mention, and the reports whose mentions were compared with those of each, itself among them. */
export type Compared = {
  readonly reportOf: readonly number[];
  readonly with: readonly ReadonlySet<number>[];
};

type Cluster = {
  readonly members: readonly number[];
  /** Sum of the scores between the members of this cluster and those of another. */
  readonly ties: Map<number, number>;
  readonly apart: Set<number>;
  /** How many members each report has here, and with how many members its mentions were compared. */
  readonly own: Map<number, number>;
  readonly met: Map<number, number>;
};

/** Clusters go by their smallest member: a name that no order of work changes. */
type Clusters = Map<number, Cluster>;

type Candidate = { readonly score: number; readonly a: number; readonly b: number };

const before = (x: Candidate, y: Candidate): boolean =>
  x.score > y.score || (x.score === y.score && (x.a < y.a || (x.a === y.a && x.b < y.b)));

/** A heap with the best candidate on top. */
const push = (heap: Candidate[], candidate: Candidate): void => {
  let at = heap.push(candidate) - 1;
  while (at > 0) {
    const up = (at - 1) >> 1;
    if (!before(candidate, heap[up] as Candidate)) break;
    heap[at] = heap[up] as Candidate;
    at = up;
  }
  heap[at] = candidate;
};

const pop = (heap: Candidate[]): Candidate | undefined => {
  const top = heap[0];
  const last = heap.pop();
  if (!last || heap.length === 0) return top;
  let at = 0;
  for (;;) {
    let down = 2 * at + 1;
    if (down >= heap.length) break;
    if (down + 1 < heap.length && before(heap[down + 1] as Candidate, heap[down] as Candidate)) down += 1;
    if (!before(heap[down] as Candidate, last)) break;
    heap[at] = heap[down] as Candidate;
    at = down;
  }
  heap[at] = last;
  return top;
};

const alone = (at: number, { reportOf, with: partners }: Compared): Cluster => {
  const report = reportOf[at] as number;
  const met = [...(partners[report] ?? [])].map((other) => [other, 1] as const);
  return { members: [at], ties: new Map(), apart: new Set(), own: new Map([[report, 1]]), met: new Map(met) };
};

const begin = (compared: Compared, scored: readonly Scored[], { cannot }: Given): Clusters => {
  const clusters: Clusters = new Map();
  for (const at of compared.reportOf.keys()) clusters.set(at, alone(at, compared));
  for (const [a, b, score] of scored) {
    clusters.get(a)?.ties.set(b, score);
    clusters.get(b)?.ties.set(a, score);
  }
  for (const [a, b] of cannot) {
    clusters.get(a)?.apart.add(b);
    clusters.get(b)?.apart.add(a);
  }
  return clusters;
};

/** Pairs between two clusters whose reports were compared: a large story has more reports than any of them was compared with. */
const pairsBetween = (a: Cluster, b: Cluster): number => {
  const [small, large] = a.own.size < b.own.size ? [a, b] : [b, a];
  let pairs = 0;
  for (const [report, count] of small.own) pairs += count * (large.met.get(report) ?? 0);
  return pairs;
};

const averageOf = (clusters: Clusters, a: number, b: number): number => {
  const [one, other] = [clusters.get(a) as Cluster, clusters.get(b) as Cluster];
  return (one.ties.get(b) ?? 0) / Math.max(1, pairsBetween(one, other));
};

const summed = (a: Map<number, number>, b: Map<number, number>): Map<number, number> => {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const [key, count] of small) large.set(key, (large.get(key) ?? 0) + count);
  return large;
};

/** Makes one of two clusters; everything that knew of them knows of it. */
const merge = (clusters: Clusters, a: number, b: number): number => {
  const [kept, gone] = a < b ? [a, b] : [b, a];
  const [one, other] = [clusters.get(kept) as Cluster, clusters.get(gone) as Cluster];
  for (const [third, score] of other.ties) {
    const neighbour = clusters.get(third) as Cluster;
    neighbour.ties.delete(gone);
    if (third === kept) continue;
    const sum = (one.ties.get(third) ?? 0) + score;
    one.ties.set(third, sum);
    neighbour.ties.set(kept, sum);
  }
  one.ties.delete(gone);
  for (const third of other.apart) {
    one.apart.add(third);
    clusters.get(third)?.apart.delete(gone);
    clusters.get(third)?.apart.add(kept);
  }
  clusters.delete(gone);
  clusters.set(kept, {
    ...one,
    members: [...one.members, ...other.members],
    own: summed(one.own, other.own),
    met: summed(one.met, other.met),
  });
  return kept;
};

const force = (clusters: Clusters, { must }: Given): void => {
  const names = new Map<number, number>();
  const nameOf = (at: number): number => {
    const next = names.get(at);
    return next === undefined ? at : nameOf(next);
  };
  for (const pair of must) {
    const [a, b] = [nameOf(pair[0]), nameOf(pair[1])];
    if (a === b) continue;
    const kept = merge(clusters, a, b);
    names.set(kept === a ? b : a, kept);
  }
};

/**
 * Average-link clusters: the two that are surest to be one are joined again and again, as long as they are surer than
 * `least` on average over all pairs that were compared between them. The result depends on the scores alone.
 */
export const clustersOf = (
  compared: Compared,
  scored: readonly Scored[],
  least: number,
  given: Given = { must: [], cannot: [] },
): readonly (readonly number[])[] => {
  const clusters = begin(compared, scored, given);
  force(clusters, given);
  const heap: Candidate[] = [];
  const offer = (a: number, b: number): void => {
    const score = averageOf(clusters, a, b);
    if (score > least && !clusters.get(a)?.apart.has(b)) push(heap, { score, a: Math.min(a, b), b: Math.max(a, b) });
  };
  for (const [a, { ties }] of clusters) for (const b of ties.keys()) if (a < b) offer(a, b);
  for (let next = pop(heap); next; next = pop(heap)) {
    const { score, a, b } = next;
    // What was offered before one of the two grew is out of date, unless it still holds.
    if (!clusters.has(a) || !clusters.has(b) || averageOf(clusters, a, b) !== score) continue;
    if (clusters.get(a)?.apart.has(b)) continue;
    const kept = merge(clusters, a, b);
    for (const third of (clusters.get(kept) as Cluster).ties.keys()) offer(kept, third);
  }
  return [...clusters.values()].map(({ members }) => [...members].sort((x, y) => x - y));
};
