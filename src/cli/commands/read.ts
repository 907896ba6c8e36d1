import type { Explained, ReportRecord, Unreadable } from '../../model/index.ts';
import { readMany } from '../../jobs/read-many.ts';
import { importAll } from '../../jobs/sources.ts';
import type { ExitCode, Tally } from '../exit.ts';
import { exit, exitOf } from '../exit.ts';
import type { Terminal } from '../output.ts';
import type { ColumnMap } from '../options.ts';
import { viewOf, write } from '../output.ts';
import { headOf, problemLine, showRecord } from '../pretty/record.ts';

export type ReadCommand = {
  readonly from?: string | undefined;
  readonly columns?: ColumnMap | undefined;
  readonly format: 'pretty' | 'json' | 'jsonl';
  readonly jobs: number;
  /** `true`, or what is to be explained. */
  readonly explain?: string | true | undefined;
};

type Item = ReportRecord | Explained | Unreadable;

export const isRecord = (item: ReportRecord | Unreadable): item is ReportRecord => 'entities' in item;

/** Errors go to stderr in every format, so that a filter's output stays clean and a person still sees them. */
const tell = async (told: Item, tally: Tally, terminal: Terminal): Promise<void> => {
  const item = 'record' in told ? told.record : told;
  const errors = item.problems.filter((problem) => problem.severity === 'error');
  tally.errors += errors.length;
  if (isRecord(item)) tally.reports += 1;
  for (const problem of errors)
    await write(terminal.stderr, `${problemLine(problem, { ...viewOf(terminal), width: 1000 })}\n`);
};

const linesOf = (paths: readonly string[], options: ReadCommand, { stdin }: Terminal): AsyncGenerator<string> =>
  readMany(importAll(paths.length > 0 ? paths : ['-'], { format: options.from, columns: options.columns, stdin }), {
    jobs: options.jobs,
    explain: options.explain !== undefined,
  });

const asJson = async (lines: AsyncIterable<string>, tally: Tally, terminal: Terminal): Promise<void> => {
  let count = 0;
  let previous: string | undefined;
  for await (const line of lines) {
    const item = JSON.parse(line) as Item;
    await tell(item, tally, terminal);
    if (previous !== undefined) await write(terminal.stdout, `${count === 1 ? '[\n' : ',\n'}${previous}`);
    previous = JSON.stringify(item, undefined, 2);
    count += 1;
  }
  if (previous === undefined) await write(terminal.stdout, '[]\n');
  else await write(terminal.stdout, count === 1 ? `${previous}\n` : `,\n${previous}\n]\n`);
};

const asLines = async (lines: AsyncIterable<string>, tally: Tally, terminal: Terminal): Promise<void> => {
  for await (const line of lines) {
    // Parsing a record only to count its problems would double the work: most have none that is an error.
    const clean = line.endsWith('"problems":[]}') || !line.includes('"severity":"error"');
    if (clean) tally.reports += 1;
    else await tell(JSON.parse(line) as Item, tally, terminal);
    await write(terminal.stdout, `${line}\n`);
  }
};

const asPages = async (lines: AsyncIterable<string>, tally: Tally, terminal: Terminal): Promise<void> => {
  for await (const line of lines) {
    const item = JSON.parse(line) as ReportRecord | Unreadable;
    await tell(item, tally, terminal);
    if (isRecord(item)) await write(terminal.stdout, `${showRecord(item, viewOf(terminal))}\n`);
  }
};

/** With a word behind the flag the answer stands alone under the head of its report; else it stands below the record. */
const asExplained =
  (which: string | undefined) =>
  async (lines: AsyncIterable<string>, tally: Tally, terminal: Terminal): Promise<void> => {
    const { showExplanations } = await import('../pretty/explain.ts');
    const view = viewOf(terminal);
    for await (const line of lines) {
      const item = JSON.parse(line) as Explained | Unreadable;
      await tell(item, tally, terminal);
      if (!('explanations' in item) || (which !== undefined && item.explanations.length === 0)) continue;
      const above = which === undefined ? showRecord(item.record, view) : `${headOf(item.record, view)}\n`;
      await write(terminal.stdout, `${above}${showExplanations(item, view)}\n`);
    }
  };

/** `daybook read --explain`: the same, with the reasons for times, places and events. */
const explainCommand = async (
  paths: readonly string[],
  options: ReadCommand & { readonly explain: string | true },
  terminal: Terminal,
): Promise<ExitCode> => {
  const { askedOf, selecting } = await import('./explain.ts');
  const tally: Tally = { reports: 0, errors: 0 };
  const { which, inputs } = askedOf(options.explain, paths);
  const { only, missed } = selecting(which);
  const show = { pretty: asExplained(which), json: asJson, jsonl: asLines }[options.format];
  await show(only(linesOf(inputs, options, terminal)), tally, terminal);
  const error = missed();
  if (error === undefined) return exitOf(tally);
  await write(terminal.stderr, `${error}\n`);
  return exit.usage;
};

/** `daybook read`: records of reports, nothing stored. */
export const readCommand = async (
  paths: readonly string[],
  options: ReadCommand,
  terminal: Terminal,
): Promise<ExitCode> => {
  if (options.explain !== undefined) return explainCommand(paths, { ...options, explain: options.explain }, terminal);
  const tally: Tally = { reports: 0, errors: 0 };
  const show = { pretty: asPages, json: asJson, jsonl: asLines }[options.format];
  await show(linesOf(paths, options, terminal), tally, terminal);
  return exitOf(tally);
};
