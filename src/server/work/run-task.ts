import { policyById } from '../../corpus/policy.ts';
import { exporterById } from '../../formats/index.ts';
import { writeExport } from '../../formats/write.ts';
import { zipOf } from '../../formats/zip.ts';
import { titleOf } from '../../jobs/dossier-info.ts';
import { exportParts } from '../../jobs/export-parts.ts';
import { addReports } from '../../jobs/add.ts';
import { importGiven } from '../../jobs/inputs.ts';
import { linkAll } from '../../jobs/link.ts';
import { DaybookError } from '../../model/errors.ts';
import type { Store } from '../../store/index.ts';
import { closeStore, holdState, lastProblem, openStore, problemsAfter } from '../../store/index.ts';
import type { Progress, Task, Told } from './task.ts';

/** What a task is run with. */
export type Running = {
  readonly tell: (told: Told) => void;
  /** Resolves when the reader has taken what it was sent. */
  readonly untilRoom: () => Promise<void>;
  readonly signal: AbortSignal;
};

type TaskOf<Kind extends Task['kind']> = Extract<Task, { kind: Kind }>;

const now = (): string => new Date().toISOString();

/** So many problems are told at one time. */
const PROBLEMS = 200;

/** Tells what was noted since it was last asked. */
const problemsOf = (store: Store, tell: Running['tell']): (() => void) => {
  let known = lastProblem(store);
  return () => {
    for (;;) {
      const { rows, last } = problemsAfter(store, known, PROBLEMS);
      if (rows.length === 0) return;
      known = last;
      tell({ tells: 'problems', problems: rows });
    }
  };
};

const importing = async (store: Store, { given, jobs }: TaskOf<'import'>, running: Running): Promise<Told> => {
  const { tell, signal } = running;
  const newProblems = problemsOf(store, tell);
  const onProgress = (progress: Progress): void => {
    tell({ tells: 'progress', progress });
    newProblems();
  };
  const summary = await addReports(store, importGiven(given, now()), { jobs, now, signal, onProgress });
  newProblems();
  return { tells: 'done', summary };
};

const linking = async (store: Store, { tell, signal }: Running): Promise<Told> => {
  const onProgress = (at: { done: number; total: number }): void =>
    tell({ tells: 'progress', progress: { stage: 'settling', ...at } });
  return { tells: 'done', summary: await linkAll(store, { now, signal, onProgress }) };
};

const bytesOf = async function* (chunks: AsyncIterable<{ readonly chunk: string }>): AsyncGenerator<Uint8Array> {
  for await (const { chunk } of chunks) yield Buffer.from(chunk);
};

const exporting = async (store: Store, task: TaskOf<'export'>, running: Running): Promise<Told> => {
  const exporter = exporterById(task.format);
  const policy = policyById(task.policy);
  if (!exporter || !policy) throw new DaybookError('unknown-format', `there is no format ${task.format}`);
  holdState(store);
  const { parts } = exportParts(store, { id: task.name, title: titleOf(store) }, task.filter);
  const chunks = writeExport(exporter, parts, { policy });
  for await (const bytes of exporter.files === 'many' ? zipOf(chunks) : bytesOf(chunks)) {
    running.tell({ tells: 'chunk', bytes });
    await running.untilRoom();
  }
  return { tells: 'done' };
};

const worked = (store: Store, task: Task, running: Running): Promise<Told> => {
  if (task.kind === 'import') return importing(store, task, running);
  if (task.kind === 'link') return linking(store, running);
  return exporting(store, task, running);
};

/** Does a task on a dossier of its own; what it tells last is how it ended. */
export const runTask = async (task: Task, running: Running): Promise<Told> => {
  const store = openStore(task.path, { mode: task.kind === 'export' ? 'read' : 'write' });
  running.tell({ tells: 'opened', at: now() });
  try {
    return await worked(store, task, running);
  } finally {
    closeStore(store);
  }
};
