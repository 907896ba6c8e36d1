import { hashOfRun } from './hash.ts';
import type { CopyWords } from './words.ts';

/**
 * The smallest hashes of a text's shingles (runs of five words): a min-wise sample (Broder 1997), the same words of two
 * texts being drawn in both or in neither. The lowest bit of a hash says that the shingle stands wholly in quotation
 * marks.
 */
export type Sample = {
  /** Ascending. */
  readonly hashes: Uint32Array;
  /** Different shingles the text has. */
  readonly shingles: number;
};

const SHINGLE = 5;
/** Texts of up to so many shingles are kept whole; of longer ones at least so many, and a quarter. */
const KEPT = 128;
const QUARTER = 2 ** 30;

const distinct = (sorted: Uint32Array): Uint32Array =>
  // An unquoted use sorts before a quoted one of the same words, and wins.
  sorted.filter((hash, at) => at === 0 || hash >>> 1 !== (sorted[at - 1] as number) >>> 1);

export const sampleOf = ({ hashes, quoted }: CopyWords): Sample => {
  const all = new Uint32Array(Math.max(0, hashes.length - SHINGLE + 1));
  let run = 0;
  hashes.forEach((_, at) => {
    run = quoted[at] ? run + 1 : 0;
    const from = at - SHINGLE + 1;
    if (from < 0) return;
    const hash = hashOfRun(hashes, [from, at + 1]);
    all[from] = ((hash & ~1) | (run >= SHINGLE ? 1 : 0)) >>> 0;
  });
  const shingles = distinct(all.sort());
  const quarter = shingles.findIndex((hash) => hash >= QUARTER);
  const kept = Math.max(KEPT, quarter < 0 ? shingles.length : quarter);
  return { hashes: shingles.slice(0, kept), shingles: shingles.length };
};

/** Below this every shingle of the text is in the sample. */
const reachOf = ({ hashes, shingles }: Sample): number =>
  hashes.length === shingles ? 2 ** 32 : Math.max(QUARTER, ((hashes[hashes.length - 1] as number) | 1) >>> 0) + 1;

/** As text: the differences from hash to hash in base 36. */
export const packed = ({ hashes }: Sample): string =>
  Array.from(hashes, (hash, at) => (hash - (hashes[at - 1] ?? 0)).toString(36)).join('.');

export const unpacked = (text: string, shingles: number): Sample => {
  let hash = 0;
  const differences = text === '' ? [] : text.split('.');
  return { hashes: Uint32Array.from(differences, (difference) => (hash += parseInt(difference, 36))), shingles };
};

type Counts = {
  readonly a: number;
  readonly b: number;
  readonly shared: number;
  /** The same outside quotation marks. */
  readonly ownA: number;
  readonly ownB: number;
  readonly ownShared: number;
};

/** What two samples have in common, counted over the part of the hashes that both keep whole. */
export const overlap = (one: Sample, other: Sample): Counts => {
  const reach = Math.min(reachOf(one), reachOf(other));
  const [left, right] = [one.hashes, other.hashes];
  let [a, b, shared, ownA, ownB, ownShared] = [0, 0, 0, 0, 0, 0];
  for (;;) {
    const [x = reach, y = reach] = [left[a], right[b]];
    if (x >= reach && y >= reach) return { a, b, shared, ownA, ownB, ownShared };
    const [keyX, keyY] = [x >>> 1, y >>> 1];
    const both = x < reach && y < reach && keyX === keyY;
    const first = x < reach && (y >= reach || keyX < keyY);
    if (both || first) {
      a += 1;
      ownA += 1 - (x & 1);
    }
    if (both || !first) {
      b += 1;
      ownB += 1 - (y & 1);
    }
    if (both) {
      shared += 1;
      ownShared += (1 - (x & 1)) * (1 - (y & 1));
    }
  }
};
