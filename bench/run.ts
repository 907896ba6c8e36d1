import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { machine, replaceBetween } from '../eval/docs.ts';
import { allThreads, gazetteerCosts, growthRatios, singleThread, startTimes } from './processes.ts';
import { asMarkdown, asText, type Bench } from './report.ts';

const page = new URL('../docs/performance.md', import.meta.url);

async function measure(reports: number): Promise<Bench> {
  return {
    single: singleThread(reports),
    all: await allThreads(reports),
    starts: startTimes(),
    gazetteer: gazetteerCosts(),
    growth: growthRatios(),
  };
}

function writeDocs(bench: Bench): void {
  const day = new Date().toISOString().slice(0, 10);
  const head = `Measured ${day} with \`npm run bench -- --write-docs\` on ${machine()}.`;
  writeFileSync(page, replaceBetween(readFileSync(page, 'utf8'), 'table', `${head}\n\n${asMarkdown(bench)}`));
}

const { values } = parseArgs({
  options: { reports: { type: 'string', default: '150' }, 'write-docs': { type: 'boolean', default: false } },
});
const bench = await measure(Number(values.reports));
console.log(asText(bench));
if (values['write-docs']) writeDocs(bench);
