import type { AcrossWords } from '../parts/across.ts';
import { documentFrequencies } from './document-frequencies.ts';
import { kin } from './kin-weights.ts';

/** English where reports are compared: 11,000 words that reading one report does without. */
export const across = {
  kin: { places: kin },
  frequencies: { documents: documentFrequencies },
} satisfies AcrossWords;
