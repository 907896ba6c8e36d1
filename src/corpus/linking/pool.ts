/** Weighted hashes of many texts in two long arrays: a text is a range of them, sorted by hash. */
export class VectorPool {
  #keys = new Uint32Array(65_536);
  #weights = new Float32Array(65_536);
  #end = 0;

  #room(more: number): void {
    if (this.#end + more <= this.#keys.length) return;
    const size = Math.max(this.#keys.length * 1.5, this.#end + more) | 0;
    const [keys, weights] = [new Uint32Array(size), new Float32Array(size)];
    keys.set(this.#keys);
    weights.set(this.#weights);
    [this.#keys, this.#weights] = [keys, weights];
  }

  /** Keeps a vector at length 1; returns where it begins and ends. */
  add(entries: readonly (readonly [hash: number, weight: number])[]): readonly [from: number, to: number] {
    this.#room(entries.length);
    const from = this.#end;
    const length = Math.sqrt(entries.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    for (const [hash, weight] of [...entries].sort(([a], [b]) => a - b)) {
      this.#keys[this.#end] = hash;
      this.#weights[this.#end] = weight / length;
      this.#end += 1;
    }
    return [from, this.#end];
  }

  /** The hashes of a range. */
  keysOf([from, to]: readonly [number, number]): Uint32Array {
    return this.#keys.subarray(from, to);
  }

  /** Cosine of two ranges. */
  cosine([a, aEnd]: readonly [number, number], [b, bEnd]: readonly [number, number]): number {
    const [keys, weights] = [this.#keys, this.#weights];
    let [i, j, sum] = [a, b, 0];
    while (i < aEnd && j < bEnd) {
      const [left, right] = [keys[i] as number, keys[j] as number];
      if (left === right) sum += (weights[i++] as number) * (weights[j++] as number);
      else if (left < right) i += 1;
      else j += 1;
    }
    return sum;
  }
}
