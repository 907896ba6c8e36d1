import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlap, packed, sampleOf, unpacked } from './sample.ts';
import { finished } from '../hash.ts';

const wordsFrom = (start: number, length: number) => {
  const hashes = Array.from({ length }, (_, at) => finished(start + at));
  return { hashes, quoted: hashes.map(() => false), quotations: [], stems: new Set<string>() };
};

test('short texts are compared exactly, whatever they share', () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 130 }), fc.integer({ min: 0, max: 130 }), (length, shift) => {
      const counts = overlap(sampleOf(wordsFrom(0, length)), sampleOf(wordsFrom(shift, length)));
      expect(counts).toMatchObject({ a: length - 4, b: length - 4, shared: Math.max(0, length - 4 - shift) });
    }),
    { seed: 1 },
  );
});

test('of long texts a sample tells the share of what they have in common', () => {
  for (const [start, share] of [
    [0, 1],
    [300, 0.85],
    [1000, 0.5],
    [1800, 0.1],
    [4000, 0],
  ] as const) {
    const counts = overlap(sampleOf(wordsFrom(0, 2004)), sampleOf(wordsFrom(start, 2004)));
    expect(counts.a).toBeGreaterThan(350);
    expect(Math.abs(counts.shared / counts.a - share)).toBeLessThan(0.06);
  }
});

test('a part of a long text is found whole in it', () => {
  const counts = overlap(sampleOf(wordsFrom(5000, 64)), sampleOf(wordsFrom(0, 20_000)));
  expect(counts.a).toBeGreaterThan(8);
  expect(counts.shared).toBe(counts.a);
});

test('what stands in quotation marks is counted apart, and matches what stands without', () => {
  const plain = wordsFrom(0, 60);
  const quoting = { ...plain, quoted: plain.hashes.map((_, at) => at < 30) };
  expect(overlap(sampleOf(plain), sampleOf(quoting))).toEqual({
    a: 56,
    b: 56,
    shared: 56,
    ownA: 56,
    ownB: 30,
    ownShared: 30,
  });
});

test.each([0, 4, 5, 60, 400, 3000])('a sample of %i words is the same after packing', (length) => {
  const sample = sampleOf(wordsFrom(7, length));
  expect(unpacked(packed(sample), sample.shingles)).toEqual(sample);
});
