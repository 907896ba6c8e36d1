import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

/** Each attribution as "source | cue | content [manner]", parts of a discontinuous span joined by " … ". */
export const lines = (text: string): string[] =>
  read({ text, language: 'en' }, { resources: {} }).attributions.map(({ source, cue, content, manner }) => {
    const words = (spans: readonly { start: number; end: number }[] | undefined): string =>
      (spans ?? []).map(({ start, end }) => text.slice(start, end)).join(' … ');
    return `${words(source?.spans)} | ${words(cue)} | ${words(content)} [${manner}]`;
  });

describe('attributions', () => {
  it.each([
    [
      'The bridge was closed at dawn, police said.',
      ['police | said | The bridge was closed at dawn [indirect]'],
      'clause before the cue',
    ],
    [
      'Police said that the bridge was closed.',
      ['Police | said | that the bridge was closed [indirect]'],
      'with its complementiser',
    ],
    ['“We saw nothing,” said the guard.', ['the guard | said | “We saw nothing,” [direct]'], 'inverted'],
    [
      '“We saw nothing,” the guard said. “It was dark.”',
      ['the guard | said | “We saw nothing,” … “It was dark.” [direct]'],
      'goes on behind the cue',
    ],
    [
      'According to the ministry, nine bridges were closed.',
      ['the ministry | According to | nine bridges were closed [indirect]'],
      'according to, first',
    ],
    [
      'Nine bridges were closed, according to the ministry.',
      ['the ministry | according to | Nine bridges were closed [indirect]'],
      'according to, last',
    ],
    [
      'Calm, local officials affirm, was restored by noon.',
      ['local officials | affirm | Calm … was restored by noon [indirect]'],
      'the cue stands inside',
    ],
    [
      'Ann Example, a doctor at the clinic, said the wards were full.',
      ['Ann Example, a doctor at the clinic, | said | the wards were full [indirect]'],
      'an appositive between',
    ],
    [
      'The minister told reporters that the road was safe and denied the claim.',
      ['The minister | told | that the road was safe [indirect]', 'The minister | denied | the claim [indirect]'],
      'one subject, two cues',
    ],
    ['He goes by the name "Shorty" in the village.', [], 'a nickname is no quotation'],
  ])('%s', (text, expected, why) => expect(lines(text), why).toEqual(expected));

  it('keeps one speaker through paragraphs that each open with a mark', () => {
    const text = '“We waited for hours,” the driver said. “Nobody came.\n\n“Then the lights went out.”';
    expect(lines(text)).toEqual([
      'the driver | said | “We waited for hours,” … “Nobody came. … “Then the lights went out.” [direct]',
    ]);
  });

  it.each([
    ['"'.repeat(100_000), 'marks only'],
    ['" a '.repeat(50_000), 'marks and words'],
    ['said '.repeat(100_000), 'cues only'],
    ['he said, '.repeat(50_000), 'cues and commas'],
    ["' x ".repeat(50_000), 'single marks'],
  ])('reads hostile text in linear time: %#', (text, why) => expect(() => lines(text), why).not.toThrow());
});
