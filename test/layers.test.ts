import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** Who may import whom (DESIGN: dependencies point one way). A folder may always import itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  language: ['model', 'text'],
  engine: ['model', 'text', 'language'],
  corpus: ['model', 'text', 'language'],
  formats: ['model', 'text', 'corpus'],
  store: ['model'],
  jobs: ['model', 'text', 'engine', 'corpus', 'formats', 'store'],
  server: ['model', 'text', 'engine', 'corpus', 'formats', 'store', 'jobs'],
  cli: ['model', 'text', 'engine', 'corpus', 'formats', 'store', 'jobs', 'server'],
  // The public API is listed by hand in one file.
  index: ['model', 'engine', 'corpus', 'formats', 'jobs'],
};

/** Layers that must run anywhere: no Node module, no package that does I/O. */
const pure = new Set(['model', 'text', 'language', 'engine', 'corpus']);
const purePackages = ['zod', '@noble/hashes/sha2.js', '@noble/hashes/utils.js'];

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => join(folder, file));

const statement =
  /(?:^|\n)\s*(import|export)(\s+type)?\b(?:[^;'"()]*?\bfrom)?\s*['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/g;

type Import = { readonly target: string; readonly typeOnly: boolean };

const importsOf = (file: string): Import[] =>
  [...readFileSync(file, 'utf8').matchAll(statement)].map((match) => ({
    target: (match[3] ?? match[4]) as string,
    typeOnly: match[2] !== undefined,
  }));

const layerOf = (file: string): string => (relative(join(root, 'src'), file).split('/')[0] ?? '').replace(/\.ts$/, '');

const files = filesOf(join(root, 'src'));

describe('layers', () => {
  test('there is something to check', () => expect(files.length).toBeGreaterThan(30));

  test.each(files.map((file) => relative(root, file)))('%s imports only what its layer may', (name) => {
    const file = join(root, name);
    const layer = layerOf(file);
    const may = allowed[layer];
    expect(may, `unknown layer ${layer}: name it in DESIGN and here`).toBeDefined();
    for (const { target } of importsOf(file)) {
      if (target.startsWith('.')) {
        expect([layer, ...(may ?? [])], `${name} imports ${target}`).toContain(layerOf(resolve(dirname(file), target)));
      } else if (pure.has(layer)) expect(purePackages, `${name} imports ${target}`).toContain(target);
    }
  });

  /** Files that are loaded with one, types left out. */
  const loadedWith = (start: string): ReadonlySet<string> => {
    const reached = new Set<string>();
    const visit = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const { target, typeOnly } of importsOf(file))
        if (!typeOnly && target.startsWith('.')) visit(resolve(dirname(file), target));
    };
    visit(join(root, start));
    return reached;
  };

  test.each(['src/index.ts', 'src/engine/index.ts', 'src/jobs/read-many.ts'])(
    '%s loads none of the words that only comparing reports asks',
    (start) => {
      const reached = loadedWith(start);
      expect(reached.size).toBeGreaterThan(20);
      expect([...reached]).not.toContain(join(root, 'src/language/across.ts'));
      expect(loadedWith('src/corpus/index.ts')).toContain(join(root, 'src/language/across.ts'));
    },
  );

  test('the engine starts without zod: it takes only types from schema files', () => {
    const reached = new Set<string>();
    const visit = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const { target, typeOnly } of importsOf(file)) {
        if (typeOnly) continue;
        expect(target, relative(root, file)).not.toBe('zod');
        if (target.startsWith('.')) visit(resolve(dirname(file), target));
      }
    };
    visit(join(root, 'src/engine/index.ts'));
    expect(reached.size).toBeGreaterThan(20);
  });

  test('only the store imports the database and its query builder', () => {
    const database = /^(?:better-sqlite3|kysely|node:sqlite)(?:\/|$)/;
    const users = files.filter((file) => importsOf(file).some(({ target }) => database.test(target)));
    expect(new Set(users.map(layerOf))).toEqual(new Set(['store']));
  });

  test('nothing but themselves imports eval, bench or scripts', () => {
    for (const file of files)
      for (const { target } of importsOf(file)) expect(target, file).not.toMatch(/\/(eval|training|bench|scripts)\//);
  });
});
