import { describe, expect, test } from 'vitest';
import { en } from '../language/en/index.ts';
import { normalise } from '../text/normalise.ts';
import { tokensOf } from '../text/tokens.ts';
import { readNumber } from './number.ts';

const first = (text: string): readonly [number, string] | undefined => {
  const flat = normalise(text);
  const tokens = tokensOf(flat, 0, flat.length, en.core.tokens);
  const found = readNumber(tokens, 0, tokens.length, en.core.numbers);
  const last = found && tokens[found.end - 1];
  return found && last ? [found.value, flat.slice(0, last.end)] : undefined;
};

describe('readNumber', () => {
  test.each([
    ['225 people', 225, '225', 'digits'],
    ['4,500 people', 4500, '4,500', 'thousands with a comma'],
    ['1.2 million people', 1200000, '1.2 million', 'decimal with a scale'],
    ['twenty-six people', 26, 'twenty-six', 'hyphenated'],
    ['Twenty six people', 26, 'Twenty six', 'not hyphenated'],
    ['seven people', 7, 'seven', 'one word'],
    ['a dozen people', 12, 'a dozen', 'a scale with its article'],
    ['two dozen people', 24, 'two dozen', 'counted dozens'],
    ['half a million people', 500000, 'half a million', 'half'],
    ['two hundred and six people', 206, 'two hundred and six', 'with a joining word'],
    ['three thousand four hundred people', 3400, 'three thousand four hundred', 'scales falling'],
    ['one thousand and five people', 1005, 'one thousand and five', 'a joining word over a gap'],
    ['constructor', undefined, '', 'a name that objects have'],
    ['5 hundred thousand people', 500000, '5 hundred thousand', 'scales multiplied'],
    ['two hundred and the rest', 200, 'two hundred', 'a joining word that joins nothing'],
    ['thousand and one', undefined, '', 'a scale alone is no number'],
    ['a man', undefined, '', 'an article alone is no number'],
    ['19th district', undefined, '', 'ordinal'],
    ['1990s', undefined, '', 'decade'],
    ['7:30 start', undefined, '', 'clock time'],
    ['5,00 start', undefined, '', 'not a thousands group'],
  ])('%s', (text, value, words, why) => {
    expect(first(text), why).toEqual(value === undefined ? undefined : [value, words]);
  });
});
