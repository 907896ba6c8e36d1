import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../src/language/index.ts';

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

const page = read('docs/models.md');
const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };

type Card = { readonly title: string; readonly file: string; readonly checksum: string; readonly body: string };

/** The sections of the page that are about a file. */
const cards: readonly Card[] = page
  .split(/^## /m)
  .slice(1)
  .flatMap((body) => {
    const [, file = '', checksum = ''] = /`([^`\n]+)` sha256 `([0-9a-f]{64})`/.exec(body) ?? [];
    return file === '' ? [] : [{ title: body.split('\n')[0] ?? '', file, checksum, body }];
  });

describe('weights and their cards', () => {
  it.each(cards)('$title: the checksum is that of $file', ({ file, checksum }) => {
    const bytes = readFileSync(new URL(`../${file}`, import.meta.url));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(checksum);
  });

  it.each(cards)('$title: a command makes it again', ({ body }) => {
    const command = /\| again +\| `npm run ([\w:-]+)/.exec(body)?.[1] ?? '';
    expect(command).toMatch(/^train:/);
    expect(scripts[command]).toMatch(/^node training\/\S+\.ts$/);
    expect(read(scripts[command]?.replace('node ', '') ?? '').length).toBeGreaterThan(0);
  });

  it.each(cards)('$title: data, licence and weaknesses are told', ({ body }) => {
    expect(body).toMatch(/\| learned from +\| \S/);
    expect(body).toMatch(/\| licence +\| \S/);
    expect(body).toContain('Known weaknesses: ');
  });

  it('has a card for every file of weights', () => {
    const weights = readdirSync(new URL('../src', import.meta.url), { recursive: true, encoding: 'utf8' })
      .map((file) => `src/${file.replaceAll('\\', '/')}`)
      .filter((file) => /(?:^|[/-])weights\.ts$/.test(file));
    const models = languages.map(({ id }) => `data/language/${id}/model.bin`);
    expect(weights.length).toBeGreaterThan(0);
    expect(cards.map(({ file }) => file)).toEqual(expect.arrayContaining([...weights, ...models]));
  });
});
