import { en } from './en/index.ts';
import { neutral } from './neutral.ts';
import type { LanguagePack } from './pack.ts';

/** The languages Daybook reads: one folder and one line each. */
export const languages: readonly LanguagePack[] = [en];

/** The pack of a BCP 47 tag ("en-GB" is read by "en"); the neutral one, which knows no words, when there is none. */
export const packFor = (tag: string): LanguagePack =>
  languages.find((pack) => pack.id === tag.toLowerCase().split('-')[0]) ?? neutral;
