import { expect, test } from 'vitest';
import { ownRuns, sharedPart } from './shared-words.ts';

const told = (text: string, other: string): string =>
  ownRuns(text, other)
    .map((run) => (run.marked ? `[${run.text}]` : run.text))
    .join('');

const copy = 'The old mill on the river burned down at night.';

test.each([
  [copy, copy, copy, 'the same text has nothing of its own'],
  [`Yesterday ${copy}`, copy, `[Yesterday] ${copy}`, 'a word put before'],
  ['THE OLD MILL ON THE RIVER sank.', copy, 'THE OLD MILL ON THE RIVER [sank].', 'letters may be large'],
  ['The old mill on fire.', copy, '[The old mill on fire].', 'four words in a row are chance'],
  ['A quiet, dry day.', copy, '[A quiet, dry day].', 'commas do not cut what is its own'],
  ['احترقت الطاحونة القديمة على النهر ليلا', copy, '[احترقت الطاحونة القديمة على النهر ليلا]', 'any script'],
  ['', copy, '', 'nothing'],
])('%s', (text, other, expected) => expect(told(text, other)).toBe(expected));

test('the part that is shared', () => {
  expect(sharedPart(copy, copy)).toBe(1);
  expect(sharedPart('', copy)).toBe(0);
  expect(sharedPart('the old mill on the wide river', copy)).toBeCloseTo(5 / 7);
});
