import { expect, test } from 'vitest';
import { firstFitting, offsetOf, paragraphsOf, placesOf } from './text-map.ts';

const shown = (text: string): readonly string[] =>
  paragraphsOf(text).map(({ pieces }) => pieces.map(({ start, end }) => text.slice(start, end)).join('|'));

test.each<[string, readonly string[], string]>([
  ['', [], 'nothing'],
  [' \n\n ', [], 'blanks alone'],
  ['One.', ['One.'], 'one paragraph'],
  ['One.\n\nTwo.', ['One.', 'Two.'], 'an empty line between'],
  ['One.\ntwo.\n \t\n\nThree.\n', ['One.\ntwo.', 'Three.\n'], 'single breaks stay; blanks in empty lines do not count'],
  ['One.\r\n\r\nTwo.', ['One.\r', 'Two.'], 'line ends of Windows'],
])('paragraphs of %j', (text, told) => expect(shown(text)).toEqual(told));

test('long paragraphs are cut into short pieces at blanks, and nothing is lost', () => {
  const text = `${'word '.repeat(5000)}\n\n${'x'.repeat(20_000)}`;
  const paragraphs = paragraphsOf(text);
  expect(paragraphs.map(({ pieces }) => pieces.length)).toEqual([4, 3]);
  for (const { start, end, pieces } of paragraphs) {
    expect(pieces.map((piece) => text.slice(piece.start, piece.end)).join('')).toBe(text.slice(start, end));
    expect(Math.max(...pieces.map((piece) => piece.end - piece.start))).toBeLessThanOrEqual(8000);
  }
  expect(text.charAt((paragraphs[0]?.pieces[0]?.end ?? 0) - 1)).toBe(' ');
});

test('a pair of units that is one character is not cut', () => {
  const text = `x${'😀'.repeat(5000)}`;
  for (const { start, end } of paragraphsOf(text).flatMap(({ pieces }) => pieces))
    expect(text.slice(start, end)).toMatch(/^x?(?:\ud83d\ude00)+$/);
});

const text = 'One two.\n\nThree four.';
const pieces = paragraphsOf(text).flatMap((paragraph) => paragraph.pieces);

test.each<[number, number, string, string]>([
  [0, 3, 'One', 'at the head'],
  [4, 8, 'two.', 'up to the end of a paragraph'],
  [10, 15, 'Three', 'in the second'],
  [4, 15, 'two.|Three', 'over two paragraphs'],
  [8, 15, 'Three', 'beginning between them'],
  [4, 10, 'two.', 'ending between them'],
  [16, 99, 'four.', 'ending after all'],
])('%i to %i is %j: %s', (start, end, words) => {
  const places = placesOf(pieces, { start, end });
  const cut = places && {
    start: offsetOf(pieces, places.from),
    end: offsetOf(pieces, places.to),
    ...{ from: places.from.piece, to: places.to.piece },
  };
  expect(cut && text.slice(cut.start, cut.end).replace('\n\n', '|')).toBe(words);
  expect(cut?.to).toBe(cut?.from === 0 && words.includes('|') ? 1 : cut?.from);
});

test('what is not shown has no place', () => {
  expect(placesOf(pieces, { start: 8, end: 10 })).toBeUndefined();
  expect(placesOf([], { start: 0, end: 4 })).toBeUndefined();
});

test.each<[string, boolean, string]>([
  [`${'a word of this line '.repeat(3)}\n`.repeat(4), true, 'lines of one length'],
  ['Share\nPrint\nCopy the address', false, 'a list of short lines'],
  [`${'a word of this line '.repeat(3)}\nThe end.`, false, 'two lines are no sample'],
])('hand-wrapped: %#', (text, wrapped) => expect(paragraphsOf(text).map((one) => one.wrapped)).toEqual([wrapped]));

test('finds the first that fits', () => {
  expect(firstFitting(5, (index) => index >= 3)).toBe(3);
  expect(firstFitting(5, () => false)).toBe(5);
  expect(firstFitting(0, () => true)).toBe(0);
});
