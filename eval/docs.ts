import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import type { Result } from './result.ts';
import { markdownTable } from './table.ts';

const path = new URL('../docs/evaluation.md', import.meta.url);

/** What the figures were measured on; names of machines stay out. */
export function machine(): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `${availableParallelism()} cores, ${gigabytes} GB, Node ${process.versions.node}`;
}

/** Replaces what stands between the two markers of a page. */
export function replaceBetween(page: string, name: string, content: string): string {
  const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The page lacks the markers "${begin}" and "${end}".`);
  return `${page.slice(0, from + begin.length)}\n\n${content}\n\n${page.slice(to)}`;
}

/** Writes the table into docs/evaluation.md with day, machine and command. */
export function writeDocs(results: readonly Result[]): void {
  const day = new Date().toISOString().slice(0, 10);
  const head = `Measured ${day} with \`npm run eval -- --write-docs\` on ${machine()}.`;
  const page = readFileSync(path, 'utf8');
  writeFileSync(path, replaceBetween(page, 'table', `${head}\n\n${markdownTable(results)}`));
}
