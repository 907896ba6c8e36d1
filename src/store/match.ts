/** One thing asked for: a word, the beginning of one, or words in a row; `not` keeps reports with it out. */
export type Term = { readonly words: readonly string[]; readonly prefix: boolean; readonly not: boolean };

/** What the tokeniser of the index takes for a word: letters and digits (and marks on them). */
const word = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;

/** A beginning has at least so many letters, as the index keeps them; a shorter one is taken as a word. */
const shortest = 3;

/** At most so many words are asked for: a pasted page is no question. */
const most = 32;

const part = /(-?)"([^"]*)("?)(\*?)|(-?)([^\s"]+)/gu;

const wordsOf = (text: string): string[] => [...text.matchAll(word)].map((match) => match[0]);

/**
 * What a person asks for: words, "words in a row", -without and begin*. Anything else is taken as words: there are no
 * wrong questions.
 */
export const termsOf = (text: string): readonly Term[] => {
  const terms: Term[] = [];
  let left = most;
  for (const match of text.replaceAll('\0', ' ').matchAll(part)) {
    const raw = match[2] ?? match[6] ?? '';
    const prefix = match[2] === undefined ? raw.endsWith('*') : match[4] === '*';
    const words = wordsOf(raw).slice(0, left);
    left -= words.length;
    const begun = prefix && [...(words.at(-1) ?? '')].length >= shortest;
    if (words.length > 0) terms.push({ words, prefix: begun, not: (match[1] ?? match[5]) === '-' });
  }
  return terms;
};

const quoted = ({ words, prefix }: Term): string => `"${words.join(' ')}"${prefix ? '*' : ''}`;

/** The question in the index's own language, every word quoted; undefined when there is nothing to look for. */
export const matchOf = (text: string): string | undefined => {
  const terms = termsOf(text);
  const wanted = terms.filter((term) => !term.not).map(quoted);
  const unwanted = terms.filter((term) => term.not).map(quoted);
  if (wanted.length === 0) return undefined;
  const all = wanted.join(' AND ');
  return unwanted.length === 0 ? all : `(${all}) NOT (${unwanted.join(' OR ')})`;
};
