import { knownOf } from './lemma-rules.ts';
import type { LemmaWords } from './parts/lemma.ts';

/** Gives a lower-case lemma the capitals it has in a treebank, by how the form is written. */
type Casing = (form: string, lemma: string) => string;

/** Capitals alone up to here may be letters of an acronym; longer ones are a word set in capitals. */
const LONGEST_ACRONYM = 4;
const LONGEST_NAME = 5;
const SHORTEST_WORD = 5;

/** Of names that are on a list too: "US", but "IRAN" is Iran. */
const LONGEST_LETTERS = 3;

const capitalised = (word: string): string =>
  word.replace(/(^|-)(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

const inCapitals = (form: string): boolean => form === form.toUpperCase() && /\p{Lu}/u.test(form);

/** The form as far as the lemma goes with it, then the lemma: "CDs" and "cd" give "CD". */
const asWritten: Casing = (form, lemma) => {
  let same = 0;
  while (same < lemma.length && form[same]?.toLowerCase() === lemma[same]) same += 1;
  return form.slice(0, same) + lemma.slice(same);
};

const nameCasing = (words: LemmaWords): Casing => {
  const known = knownOf(words);
  return (form, lemma) => {
    if (!inCapitals(form)) return asWritten(form, lemma);
    const letters = /^[\p{L}-]+$/u.test(form);
    const word = form.length > LONGEST_NAME || (form.length >= SHORTEST_WORD && known(lemma));
    return letters && word ? capitalised(lemma) : asWritten(form, lemma);
  };
};

/** Letters and figures that spell nothing: "TV", "Q1", "CDs". */
const acronymCasing = (words: LemmaWords): Casing => {
  const known = knownOf(words);
  return (form, lemma) => {
    const written = asWritten(form, lemma);
    const acronym = inCapitals(written) && written.length <= LONGEST_ACRONYM && !known(lemma);
    return acronym ? written : lemma;
  };
};

const ROMAN = /^[IVXLCDM]+$/;

/** "THREE" is a word, "XIII" a figure. */
const figureCasing: Casing = (form, lemma) => (ROMAN.test(form) ? form : lemma);

/** A capital may be the sentence's where the word is known or looks like one; otherwise it is the adjective's own. */
const adjectiveCasing = (words: LemmaWords): Casing => {
  const known = knownOf(words);
  const ordinary = (lemma: string): boolean => words.ordinary.some((ending) => lemma.endsWith(ending));
  return (form, lemma) => (known(lemma) || inCapitals(form) || ordinary(lemma) ? lemma : asWritten(form, lemma));
};

const kindOf = (words: LemmaWords, tag: string): Casing => {
  if (words.names.includes(tag)) return nameCasing(words);
  if (words.adjectives.includes(tag)) return adjectiveCasing(words);
  if (words.figures.includes(tag)) return figureCasing;
  return words.acronyms.includes(tag) ? acronymCasing(words) : (_, lemma) => lemma;
};

export const casingOf = (words: LemmaWords, tag: string): Casing => {
  const capitals = new Set(words.capitals[tag]);
  const casing = kindOf(words, tag);
  const name = words.names.includes(tag);
  const plain = (form: string): boolean =>
    inCapitals(form) ? form.length > LONGEST_LETTERS : form === form.toLowerCase();
  return (form, lemma) => (capitals.has(lemma) && (!name || plain(form)) ? capitalised(lemma) : casing(form, lemma));
};
