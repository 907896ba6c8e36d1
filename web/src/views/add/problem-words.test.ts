import { expect, test } from 'vitest';
import { problemHelp, problemName } from './problem-words.ts';

test.each([
  ['too-large', 'Too large', 'its own name'],
  ['some-new-kind', 'Some new kind', 'a kind this page does not know yet'],
  ['constructor', 'Constructor', 'no name of an object'],
])('%s is "%s" (%s)', (code, name) => expect(problemName(code)).toBe(name));

test('help is given where there is some', () => {
  expect(problemHelp('embargoed')).toMatch(/embargo is over/);
  expect(problemHelp('withheld')).toBeUndefined();
  expect(problemHelp('constructor')).toBeUndefined();
});
