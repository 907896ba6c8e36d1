import { dayByDay } from '../../corpus/chronology.ts';
import type { ReportRecord, Unreadable } from '../../model/index.ts';
import { readMany } from '../../jobs/read-many.ts';
import { importAll } from '../../jobs/sources.ts';
import type { ExitCode } from '../exit.ts';
import { exitOf } from '../exit.ts';
import type { Terminal } from '../output.ts';
import { viewOf, write } from '../output.ts';
import { problemLine } from '../pretty/record.ts';
import { showTimeline } from '../pretty/timeline.ts';
import { isRecord } from './read.ts';

export type TimelineCommand = {
  readonly from?: string | undefined;
  readonly format: 'pretty' | 'json';
  readonly jobs: number;
};

type Read = { readonly records: ReportRecord[]; readonly problems: ReportRecord['problems'][number][] };

const readAll = async (paths: readonly string[], options: TimelineCommand, terminal: Terminal): Promise<Read> => {
  const read: Read = { records: [], problems: [] };
  for await (const line of readMany(importAll(paths, { format: options.from, stdin: terminal.stdin }), {
    jobs: options.jobs,
  })) {
    const item = JSON.parse(line) as ReportRecord | Unreadable;
    if (isRecord(item)) read.records.push(item);
    read.problems.push(...item.problems);
  }
  return read;
};

const showProblems = (problems: Read['problems'], terminal: Terminal): string => {
  const view = viewOf(terminal);
  if (problems.length === 0) return 'No problems.\n';
  return `${view.paint('strong', `Problems (${problems.length})`)}\n${problems.map((problem) => problemLine(problem, view)).join('\n')}\n`;
};

/** `daybook timeline`: the reports of files and folders as one chronology, day by day. */
export const timelineCommand = async (
  paths: readonly string[],
  options: TimelineCommand,
  terminal: Terminal,
): Promise<ExitCode> => {
  const { records, problems } = await readAll(paths, options, terminal);
  const days = dayByDay(records);
  if (options.format === 'json') {
    const shown = days.map(({ date, tellings, loose }) => ({
      date: date ?? null,
      events: tellings.map(({ record, event, figures }) => ({ report: record.report.id, event, figures })),
      figures: loose.map(({ record, figure }) => ({ report: record.report.id, figure })),
    }));
    await write(terminal.stdout, `${JSON.stringify({ days: shown, problems }, undefined, 2)}\n`);
  } else {
    const count = `${records.length} ${records.length === 1 ? 'report' : 'reports'}`;
    await write(
      terminal.stdout,
      `Chronology of ${count}\n\n${showTimeline(days, viewOf(terminal))}\n${showProblems(problems, terminal)}`,
    );
  }
  return exitOf({ reports: records.length, errors: problems.filter(({ severity }) => severity === 'error').length });
};
