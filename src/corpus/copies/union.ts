/** Sets that grow together: union by the smaller number, with shortened paths. */
export class Sets {
  readonly #up: Uint32Array;

  constructor(size: number) {
    this.#up = Uint32Array.from({ length: size }, (_, at) => at);
  }

  /** The number that stands for the set. */
  of(item: number): number {
    let root = item;
    while (this.#up[root] !== root) root = this.#up[root] as number;
    for (let at = item; at !== root;) {
      const next = this.#up[at] as number;
      this.#up[at] = root;
      at = next;
    }
    return root;
  }

  /** False when the two were together before. */
  join(one: number, other: number): boolean {
    const [a, b] = [this.of(one), this.of(other)];
    if (a === b) return false;
    this.#up[Math.max(a, b)] = Math.min(a, b);
    return true;
  }
}
