import { DaybookError } from '../../model/errors.ts';
import type { Problem } from '../../model/index.ts';
import { storeError } from '../errors.ts';
import type { Store } from '../query.ts';
import { problemOf } from './check.ts';
import type { Check, CheckProgress } from './check.ts';
import { headlinesCheck, membersCheck, redirectsCheck } from './chronology.ts';
import { decisionsCheck } from './decisions.ts';
import { fileCheck, referencesCheck } from './file.ts';
import { incidentsCheck } from './incidents.ts';
import { originalsCheck, recordsCheck, reviewedCheck } from './reports.ts';

export type { CheckProgress } from './check.ts';

/** From the pages of the file up to what a person decided. */
const checks: readonly Check[] = [
  fileCheck,
  referencesCheck,
  originalsCheck,
  recordsCheck,
  reviewedCheck,
  membersCheck,
  headlinesCheck,
  redirectsCheck,
  incidentsCheck,
  decisionsCheck,
];

const runOne = (store: Store, check: Check, problems: Problem[], progress: (at: CheckProgress) => void): void => {
  try {
    progress({ check: check.name, done: 0, total: 0 });
    check.run(
      store,
      (code, message, severity) => problems.push(problemOf(code, message, severity)),
      (done, total) => progress({ check: check.name, done, total }),
    );
  } catch (cause) {
    // One check that cannot go on must not hide what the others find.
    const error = storeError(cause, store.path);
    const code = error instanceof DaybookError && error.code === 'store-damaged' ? 'file-damaged' : 'check-failed';
    problems.push(problemOf(code, `the check of ${check.name} could not go on: ${String(error)}`));
  }
};

/** Looks whether a dossier is whole; changes nothing. An empty list is good news. */
export const checkStore = (
  store: Store,
  { progress = () => undefined }: { readonly progress?: (at: CheckProgress) => void } = {},
): readonly Problem[] => {
  const problems: Problem[] = [];
  for (const check of checks) runOne(store, check, problems, progress);
  return problems;
};

/** Looks at the chain of decisions alone. */
export const checkDecisions = (store: Store): readonly Problem[] => {
  const problems: Problem[] = [];
  runOne(store, decisionsCheck, problems, () => undefined);
  return problems;
};
