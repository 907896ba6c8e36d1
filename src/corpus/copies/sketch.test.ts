import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NewsReport } from '../../model/index.ts';
import { copySketchOf } from './index.ts';

const report = (text: string, given: Partial<NewsReport> = {}): NewsReport => ({
  id: 'r1',
  text,
  language: 'en',
  ...given,
});

const quotation = 'nobody who was there will forget the sound of it';

describe('quotations', () => {
  const cases: readonly (readonly [string, number, string])[] = [
    [`"${quotation}," he said.`, 1, 'straight marks'],
    [`\u201C${quotation},\u201D he said.`, 1, 'curly marks'],
    [`\u201E${quotation}\u201D, he said.`, 1, 'low and high marks'],
    [`'${quotation},' he said.`, 1, 'single marks'],
    [`\u2018${quotation},\u2019 he said.`, 1, 'single curly marks'],
    [`\u201C${quotation}.\n\n\u201C${quotation} twice over.\u201D`, 2, 'one that goes on in the next paragraph'],
    [`It was "an error" and "a mistake", the miners' union said.`, 0, 'a few words are no rare quotation'],
    [`The girls' beds and the boys' trunks were gone, they didn't know where.`, 0, 'apostrophes quote nothing'],
  ];
  test.each(cases)('%s has %i: %s', (text, expected) => {
    expect(copySketchOf(report(text)).quotations.length).toBe(expected);
  });

  test('the same whatever the marks', () => {
    const all = cases.slice(0, 5).map(([text]) => copySketchOf(report(text)).quotations[0]);
    expect(new Set(all).size).toBe(1);
  });
});

test('an agency goes by one name, wherever the credit stands', () => {
  const dateline = { span: { start: 0, end: 4 }, agency: 'Reuters' };
  expect(copySketchOf(report('Text', { agency: 'REUTERS', dateline })).credits).toEqual(['Reuters']);
});

test('a headline is told by a text that takes up its words in any form', () => {
  const told = (headline: string): boolean =>
    copySketchOf(report('Gunmen who seized nine miners let them go.', { headline })).told;
  expect([told('Nine miners seizing freedom'), told('Subscribe for the weekend'), told('')]).toEqual([
    true,
    false,
    true,
  ]);
});

test('any text has a sketch, and of a kilobyte or two', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ maxLength: 40 }), (text, headline) => {
      const sketch = copySketchOf(report(text, { headline }));
      expect(JSON.parse(JSON.stringify(sketch))).toEqual(sketch);
      expect(JSON.stringify(sketch).length).toBeLessThan(2500);
    }),
    { seed: 1 },
  );
});

test.each([
  ['quotation marks', `"a ' `],
  ['apostrophes', ` 'a`],
  ['short paragraphs', 'ab cd.\n\n'],
  ['words', 'abcd efgh '],
])('a megabyte of %s takes no more than a moment', (_, part) => {
  const start = performance.now();
  copySketchOf(report(part.repeat(1_000_000 / part.length)));
  expect(performance.now() - start).toBeLessThan(15_000);
});
