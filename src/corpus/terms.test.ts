import { expect, test } from 'vitest';
import { termsOf, unmasked } from './terms.ts';

const report = (text: string) => ({ id: 'r', text, language: 'en' });

test('the forms of a word meet, function words are left out', () => {
  const terms = termsOf(report('Two bombings: one bombed the bridge, and another bombing hit bridges.')).map(
    ({ term }) => term,
  );
  expect(terms.filter((term) => term === 'bomb')).toHaveLength(3);
  expect(terms.filter((term) => term === 'bridge')).toHaveLength(2);
  expect(terms).not.toContain('the');
});

test('boilerplate is left out, wherever it stands', () => {
  const text = 'Share. Police said. Menu.';
  const masked = [
    { start: 20, end: 25 },
    { start: 0, end: 7 },
  ];
  expect(unmasked({ text, masked })).toEqual([[7, 20]]);
  expect(termsOf({ ...report(text), masked }).map(({ term }) => term)).not.toContain('menu');
});
