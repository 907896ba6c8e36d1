import { expect, test } from 'vitest';
import { packFor } from './index.ts';
import { kinFor } from './kin.ts';

const english = kinFor(packFor('en'));
const cosine = (a: string, b: string): number => {
  const [one, other] = [english(a).direction ?? [], english(b).direction ?? []];
  return Array.from(one).reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
};

test.each([
  ['buy', 'acquisition', 'sing'],
  ['die', 'death', 'paint'],
  ['quake', 'earthquake', 'election'],
])('%s lies nearer to %s than to %s', (word, near, far) => {
  expect(cosine(word, near)).toBeGreaterThan(cosine(word, far) + 0.2);
});

test('triggers know their event types, other words have none', () => {
  expect([...english('kidnap').types]).toContain('abduction');
  expect(english('plum').types.size).toBe(0);
});

test('a language without lists knows nothing of any word', () => {
  expect(kinFor(packFor('xx'))('kidnap')).toEqual({ types: new Set() });
});
