import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordDiff } from './word-diff.ts';
import type { DiffRun } from './word-diff.ts';

const marked = (runs: readonly DiffRun[]): string =>
  runs.map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `[+${text}]` : `[-${text}]`)).join('');

const rows: readonly (readonly [older: string, newer: string, expected: string])[] = [
  ['At least 12 people were hurt.', 'At least 14 people were hurt.', 'At least [-12][+14] people were hurt.'],
  ['The fire is out.', 'The fire is out. Nobody was hurt.', 'The fire is out.[+ Nobody was hurt.]'],
  ['One. Two. Three.', 'One. Three.', 'One. [-Two. ]Three.'],
  ['', 'New', '[+New]'],
  ['Old', '', '[-Old]'],
  ['', '', ''],
  ['the the the', 'the the', 'the the[- the]'],
];

const textOf = (runs: readonly DiffRun[], without: DiffRun['kind']): string =>
  runs
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

const texts = fc.array(fc.constantFrom('the', 'harbour', 'office', '40', ' ', '. ', '\n\n', '\u{1F6A2}', 'é'), {
  maxLength: 60,
});

describe('wordDiff', () => {
  test.each(rows)('%j → %j', (older, newer, expected) => expect(marked(wordDiff(older, newer))).toBe(expected));

  test('both texts can be put together again, and a text is the same as itself', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const [older, newer] = [a.join(''), b.join('')];
        const runs = wordDiff(older, newer);
        expect(textOf(runs, 'added')).toBe(older);
        expect(textOf(runs, 'removed')).toBe(newer);
        expect(runs.every(({ kind }, index) => index === 0 || runs[index - 1]?.kind !== kind)).toBe(true);
        expect(wordDiff(older, older).every(({ kind }) => kind === 'same')).toBe(true);
      }),
    );
  });

  test('a sentence moved in a long text is held in one place; the rest stays', () => {
    const sentences = Array.from({ length: 4000 }, (_, n) => `Sentence number ${n} tells of ship ${n * 7}. `);
    const moved = [...sentences.slice(1), sentences[0] as string];
    const runs = wordDiff(sentences.join(''), moved.join(''));
    expect(textOf(runs, 'added').length).toBe(sentences.join('').length);
    expect(runs.filter(({ kind }) => kind !== 'same').length).toBeLessThan(5);
  });

  test('long texts of few words, which nothing holds together, still end', () => {
    const runs = wordDiff('a b '.repeat(20_000), 'b c '.repeat(20_000));
    expect(textOf(runs, 'added')).toBe('a b '.repeat(20_000));
  });
});
