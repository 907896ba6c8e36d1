import type { FrequencyWords } from './frequencies.ts';
import type { KinWords } from './kin.ts';

/** What a language knows that is asked only where reports are compared. */
export type AcrossWords = {
  readonly kin: KinWords;
  readonly frequencies: FrequencyWords;
};
