import { addReports } from '../../jobs/add.ts';
import { importGiven } from '../../jobs/inputs.ts';
import type { Store } from '../../store/index.ts';
import { lastProblem, problemsAfter } from '../../store/index.ts';
import type { Running } from './run-task.ts';
import type { Progress, Task, Told } from './task.ts';

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

/** Adds what was given, as `daybook add` does it. */
export const importing = async (
  store: Store,
  { given, jobs }: Extract<Task, { kind: 'import' }>,
  { tell, signal }: Running,
): Promise<Told> => {
  const newProblems = problemsOf(store, tell);
  const onProgress = (progress: Progress): void => {
    tell({ tells: 'progress', progress });
    newProblems();
  };
  const now = (): string => new Date().toISOString();
  const summary = await addReports(store, importGiven(given, now()), { jobs, now, signal, onProgress });
  newProblems();
  return { tells: 'done', summary };
};
