import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Pairing } from './spans.ts';

/** Where the reference scorers lie; they are no part of the repository. */
export const referenceFolder = fileURLToPath(new URL('../../../shared/eval', import.meta.url));

const lines = (items: readonly unknown[]): string => items.map((item) => `${JSON.stringify(item)}\n`).join('');

/** Runs a reference scorer on gold and predictions and returns what it prints. */
export function runReference(
  script: string,
  { rows, predictions }: Pairing<unknown, unknown>,
  before: readonly string[] = [],
): string {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-eval-'));
  const [gold, found] = [join(folder, 'gold.jsonl'), join(folder, 'found.jsonl')];
  try {
    writeFileSync(gold, lines(rows));
    writeFileSync(found, lines(predictions));
    const command = script.endsWith('.mjs') ? process.execPath : 'python3';
    return execFileSync(command, [join(referenceFolder, script), ...before, gold, found], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** All numbers of a printed line, in order. */
export const numbersOf = (line: string | undefined): readonly number[] =>
  (line?.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);

/** The numbers of the line that begins with `start`, after it. */
export function numbersAfter(output: string, start: string): readonly number[] {
  const line = output.split('\n').find((one) => one.startsWith(start));
  return numbersOf(line?.slice(start.length));
}
