import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const folders = ['src', 'test', 'eval', 'bench', 'scripts', 'data/build', 'training', 'web/src'];

const files = folders
  .map((folder) => join(root, folder))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
  .filter((file) => /\.tsx?$/.test(file));

const namesIn = (list: string): string[] =>
  list
    .split(',')
    .map(
      (entry) =>
        entry
          .trim()
          .replace(/^type\s+/, '')
          .split(/\s+as\s+/)[0] ?? '',
    )
    .filter((name) => name !== '');

const exported = (source: string): string[] =>
  [...source.matchAll(/^export (?:async )?(?:const|function\*?|class) ([A-Za-z_$][\w$]*)/gm)].map(
    (match) => match[1] as string,
  );

type Use = { readonly file: string; readonly names: readonly string[] | 'all' };

/** What a file takes from others: `import { a } from`, `export { a } from`, `export * from`, `await import()`. */
const usesIn = (file: string, source: string): Use[] => {
  const target = (path: string): string => resolve(dirname(file), path);
  const named = [...source.matchAll(/(?:import|export)\s+(?:type\s+)?\{([^}]*)\}\s*from\s*'(\.[^']+)'/g)];
  const whole = [
    ...source.matchAll(
      /(?:export \*|import \* as \w+|import)\s*(?:from\s*)?'(\.[^']+)'|import\(\s*'(\.[^']+)'\s*\)|import\.meta\.url[^;]*'(\.[^']+)'/g,
    ),
  ];
  return [
    ...named.map((match) => ({ file: target(match[2] as string), names: namesIn(match[1] as string) })),
    ...whole.map((match) => ({ file: target((match[1] ?? match[2] ?? match[3]) as string), names: 'all' as const })),
  ];
};

/** Files whose exports are for others: the public API, configuration, the workers that the pool loads by their path, the kernel. */
const open = (name: string): boolean =>
  /(?:^|\/)index\.ts$|\.test\.ts$|^src\/jobs\/(?:prepare\/|settle-)?worker\.ts$|^scripts\/kernel\/assembly\//.test(
    name,
  );

test('every export is used somewhere: what nobody takes is dead or need not be exported', () => {
  const uses = files.flatMap((file) => usesIn(file, readFileSync(file, 'utf8')));
  const taken = new Map<string, Set<string>>();
  for (const use of uses) {
    const names = taken.get(use.file) ?? new Set<string>();
    for (const name of use.names === 'all' ? ['*'] : use.names) names.add(name);
    taken.set(use.file, names);
  }
  const unused = files
    .filter((file) => !open(relative(root, file)) && !relative(root, file).startsWith('training/'))
    .flatMap((file) =>
      exported(readFileSync(file, 'utf8'))
        .filter((name) => !taken.get(file)?.has('*') && !taken.get(file)?.has(name))
        .map((name) => `${relative(root, file)}: ${name}`),
    );
  expect(files.length).toBeGreaterThan(200);
  expect(unused).toEqual([]);
});
