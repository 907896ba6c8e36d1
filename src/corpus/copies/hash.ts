import { finished } from '../hash.ts';

/** The hashes [from, to) in their order as one number; another seed gives another, independent one. */
export const hashOfRun = (hashes: readonly number[], [from, to]: readonly [number, number], seed = 0): number => {
  let hash = seed;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (hashes[at] as number), 0x9e3779b1) ^ (hash >>> 15);
  return finished(hash);
};

/** 64 bits over a run of words, as text: two runs that share them are taken for the same words. */
export const fingerprintOf = (hashes: readonly number[], range: readonly [number, number]): string =>
  [0x2545f491, 0x5bd1e995].map((seed) => hashOfRun(hashes, range, seed).toString(36).padStart(7, '0')).join('');
