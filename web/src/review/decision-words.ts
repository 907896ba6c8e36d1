import type { Decision } from '../../../src/model/chronology.ts';

/** What a decision did, as it is put on the screen. */
export const decisionWords: Readonly<Record<Decision['what'], string>> = {
  accept: 'Accepted',
  correct: 'Corrected',
  reject: 'Rejected',
  add: 'Added',
  merge: 'Merged',
  split: 'Split',
  undo: 'Undone',
};
