import { expect, test } from 'vitest';
import { cosine, countsOf, DocumentFrequencies, vectorOf } from './vectors.ts';

test('what every text has says nothing; what two share brings them together', () => {
  const texts = [
    ['police', 'bridge', 'bomb'],
    ['police', 'bridge', 'flood'],
    ['police', 'school', 'fire'],
  ].map(countsOf);
  const frequencies = new DocumentFrequencies();
  for (const text of texts) frequencies.add(text);
  const [a, b, c] = texts.map((text) => vectorOf(text, frequencies));
  expect(a?.has('police')).toBe(false);
  expect(cosine(a!, a!)).toBeCloseTo(1);
  expect(cosine(a!, b!)).toBeGreaterThan(0.1);
  expect(cosine(a!, c!)).toBe(0);
});
