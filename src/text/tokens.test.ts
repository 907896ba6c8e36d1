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
    ["the '70s and the 1950's", "the '70s and the 1950's", 'decades with an apostrophe'],
    ['They cannot come, we didnt either', 'They can not come , we did nt either', 'words written as one'],
    ['at 5pm, 10km off, in 3D', 'at 5 pm , 10 km off , in 3D', 'units stand apart, other letters do not'],
    ['1-2, 2010-2014, 300-1000 people', '1 - 2 , 2010 - 2014 , 300 - 1000 people', 'ranges'],
    ['call 555-0137 or +7 701-555-0137', 'call 555-0137 or +7 701-555-0137', 'telephone numbers'],
    ['R&D at B&B&C', 'R&D at B&B & C', 'capitals around the sign'],
    ['no. It is ill. No. 7, p. 12', 'no . It is ill . No. 7 , p. 12', 'abbreviations that are words too'],
    ['He works for Example Inc. The firm', 'He works for Example Inc . The firm', 'a stop that ends the sentence'],
    [
      'of Example Inc. of Semey, etc.',
      'of Example Inc. of Semey , etc .',
      'the stop at the end is the sentence\u2019s',
    ],
    ['Really?! No!! Well... so :) good', 'Really ?! No !! Well ... so :) good', 'runs of marks, faces'],
    ['in the U.S, the U.K. and the E.U', 'in the U.S , the U.K. and the E.U', 'acronyms without the last stop'],
    ['see a.b.example@wire.example>, notes.pdf', 'see a.b.example@wire.example > , notes.pdf', 'mail, file names'],
    ['They left.Then it rained', 'They left . Then it rained', 'a missing blank makes no address'],
    ['#rain @newsdesk #2', '#rain @newsdesk # 2', 'tags and users'],
    ['th- that, well- known, a s- thing', 'th- that , well - known , a s- thing', 'speech broken off'],
    ['an anti-war e-mail', 'an anti-war e-mail', 'prefixes stay with their word'],
    ['pro-Example voters', 'pro - Example voters', 'a name stands apart'],
    ['the ex-minister, in mid-May', 'the ex - minister , in mid - May', 'others stand apart'],
    ['the firm (Example)\u2019s office', "the firm ( Example ) 's office", 'a clitic behind a bracket'],
  ])('%s', (text, expected, why) => expect(words(text).join(' '), why).toBe(expected));

  test('text without a blank costs no more than its length', () => {
    for (const piece of ['a.', "'", '((a@', 'x-1', '.!', ':)', '1,', 'a&', '_a', 're-', 'a- ', 'http:/']) {
      const text = piece.repeat(40_000);
      const start = performance.now();
      expect(tokensOf(text, 0, text.length, en.core.tokens).length).toBeGreaterThan(0);
      expect(performance.now() - start, piece).toBeLessThan(2000);
    }
  });

  test('tokens slice back to the text', () => {
    const text = normalise('A «mixed» text: 𝒜 \ud800 ok, naïve café, Алматы.');
    for (const token of tokensOf(text, 0, text.length, en.core.tokens))
      expect(text.slice(token.start, token.end)).toBe(token.text);
  });
});
