const FIRST = 1024;
const FULL = 0.6;

/**
 * How often each hash was counted: a table of numbers, so that millions of them stay small. It only ever grows, and the
 * order of counting does not matter.
 */
export class HashCounts {
  #keys = new Uint32Array(FIRST);
  #counts = new Uint32Array(FIRST);
  #size = 0;

  #slot(hash: number): number {
    const mask = this.#keys.length - 1;
    let slot = hash & mask;
    while (this.#counts[slot] !== 0 && this.#keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [keys, counts] = [this.#keys, this.#counts];
    this.#keys = new Uint32Array(keys.length * 2);
    this.#counts = new Uint32Array(keys.length * 2);
    for (let at = 0; at < keys.length; at += 1) {
      if (counts[at] === 0) continue;
      const slot = this.#slot(keys[at] as number);
      this.#keys[slot] = keys[at] as number;
      this.#counts[slot] = counts[at] as number;
    }
  }

  add(hash: number): void {
    const slot = this.#slot(hash);
    if (this.#counts[slot] === 0) {
      this.#keys[slot] = hash;
      this.#size += 1;
    }
    this.#counts[slot] = (this.#counts[slot] as number) + 1;
    if (this.#size > this.#keys.length * FULL) this.#grow();
  }

  of(hash: number): number {
    return this.#counts[this.#slot(hash)] as number;
  }
}
