import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pages } from './docs/pages.ts';

/** `npm run docs` writes the generated pages; `--check` only says which are out of date (the docs test does the same). */
const root = resolve(import.meta.dirname, '..');
const check = process.argv.includes('--check');

const current = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

const stale: string[] = [];
for (const { file, make } of pages) {
  const path = resolve(root, file);
  const before = current(path);
  const after = await make(before);
  if (before === after) continue;
  stale.push(file);
  if (!check) writeFileSync(path, after);
}
console.log(
  stale.length === 0 ? 'generated pages are up to date' : `${check ? 'out of date' : 'written'}: ${stale.join(', ')}`,
);
process.exitCode = check && stale.length > 0 ? 1 : 0;
