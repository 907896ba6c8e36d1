import { describe, expect, test } from 'vitest';
import { segmentsOf, windowOf } from './segments.ts';

const text = 'Head.\nOne here. Ten were hurt, the mayor said. More.\nTail.';
const sentence = { start: 16, end: 46 };

test('the paragraph of a sentence is shown', () => {
  const { start, end } = windowOf(text, sentence);
  expect(text.slice(start, end)).toBe('One here. Ten were hurt, the mayor said. More.');
});

test('of a paragraph without end what is near is shown', () => {
  const long = 'x'.repeat(5000);
  const { start, end } = windowOf(long, { start: 2000, end: 2010 });
  expect([start, end]).toEqual([1520, 2490]);
});

test('a sentence without end is cut around its words', () => {
  const long = `${'x'.repeat(5000)} 14 killed ${'y'.repeat(5000)}`;
  const { start, end } = windowOf(long, { start: 0, end: long.length }, { start: 5001, end: 5003 });
  expect(end - start).toBeLessThan(2000);
  expect(long.slice(start, end)).toContain('14 killed');
});

test('a sentence that begins a text has nothing before it', () => {
  expect(windowOf(text, { start: 0, end: 5 })).toEqual({ start: 0, end: 5 });
});

describe('segments', () => {
  const shown = { start: 6, end: 52 };
  const cut = (marks: Parameters<typeof segmentsOf>[2]['marks']) =>
    segmentsOf(text, shown, { sentence, marks }).map(({ text: words, roles, near }) => [words, roles.join('+'), near]);

  test('marks inside the sentence', () => {
    expect(cut([{ start: 16, end: 19, role: 'words' }])).toEqual([
      ['One here. ', '', false],
      ['Ten', 'words', true],
      [' were hurt, the mayor said.', '', true],
      [' More.', '', false],
    ]);
  });

  test('marks that lie in one another, and beyond what is shown', () => {
    expect(
      cut([
        { start: 16, end: 30, role: 'content' },
        { start: 26, end: 90, role: 'source' },
      ]).slice(1),
    ).toEqual([
      ['Ten were h', 'content', true],
      ['urt,', 'content+source', true],
      [' the mayor said.', 'source', true],
      [' More.', 'source', false],
    ]);
  });

  test('nothing is lost', () => {
    const all = segmentsOf(text, shown, { sentence, marks: [{ start: 20, end: 24, role: 'cue' }] });
    expect(all.map((segment) => segment.text).join('')).toBe(text.slice(6, 52));
  });
});
