import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pages } from '../scripts/docs/pages.ts';

const root = resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(resolve(root, file), 'utf8');

const markdown = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(resolve(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

describe('docs', () => {
  test.each(pages.map((page) => [page.file, page] as const))(
    '%s is what the code says (npm run docs)',
    async (file, page) => {
      const current = read(file);
      expect(await page.make(current)).toBe(current);
    },
  );

  test.each(markdown)('links in %s lead somewhere', (file) => {
    for (const match of read(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)/g)) {
      const target = resolve(root, file, '..', match[1] as string);
      expect(() => readdirSync(target, { withFileTypes: true }), `${file} links to ${match[1]}`).not.toThrow(/ENOENT/);
    }
  });

  test('every runtime dependency is explained', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      string,
      Record<string, string>
    >;
    const page = read('docs/dependencies.md');
    for (const name of [...Object.keys(dependencies ?? {}), ...Object.keys(devDependencies ?? {})])
      expect(page, name).toContain(`\`${name}\``);
  });

  test('the README names the two commands, and package.json has them', () => {
    const readme = read('README.md');
    expect(readme).toContain('npm ci && npm start');
    expect(readme).toContain('npm ci && npm test');
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const name of ['start', 'test', 'eval', 'bench', 'docs', 'daybook']) expect(scripts[name], name).toBeDefined();
    for (const used of readme.matchAll(/npm run ([a-z:-]+)/g))
      expect(scripts[used[1] as string], used[1]).toBeDefined();
  });

  test('the version is one', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    expect(read('src/engine/version.ts')).toContain(`'${version}'`);
  });
});
