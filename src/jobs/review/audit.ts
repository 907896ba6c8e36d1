import type { Problem } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { checkDecisions, decisionCount } from '../../store/index.ts';

/** Is the list of decisions whole: each as it was made, none taken out or put in? */
export type Chain = { readonly whole: boolean; readonly decisions: number; readonly problems: readonly Problem[] };

/** Looks at the hashes of all decisions. */
export const chainOfDecisions = (store: Store): Chain => {
  const problems = checkDecisions(store);
  return { whole: problems.length === 0, decisions: decisionCount(store), problems };
};
