import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { machine, replaceBetween } from '../../eval/docs.ts';
import { scoreLanguage } from '../../eval/scorers/language.ts';
import { scoreNames } from '../../eval/scorers/names.ts';
import { linesOf, loadGold, wordsOf, type Gold } from './gold.ts';
import { ask, inNode, type Answer } from './process.ts';
import { askSpacy } from './spacy.ts';
import { othersTable, type Outcome } from './table.ts';
import type { Job } from './tool.ts';

const page = new URL('../../docs/evaluation.md', import.meta.url);
const defaultData = fileURLToPath(new URL('../../../shared/eval', import.meta.url));

function figuresOf(gold: Gold, { language, names }: Answer): Outcome['figures'] {
  return {
    language: Object.fromEntries(gold.language.map(({ name, rows }) => [name, scoreLanguage(rows, language)])),
    names:
      names.length === 0 ? {} : Object.fromEntries(gold.names.map(({ name, rows }) => [name, scoreNames(rows, names)])),
  };
}

function outcomeOf(name: string, gold: Gold, answer: Answer | undefined): Outcome {
  if (!answer)
    return { name, missing: 'not on this machine', figures: { language: {}, names: {} }, wordsPerSecond: {} };
  const speeds = Object.entries(answer.seconds).map(([job, seconds]) => [job, wordsOf(gold, job as Job) / seconds]);
  return {
    name: `${name} ${answer.version}`,
    figures: figuresOf(gold, answer),
    wordsPerSecond: Object.fromEntries(speeds) as Outcome['wordsPerSecond'],
  };
}

type Options = { readonly data: string; readonly python: string; readonly passes: number };

function measure({ data, python, passes }: Options): string {
  const gold = loadGold(data);
  const lines = linesOf(gold);
  const inProcess = (name: string, tool: string): Outcome => outcomeOf(name, gold, ask(inNode(tool), lines, passes));
  const outcomes = [
    inProcess('Daybook', 'daybook'),
    inProcess('wink-nlp', 'wink'),
    inProcess('compromise', 'compromise'),
    outcomeOf('spaCy', gold, askSpacy(python, lines, passes)),
  ];
  const setsOf = (job: Job): readonly string[] => gold[job].map(({ name }) => name);
  return othersTable({ language: setsOf('language'), names: setsOf('names') }, outcomes);
}

function writeDocs(table: string): void {
  const day = new Date().toISOString().slice(0, 10);
  const head = `Measured ${day} with \`npm run bench:others -- --write-docs\` on ${machine()}.`;
  writeFileSync(page, replaceBetween(readFileSync(page, 'utf8'), 'others', `${head}\n\n${table}`));
}

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: defaultData },
    python: { type: 'string', default: process.env['SPACY_PYTHON'] ?? 'python3' },
    passes: { type: 'string', default: '3' },
    'write-docs': { type: 'boolean', default: false },
  },
});
const table = measure({ data: values.data, python: values.python, passes: Number(values.passes) });
console.log(table);
if (values['write-docs']) writeDocs(table);
