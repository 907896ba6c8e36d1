import { readFileSync } from 'node:fs';
import { clock } from '../../eval/clock.ts';
import type { Ended, Job, Line, Reader, Tool } from './tool.ts';

/** One tool in a process of its own, so that its warm code and memory are its own: JSON lines in, JSON lines out. */
const tools: Readonly<Record<string, () => Promise<Tool>>> = {
  daybook: async () => (await import('./daybook.ts')).daybook,
  wink: async () => (await import('./wink.ts')).wink,
  compromise: async () => (await import('./compromise.ts')).compromise,
};

function pass(reader: Reader<unknown>, lines: readonly Line[]): number {
  let spent = 0;
  for (const line of lines) {
    const start = clock();
    reader(line);
    spent += clock() - start;
  }
  return spent / 1000;
}

/** The first pass warms the code and is the one that is scored; the fastest of the others counts. */
function run(reader: Reader<object>, lines: readonly Line[], passes: number): number {
  const [first] = lines;
  for (const line of lines) console.log(JSON.stringify({ job: first?.job, ...reader(line)() }));
  return Math.min(...Array.from({ length: passes }, () => pass(reader, lines)));
}

const [name = '', passes = '1'] = process.argv.slice(2);
const tool = await tools[name]?.();
if (!tool) throw new Error(`No tool ${name}: there are ${Object.keys(tools).join(', ')}.`);
const lines = readFileSync(0, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Line);
const seconds: Partial<Record<Job, number>> = {};
for (const job of ['language', 'names'] as const) {
  const reader = tool[job];
  const own = lines.filter((line) => line.job === job);
  if (reader) seconds[job] = run(reader, own, Number(passes));
}
const ended: Ended = { version: tool.version, seconds };
console.log(JSON.stringify(ended));
