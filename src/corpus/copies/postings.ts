/** A shingle that stands in so many different texts tells none of them apart: further texts are not noted under it. */
const MOST = 64;
const FIRST_SIZE = 1 << 12;
const FULL = 0.8;

/**
 * Which texts hold a shingle: an open-addressed table of pairs, eight bytes each. A `Map` of arrays would take ten times
 * that, and a hundred thousand reports have seven million pairs.
 */
export class Postings {
  #keys = new Uint32Array(FIRST_SIZE);
  /** Number of the text plus one; 0 is an empty place. */
  #texts = new Uint32Array(FIRST_SIZE);
  #used = 0;

  /** Notes the text under the shingle and calls `seen` with each text that was there before. */
  add(key: number, text: number, seen: (text: number) => void): void {
    if (this.#used >= this.#keys.length * FULL) this.#grow();
    const [keys, texts] = [this.#keys, this.#texts];
    let held = 0;
    let at = placeOf(key, keys.length);
    for (; texts[at] !== 0; at = (at + 1) & (keys.length - 1)) {
      if (keys[at] !== key) continue;
      held += 1;
      seen((texts[at] as number) - 1);
    }
    if (held >= MOST) return;
    keys[at] = key;
    texts[at] = text + 1;
    this.#used += 1;
  }

  #grow(): void {
    const [keys, texts] = [this.#keys, this.#texts];
    this.#keys = new Uint32Array(keys.length * 2);
    this.#texts = new Uint32Array(keys.length * 2);
    for (let from = 0; from < keys.length; from += 1) {
      if (texts[from] === 0) continue;
      let at = placeOf(keys[from] as number, this.#keys.length);
      while (this.#texts[at] !== 0) at = (at + 1) & (this.#keys.length - 1);
      this.#keys[at] = keys[from] as number;
      this.#texts[at] = texts[from] as number;
    }
  }
}

/** Only the smallest hashes of a text are noted, so their high bits are alike: spread them. */
const placeOf = (key: number, size: number): number => (Math.imul(key, 0x9e3779b1) >>> 8) & (size - 1);
