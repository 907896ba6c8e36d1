import type { AddSummary } from '../../jobs/add.ts';
import { addReports } from '../../jobs/add.ts';
import { importAll } from '../../jobs/sources.ts';
import type { ProblemCount, Store } from '../../store/index.ts';
import { closeStore, openStore, problemCounts } from '../../store/index.ts';
import type { ColumnMap } from '../columns.ts';
import type { ExitCode } from '../exit.ts';
import { exit } from '../exit.ts';
import type { Terminal } from '../output.ts';
import { viewOf, write } from '../output.ts';
import { safe } from '../pretty/paint.ts';
import { counted } from '../pretty/values.ts';
import { wrap } from '../pretty/wrap.ts';
import { progressOn, stoppable } from '../progress.ts';

export type AddCommand = {
  readonly dossier: string;
  readonly from?: string | undefined;
  readonly columns?: ColumnMap | undefined;
  readonly jobs: number;
};

const problemLines = (counts: readonly ProblemCount[], terminal: Terminal): readonly string[] => {
  const view = viewOf(terminal);
  return counts.map(({ severity, code, count, example }) =>
    wrap(`${severity}: ${code}, ${count} times: ${safe(example)}`, {
      width: view.width,
      indent: '      ',
      first: `  ${view.paint('warn', '!')} `,
    }),
  );
};

const summaryLines = (summary: AddSummary, dossier: string): readonly string[] => {
  const { added, versions, known, refused, events, stopped } = summary;
  return [
    [
      `${counted(added, 'report')} added`,
      `${counted(versions, 'new version')}`,
      `${known} known already`,
      `${refused} could not be read`,
      `${counted(events, 'event')} worked out`,
    ].join(', '),
    ...(stopped ? [`Stopped before the end: run the same again to go on.`] : []),
    `The dossier is ${dossier}: daybook timeline --dossier ${dossier}`,
  ];
};

const exitOfAdd = ({ added, versions, known, errors }: AddSummary): ExitCode => {
  if (added + versions + known === 0) return exit.nothing;
  return errors > 0 ? exit.problems : exit.fine;
};

/** Adds to an open dossier, with a bar and Ctrl-C. */
export const addTo = async (
  store: Store,
  paths: readonly string[],
  options: AddCommand,
  terminal: Terminal,
): Promise<AddSummary> => {
  const progress = progressOn(terminal);
  const { signal, done } = stoppable(terminal);
  const items = importAll(paths, {
    format: options.from,
    columns: options.columns,
    keepOriginal: true,
    stdin: terminal.stdin,
  });
  try {
    return await addReports(store, items, {
      jobs: options.jobs,
      now: () => new Date().toISOString(),
      signal,
      onProgress: progress.show,
    });
  } finally {
    progress.end();
    done();
  }
};

/** `daybook add`: reports into a dossier. */
export const addCommand = async (
  paths: readonly string[],
  options: AddCommand,
  terminal: Terminal,
): Promise<ExitCode> => {
  const store = openStore(options.dossier, { mode: 'create' });
  const began = new Date().toISOString();
  try {
    const summary = await addTo(store, paths, options, terminal);
    const lines = [...summaryLines(summary, options.dossier), ...problemLines(problemCounts(store, began), terminal)];
    await write(terminal.stdout, `${lines.join('\n')}\n`);
    return exitOfAdd(summary);
  } finally {
    closeStore(store);
  }
};
