import { closeStore, openStore } from '../../store/index.ts';
import type { Store } from '../../store/index.ts';
import type { Task, Told } from './task.ts';

/** What a task is run with. */
export type Running = {
  readonly tell: (told: Told) => void;
  /** Resolves when the reader has taken what it was sent. */
  readonly untilRoom: () => Promise<void>;
  readonly signal: AbortSignal;
};

/** What a task needs is loaded when the dossier is open: whether it can be is known sooner. */
const worked = async (store: Store, task: Task, running: Running): Promise<Told> => {
  if (task.kind === 'import') return (await import('./import-task.ts')).importing(store, task, running);
  if (task.kind === 'link') return (await import('./link-task.ts')).linking(store, running);
  return (await import('./export-task.ts')).exporting(store, task, running);
};

/** Does a task on a dossier of its own; what it tells last is how it ended. */
export const runTask = async (task: Task, running: Running): Promise<Told> => {
  const store = openStore(task.path, { mode: task.kind === 'export' ? 'read' : 'write' });
  running.tell({ tells: 'opened', at: new Date().toISOString() });
  try {
    return await worked(store, task, running);
  } finally {
    closeStore(store);
  }
};
