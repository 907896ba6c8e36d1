/** Two that were never compared have little in common. */
const UNCOMPARED = -3;

/** A cluster holds together as long as its members are on average more likely one than not. */
const LEAST = 0;

export type Tie = { readonly sum: number; readonly count: number };
type Offer = { readonly worth: number; readonly a: number; readonly b: number; readonly at: number };

/** Of large groups most pairs are never compared, because only the likeliest are: that says nothing. */
const COUNTED = 0.5;

/** The average log-odds between two groups with so many pairs between them. */
export const averageOf = ({ sum, count }: Tie, pairs: number): number => {
  const missing = Math.min(pairs - count, Math.max(1, COUNTED * count));
  return (sum + missing * UNCOMPARED) / (count + missing);
};

/** How much speaks for two groups being one; only what is above 0 counts. */
export type Worth = (mine: readonly number[], theirs: readonly number[], tie: Tie) => number;

const averageWorth: Worth = (mine, theirs, tie) => averageOf(tie, mine.length * theirs.length);

const before = (x: Offer, y: Offer): boolean =>
  x.worth !== y.worth ? x.worth > y.worth : x.a !== y.a ? x.a < y.a : x.b < y.b;

/** The offers not yet taken, the best first. */
class Offers {
  readonly #heap: Offer[] = [];

  push(offer: Offer): void {
    const heap = this.#heap;
    let at = heap.push(offer) - 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!before(offer, heap[up] as Offer)) break;
      heap[at] = heap[up] as Offer;
      at = up;
    }
    heap[at] = offer;
  }

  pop(): Offer | undefined {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop();
    if (top === undefined || last === undefined || heap.length === 0) return top;
    let at = 0;
    for (;;) {
      let next = 2 * at + 1;
      if (next + 1 < heap.length && before(heap[next + 1] as Offer, heap[next] as Offer)) next += 1;
      if (next >= heap.length || !before(heap[next] as Offer, last)) break;
      heap[at] = heap[next] as Offer;
      at = next;
    }
    heap[at] = last;
    return top;
  }
}

/**
 * Average-link clustering that merges while the average log-odds between two groups are positive: correlation
 * clustering by greedy merges. Groups and their ties change; the result depends on the scores and numbers alone.
 */
export class Groups {
  #worth: Worth = averageWorth;
  readonly #ties: Map<number, Tie>[];
  readonly #members: number[][];
  readonly #of: number[];
  readonly #offers = new Offers();

  constructor(size: number) {
    this.#ties = Array.from({ length: size }, () => new Map<number, Tie>());
    this.#members = Array.from({ length: size }, (_, index) => [index]);
    this.#of = Array.from({ length: size }, (_, index) => index);
  }

  #tie(a: number, b: number, tie: Tie): void {
    const known = this.#ties[a]?.get(b) ?? { sum: 0, count: 0 };
    const sum = { sum: known.sum + tie.sum, count: known.count + tie.count };
    this.#ties[a]?.set(b, sum);
    this.#ties[b]?.set(a, sum);
  }

  /** What a pair says, of the groups the two are in. */
  pair(a: number, b: number, score: number): void {
    const [x, y] = [this.#of[a] as number, this.#of[b] as number];
    if (x !== y) this.#tie(x, y, { sum: score, count: 1 });
  }

  #offer(a: number, b: number): void {
    const [mine, theirs] = [this.#members[a] as number[], this.#members[b] as number[]];
    const worth = this.#worth(mine, theirs, this.#ties[a]?.get(b) as Tie);
    if (worth > LEAST)
      this.#offers.push({ worth, a: Math.min(a, b), b: Math.max(a, b), at: mine.length + theirs.length });
  }

  /** One group of two, by the numbers of two members. */
  merge(one: number, other: number): void {
    const [x, y] = [this.#of[one] as number, this.#of[other] as number];
    if (x === y) return;
    const [a, b] = [Math.min(x, y), Math.max(x, y)];
    for (const [neighbour, tie] of this.#ties[b] as Map<number, Tie>) {
      this.#ties[neighbour]?.delete(b);
      if (neighbour !== a) this.#tie(a, neighbour, tie);
    }
    (this.#ties[b] as Map<number, Tie>).clear();
    for (const member of this.#members[b] as number[]) this.#of[member] = a;
    (this.#members[a] as number[]).push(...(this.#members[b] as number[]));
    this.#members[b] = [];
  }

  /** Merges what belongs together, the surest first. */
  settle(worth: Worth = averageWorth): void {
    this.#worth = worth;
    this.#ties.forEach((ties, a) => {
      for (const b of ties.keys()) if (a < b) this.#offer(a, b);
    });
    for (let offer = this.#offers.pop(); offer; offer = this.#offers.pop()) {
      const { a, b, at } = offer;
      const sizes = (this.#members[a] as number[]).length + (this.#members[b] as number[]).length;
      if (sizes !== at || !this.#ties[a]?.has(b)) continue; // the groups have grown since: a newer offer stands for them
      this.merge(a, b);
      for (const neighbour of this.#ties[a]?.keys() ?? []) this.#offer(a, neighbour);
    }
  }

  /** The groups, each with its members in order. */
  all(): readonly (readonly number[])[] {
    return this.#members.filter(({ length }) => length > 0).map((members) => [...members].sort((a, b) => a - b));
  }
}
