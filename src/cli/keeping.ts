import type { Store } from '../store/index.ts';
import { closeStore, openStore } from '../store/index.ts';
import type { Terminal } from './output.ts';
import type { Step } from './progress.ts';
import { progressOn, stoppable } from './progress.ts';

/** What the work on a dossier is given: where it is, how to show how far it has come, and whether to stop. */
export type Keeping = {
  readonly store: Store;
  readonly signal: AbortSignal;
  readonly show: (step: Step) => void;
  readonly now: () => string;
};

/** Works on a dossier that is there, with a bar and Ctrl-C. */
export const keeping = async <T>(
  { dossier, mode = 'write' }: { readonly dossier: string; readonly mode?: Store['mode'] },
  terminal: Terminal,
  work: (keeping: Keeping) => Promise<T> | T,
): Promise<T> => {
  const store = openStore(dossier, { mode });
  const progress = progressOn(terminal);
  const { signal, done } = stoppable(terminal);
  try {
    return await work({ store, signal, show: progress.show, now: () => new Date().toISOString() });
  } finally {
    progress.end();
    done();
    closeStore(store);
  }
};
