import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Figures } from './scorers/figures.ts';

/** What a gold file scored when the baseline was saved; one bit for each item of the gold, in the file's order. */
export type BaselineRow = {
  readonly data: string;
  readonly rows: number;
  readonly figures: Figures;
  readonly hits: string;
  readonly extra: number;
};
export type Baseline = Readonly<Record<string, BaselineRow>>;

const path = new URL('./baseline.json', import.meta.url);

export function loadBaseline(): Baseline {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Baseline) : {};
}

/** Replaces the rows that were run and keeps the others. */
export function saveBaseline(rows: Baseline): void {
  const all = Object.entries({ ...loadBaseline(), ...rows }).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(all), undefined, 2)}\n`);
}

export function packBits(bits: readonly boolean[]): string {
  const bytes = Buffer.alloc(Math.ceil(bits.length / 8));
  bits.forEach((bit, index) => {
    if (bit) bytes[index >> 3] = (bytes[index >> 3] ?? 0) | (1 << (index & 7));
  });
  return bytes.toString('base64');
}

/** Reads a bit; what lies behind the end is not set. */
export function bitsOf(packed: string): (index: number) => boolean {
  const bytes = Buffer.from(packed, 'base64');
  return (index) => (((bytes[index >> 3] ?? 0) >> (index & 7)) & 1) === 1;
}

/** One decimal, as the table prints it: the baseline must not change with the last bit of a sum. */
export const rounded = (value: number): number => Math.round(value * 10) / 10;
