/** Many reports, listed by hand. Apart from the main entry: comparing reports loads words that reading one does without. */
export { chronologyOf } from './chronology.ts';
export type { Chronology } from './chronology.ts';
