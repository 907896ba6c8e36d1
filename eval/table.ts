import type { Result } from './result.ts';
import type { AnyTask } from './task.ts';

type Cells = readonly string[];

const cell = (value: number | undefined): string => (value === undefined ? '' : value.toFixed(1));

/** Columns that some row of the task fills. */
function columnsOf(task: AnyTask, results: readonly Result[]): Cells {
  return task.columns.filter((name) => results.some(({ figures }) => figures[name] !== undefined));
}

/** Header, our rows, and the figures to beat under them. */
function cellsOf(task: AnyTask, results: readonly Result[]): readonly Cells[] {
  const columns = columnsOf(task, results);
  return [
    [task.id, 'rows', ...columns, 'words/s'],
    ...results.map(({ name, rows, figures, wordsPerSecond }) => [
      task.learnedFrom?.includes(name) ? `${name} (learned from)` : name,
      String(rows),
      ...columns.map((column) => cell(figures[column])),
      wordsPerSecond > 0 ? String(Math.round(wordsPerSecond / 100) * 100) : '',
    ]),
    ...task.toBeat.map(({ who, figures }) => [
      `to beat: ${who}`,
      '',
      ...columns.map((name) => cell(figures[name])),
      '',
    ]),
  ];
}

function align(cells: readonly Cells[]): readonly string[] {
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells.map((row) =>
    row
      .map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

const byTask = (results: readonly Result[]): readonly (readonly [AnyTask, readonly Result[]])[] =>
  [...new Set(results.map(({ task }) => task))].map((task) => [task, results.filter((one) => one.task === task)]);

/** The table for the terminal, a block for each task. */
export function textTable(results: readonly Result[]): string {
  return byTask(results)
    .map(([task, own]) => align(cellsOf(task, own)).join('\n'))
    .join('\n\n');
}

/** The same as Markdown, a table for each task; speed has a page of its own. */
export function markdownTable(results: readonly Result[]): string {
  const line = (row: Cells): string => `| ${row.join(' | ')} |`;
  return byTask(results)
    .map(([task, own]) => {
      const [header = [], ...rows] = cellsOf(task, own).map((row) => row.slice(0, -1));
      const rule = header.map((_, column) => (column === 0 ? '---' : '--:'));
      return [`### ${task.id}`, '', line(header), line(rule), ...rows.map(line)].join('\n');
    })
    .join('\n\n');
}
