import type { ReportRecord, Unreadable } from '../../model/index.ts';
import { readMany } from '../../jobs/read-many.ts';
import { importAll } from '../../jobs/sources.ts';
import type { ExitCode, Tally } from '../exit.ts';
import { exitOf } from '../exit.ts';
import type { Terminal } from '../output.ts';
import { viewOf, write } from '../output.ts';
import { problemLine, showRecord } from '../pretty/record.ts';

export type ReadCommand = {
  readonly from?: string | undefined;
  readonly format: 'pretty' | 'json' | 'jsonl';
  readonly jobs: number;
};

export const isRecord = (item: ReportRecord | Unreadable): item is ReportRecord => 'entities' in item;

/** Errors go to stderr in every format, so that a filter's output stays clean and a person still sees them. */
const tell = async (item: ReportRecord | Unreadable, tally: Tally, terminal: Terminal): Promise<void> => {
  const errors = item.problems.filter((problem) => problem.severity === 'error');
  tally.errors += errors.length;
  if (isRecord(item)) tally.reports += 1;
  for (const problem of errors)
    await write(terminal.stderr, `${problemLine(problem, { ...viewOf(terminal), width: 1000 })}\n`);
};

const asJson = async (lines: AsyncIterable<string>, tally: Tally, terminal: Terminal): Promise<void> => {
  let count = 0;
  let previous: string | undefined;
  for await (const line of lines) {
    const item = JSON.parse(line) as ReportRecord | Unreadable;
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
    else await tell(JSON.parse(line) as ReportRecord | Unreadable, tally, terminal);
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

/** `daybook read`: records of reports, nothing stored. */
export const readCommand = async (
  paths: readonly string[],
  options: ReadCommand,
  terminal: Terminal,
): Promise<ExitCode> => {
  const tally: Tally = { reports: 0, errors: 0 };
  const imported = importAll(paths.length > 0 ? paths : ['-'], { format: options.from, stdin: terminal.stdin });
  const lines = readMany(imported, { jobs: options.jobs });
  const show = { pretty: asPages, json: asJson, jsonl: asLines }[options.format];
  await show(lines, tally, terminal);
  return exitOf(tally);
};
