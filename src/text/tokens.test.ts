import { describe, expect, test } from 'vitest';
import { en } from '../language/en/index.ts';
import { normalise } from './normalise.ts';
import { tokensOf } from './tokens.ts';

const words = (text: string): string[] => {
  const flat = normalise(text);
  return tokensOf(flat, 0, flat.length, en.core.tokens).map((token) => token.text);
};

describe('tokensOf', () => {
  test.each([
    ['Kazakhstan’s president didn’t go.', "Kazakhstan 's president did n't go .", 'clitics stand apart'],
    [
      'The U.S. envoy left at 5 p.m. on Jan. 3.',
      'The U.S. envoy left at 5 p.m. on Jan. 3 .',
      'abbreviations keep stops',
    ],
    ['a 44-year-old man', 'a 44 - year - old man', 'hyphens stand apart'],
    [
      'more than 4,500 people (2022-01-29)',
      'more than 4,500 people ( 2022-01-29 )',
      'numbers and ISO dates stay whole',
    ],
    ['“Go,” he said—twice…', '" Go , " he said \u2014 twice \u2026', 'typographic marks are folded one to one'],
    [
      'see https://wire.example/a?b=1, or desk@wire.example.',
      'see https://wire.example/a?b=1 , or desk@wire.example .',
      'addresses',
    ],
    ["the workers' union", "the workers ' union", 'a plural genitive mark stands apart'],
    ['John F. Example of St. Example', 'John F. Example of St. Example', 'initials'],
    ['the 1990s and the 19th', 'the 1990s and the 19th', 'decades and ordinals'],
  ])('%s', (text, expected, why) => expect(words(text).join(' '), why).toBe(expected));

  test('tokens slice back to the text', () => {
    const text = normalise('A «mixed» text: 𝒜 \ud800 ok, naïve café, Алматы.');
    for (const token of tokensOf(text, 0, text.length, en.core.tokens))
      expect(text.slice(token.start, token.end)).toBe(token.text);
  });
});
