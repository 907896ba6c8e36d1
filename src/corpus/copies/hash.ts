/** Mixes the bits of a 32-bit number (the end of MurmurHash3): every bit of the result depends on every bit given. */
export const mixed = (value: number): number => {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/** A word as a number (FNV-1a over its UTF-16 units). */
export const hashOfWord = (word: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return mixed(hash);
};

/** The hashes [from, to) in their order as one number; another seed gives another, independent one. */
export const hashOfRun = (hashes: readonly number[], [from, to]: readonly [number, number], seed = 0): number => {
  let hash = seed;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (hashes[at] as number), 0x9e3779b1) ^ (hash >>> 15);
  return mixed(hash);
};

/** 64 bits over a run of words, as text: two runs that share them are taken for the same words. */
export const fingerprintOf = (hashes: readonly number[], range: readonly [number, number]): string =>
  [0x2545f491, 0x5bd1e995].map((seed) => hashOfRun(hashes, range, seed).toString(36).padStart(7, '0')).join('');
