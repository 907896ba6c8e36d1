import fc from 'fast-check';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadResources, read } from '../src/index.ts';
import { expectInvariants } from './support/invariants.ts';

const resources = loadResources();
const root = resolve(import.meta.dirname, '..');

/** Pieces of copy that rules react to, so that random texts reach deep into the stages. Wording is ours. */
const pieces = [
  'SEMEY, January 9. /STEPPE WIRE/. ',
  'Police said ',
  '"',
  '“',
  '”',
  "'",
  '(',
  ')',
  '. ',
  ', ',
  '\n\n',
  ' — ',
  'at least 12 people were killed',
  'more than ',
  '4,500',
  'dozens',
  ' injured ',
  'on Friday',
  'in early January',
  '31 February 2022',
  'two days later',
  'according to ',
  'the ministry ',
  'denied ',
  'that ',
  'President Example Person ',
  'Almaty',
  'Paris, Texas',
  'protesters ',
  'opened fire ',
  'state of emergency ',
  'was lifted ',
  'said',
  ' told Channel-1 ',
  'he ',
  'she ',
  "Kazakhstan's ",
  'U.S. ',
  '5 p.m. ',
  '\ud800',
  '\u0000',
  'الشرطة',
  '警方',
  '\u200f',
  '1/2/03',
  '$5 million',
  'a 44-year-old man ',
  '12, including 3 children',
] as const;

const copy = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

const published = fc.option(fc.constantFrom('2022-01-29', '2024-02-29', '2022-01-10T05:00:00+06:00', 'yesterday', ''), {
  nil: undefined,
});

describe('invariants', () => {
  test('hold for any text', () => {
    fc.assert(
      fc.property(copy, published, (text, date) => {
        expectInvariants(read({ text, ...(date === undefined ? {} : { published: date }) }, { resources }));
      }),
      { numRuns: 300, seed: 20220129 },
    );
  });

  test('hold for any string at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) =>
        expectInvariants(read({ text }, { resources })),
      ),
      { numRuns: 200, seed: 7 },
    );
  });

  test.each([
    ['a megabyte without a space', 'x'.repeat(1_000_000)],
    ['100,000 quotation marks', '"'.repeat(100_000)],
    ['100,000 typographic marks', '“'.repeat(50_000) + '”'.repeat(50_000)],
    ['right-to-left text', 'قالت الشرطة إن '.repeat(2_000)],
    ['NUL characters', '\u0000said\u0000'.repeat(5_000)],
    ['lone surrogates', '\ud800 said \udc00'.repeat(5_000)],
    ['capitalised words without end', 'Almaty Example Person '.repeat(5_000)],
    ['numbers without end', '12 13 dozens of 14 '.repeat(5_000)],
    ['brackets without end', '((((['.repeat(20_000)],
    ['said without end', 'he said that '.repeat(10_000)],
    ['dates without end', 'on Friday January 3 '.repeat(8_000)],
    ['killings without end', 'killed 3 people in '.repeat(8_000)],
    ['one long quotation', `"${'They left. '.repeat(10_000)}`],
    ['quoted words', '"he" said "she" said '.repeat(5_000)],
  ])('%s is read, not thrown on', (_name, text) =>
    expectInvariants(read({ text, published: '2022-01-29' }, { resources })),
  );

  test('the same text gives the same bytes, whatever the time zone and the locale', () => {
    const script = `import { loadResources, read } from ${JSON.stringify(resolve(root, 'src/index.ts'))};
      import { readFileSync } from 'node:fs';
      const texts = JSON.parse(readFileSync(0, 'utf8'));
      const resources = loadResources();
      process.stdout.write(JSON.stringify(texts.map((text) => read({ text, published: '2022-01-29' }, { resources }))));`;
    const texts = fc.sample(copy, { numRuns: 40, seed: 3 });
    const bytes = (
      [
        ['UTC', 'C'],
        ['Pacific/Auckland', 'tr_TR.UTF-8'],
        ['America/Los_Angeles', 'tr_TR.UTF-8'],
      ] as const
    ).map(([TZ, LANG]) => {
      const child = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', script], {
        input: JSON.stringify(texts),
        env: { ...process.env, TZ, LANG, LC_ALL: LANG },
        maxBuffer: 1 << 28,
        encoding: 'utf8',
      });
      expect(child.stderr).toBe('');
      return child.stdout;
    });
    expect(bytes[0]?.length).toBeGreaterThan(1000);
    expect(bytes[1]).toBe(bytes[0]);
    expect(bytes[2]).toBe(bytes[0]);
  });
});
