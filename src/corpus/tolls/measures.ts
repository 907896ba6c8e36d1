import type { Measure } from '../../model/index.ts';

/** Measures in the order they are shown. */
export const measures: readonly Measure[] = [
  'killed',
  'injured',
  'casualties',
  'missing',
  'abducted',
  'arrested',
  'displaced',
  'participants',
  'forces',
  'other',
];
