import { expect, test } from 'vitest';
import { alphaText, verdictOf } from './alpha.ts';

test.each([
  [1, '1.00', 'reliable'],
  [0.8, '0.80', 'reliable'],
  [0.79, '0.79', 'tentative'],
  [0.667, '0.67', 'tentative'],
  [0.66, '0.66', 'not reliable'],
  [-0.001, '0.00', 'not reliable'],
  [-0.4, '-0.40', 'not reliable'],
  [null, '–', 'too little to tell'],
])('alpha %s is told as %s, %s', (alpha, text, word) => {
  expect(alphaText(alpha)).toBe(text);
  expect(verdictOf(alpha).word).toBe(word);
});
