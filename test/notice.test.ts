import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

/** As one line, so that breaking lines anew breaks no test. */
const notice = read('NOTICE').replace(/\s+/g, ' ');

type Source = { readonly name: string; readonly licence: string; readonly attribution: string };
const { sources } = JSON.parse(read('data/gazetteer/gazetteer.json')) as { readonly sources: readonly Source[] };

it.each(sources)('the gazetteer owes $name to others: $licence', ({ name, licence, attribution }) => {
  expect(notice).toContain(`${name}. ${licence}. ${attribution}`);
});

it('names every word list with an origin that is not ours', () => {
  const folder = 'src/language/en';
  const foreign = readdirSync(new URL(`../${folder}`, import.meta.url)).filter((file) => {
    const [first = ''] = file.endsWith('.ts') ? read(`${folder}/${file}`).split('\n') : [];
    return first.startsWith('// Origin:') && /licen[cs]e|CC BY|fitted/.test(first);
  });
  expect(foreign.length).toBeGreaterThan(2);
  for (const file of foreign) expect(notice).toContain(file);
});

it('names every file that has a card', () => {
  const files = [...read('docs/models.md').matchAll(/`((?:src|data)\/[^`\n]+)` sha256/g)].map(([, file = '']) => file);
  expect(files.length).toBeGreaterThan(2);
  for (const file of files) expect(notice).toContain(file.split('/').at(-1));
});

it('keeps the code under its own licence', () => {
  expect(read('LICENSE')).toContain('Apache License');
  expect(JSON.parse(read('package.json'))).toMatchObject({ license: 'Apache-2.0' });
});
