import { lemmatiser } from '../../language/lemma.ts';
import type { LanguagePack } from '../../language/pack.ts';
import { termsBetween } from '../terms.ts';

/**
 * The base form a trigger word is compared by. "shot" is as short as "shoot": a form that has no shorter base is read as
 * a verb of the past.
 */
export const verbOf = (term: string, lower: string, pack: LanguagePack): string =>
  term === lower ? lemmatiser(pack.lemma)(term, 'VERB', 'VBD').toLowerCase() : term;

/** The base form of a single word in lower case; a function word is its own. */
export const baseOf = (lower: string, pack: LanguagePack): string => {
  const [found] = termsBetween(lower, 0, lower.length, pack);
  return found ? verbOf(found.term, lower, pack) : lower;
};
