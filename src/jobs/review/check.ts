import { canonical } from '../../model/canonical.ts';
import type { Problem } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { decidedReports, recordOf, reviewedIds } from '../../store/index.ts';
import { inForceIn } from './report.ts';

const problemOf = (report: string, message: string): Problem => ({
  code: 'review-astray',
  severity: 'error',
  message: `${message} of ${report}: daybook reread --all puts the decisions over it again`,
});

const lookAt = (store: Store, report: string): readonly Problem[] => {
  try {
    const wanted = inForceIn(store, report);
    if (!wanted || canonical(wanted) === canonical(recordOf(store, report))) return [];
    return [problemOf(report, 'what the machine read and the decisions in force do not give the record')];
  } catch {
    // What is damaged there is told by the check of the file itself.
    return [problemOf(report, 'the decisions cannot be put over what the machine read')];
  }
};

/** Every record is what the machine read with the decisions in force; changes nothing. */
export const checkReviewed = (store: Store): readonly Problem[] =>
  [...new Set([...decidedReports(store), ...reviewedIds(store)])].flatMap((report) => lookAt(store, report));
