import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { disagreements, referenceFigures } from './agreement/references.ts';
import { loadBaseline, saveBaseline } from './baseline.ts';
import { compare } from './compare.ts';
import { writeDocs } from './docs.ts';
import { loadEngine } from './engine.ts';
import { findFiles, isUnread, loadRows, type GoldFile } from './files.ts';
import { parseOptions, usage, type Options } from './options.ts';
import { predict, predictParallel } from './predict.ts';
import { toBaseline, toResult, type Result } from './result.ts';
import { textTable } from './table.ts';
import type { AnyTask, Engine } from './task.ts';
import { tasks } from './tasks/index.ts';
import { together, type Ran } from './together.ts';

type Context = { readonly options: Options; readonly engine: Engine };

function writePredictions(directory: string, { task, name }: GoldFile, predictions: readonly unknown[]): void {
  mkdirSync(directory, { recursive: true });
  const lines = predictions.map((prediction) => JSON.stringify(prediction));
  writeFileSync(join(directory, `${task.id}.${name}.jsonl`), `${lines.join('\n')}\n`);
}

/** Says where our scorer and the reference differ on the same rows and predictions. */
function checkAgainstReference({ task, name }: GoldFile, { result, rows, predictions }: Ran): void {
  const reference = referenceFigures(task.id, { rows, predictions });
  const apart = disagreements(result.figures, reference);
  const verdict = Object.keys(reference).length === 0 ? 'there is no reference scorer' : 'the reference scorer agrees';
  console.log(`${task.id}/${name}: ${apart.length === 0 ? verdict : apart.join('; ')}.`);
}

async function runFile(file: GoldFile, { options, engine }: Context): Promise<Ran> {
  const loaded = loadRows(file);
  const rows = loaded.rows.slice(0, options.limit);
  const parallel = options.jobs > 1;
  const run = await (parallel ? predictParallel(file, rows, options.jobs) : predict(file.task, rows, engine));
  if (options.predictions !== undefined) writePredictions(options.predictions, file, run.predictions);
  const ran = { result: toResult(file, loaded.hash, rows, run), rows, predictions: run.predictions };
  if (options.reference) checkAgainstReference(file, ran);
  return ran;
}

async function runTask(task: AnyTask, files: readonly GoldFile[], context: Context): Promise<readonly Result[]> {
  const ran: Ran[] = [];
  for (const file of files.filter((one) => one.task === task)) ran.push(await runFile(file, context));
  return [...ran.map(({ result }) => result), ...together(task, ran)];
}

/** Misses spread over the file, so that the first documents do not hide the rest. */
function printErrors({ task, name, misses }: Result, count: number): void {
  if (count === 0 || isUnread(name)) return;
  const step = Math.max(1, Math.floor(misses.length / count));
  console.log(`\n${task.id}/${name}: ${misses.length} misses`);
  for (const { kind, at, where, words } of misses.filter((_, index) => index % step === 0).slice(0, count)) {
    console.log(`  ${kind}  ${at}  [${where}]  ${words.replace(/\s+/g, ' ').slice(0, 160)}`);
  }
}

function report(results: readonly Result[], options: Options): void {
  const baseline = loadBaseline();
  console.log(textTable(results));
  console.log('\nAgainst the baseline:');
  for (const result of results) console.log(compare(result, baseline[`${result.task.id}/${result.name}`]));
  for (const result of results) printErrors(result, options.errors);
}

async function main(options: Options): Promise<number> {
  const unknown = options.tasks.filter((id) => !tasks.some((task) => task.id === id));
  if (unknown.length > 0)
    return fail(`No task ${unknown.join(', ')}: there are ${tasks.map(({ id }) => id).join(', ')}.`);
  const chosen = tasks.filter(({ id }) => options.tasks.length === 0 || options.tasks.includes(id));
  if (chosen.some(({ folder }) => !folder) && !existsSync(options.data))
    return fail(`No directory ${options.data}: name the gold files with --data.`);
  const files = findFiles(options.data, chosen, { train: options.train });
  if (files.length === 0) return fail(`No gold files of ${chosen.map(({ id }) => id).join(', ')} in ${options.data}.`);
  const context = { options, engine: loadEngine() };
  const results: Result[] = [];
  for (const task of chosen) results.push(...(await runTask(task, files, context)));
  report(results, options);
  if (Number.isFinite(options.limit) && (options.saveBaseline || options.writeDocs))
    return fail('Nothing saved: --limit measures only a part.');
  if (options.saveBaseline)
    saveBaseline(Object.fromEntries(results.map((one) => [`${one.task.id}/${one.name}`, toBaseline(one)])));
  if (options.writeDocs) writeDocs(results);
  return 0;
}

function fail(message: string): number {
  console.error(message);
  return 2;
}

process.stdout.on('error', () => process.exit()); // `| head` closes the pipe early
const options = parseOptions(process.argv.slice(2));
if (options === undefined) console.log(usage);
else process.exitCode = await main(options);
