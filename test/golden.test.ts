import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { goldenFolder, goldenSlugs, readGolden, summary } from './support/golden.ts';
import { expectInvariants } from './support/invariants.ts';

describe('golden reports', () => {
  test('there are some', () => expect(goldenSlugs().length).toBeGreaterThanOrEqual(5));

  test.each(goldenSlugs())('%s', (slug) => {
    const record = readGolden(slug);
    expectInvariants(record);
    expect(JSON.stringify(readGolden(slug))).toBe(JSON.stringify(record));
    const found = `${JSON.stringify(summary(record), undefined, 2)}\n`;
    const file = join(goldenFolder, slug, 'expected.json');
    const expected = readFileSync(file, 'utf8');
    if (found !== expected) writeFileSync(join(goldenFolder, slug, 'expected-changed.json'), found);
    expect(JSON.parse(found)).toEqual(JSON.parse(expected));
  });
});
