import { memoByKey } from '../text/memo.ts';
import { casingOf } from './lemma-case.ts';
import { ruleOf } from './lemma-rules.ts';
import type { LemmaWords } from './parts/lemma.ts';

/** The lemma of a form with its coarse and its fine tag. */
type Lemmatiser = (form: string, upos: string, xpos: string) => string;

/** Answers that are remembered for each pair of tags; then its memory starts anew. */
const MEMORY = 8192;

const straight = (form: string): string => (/[‘’ʼ`]/.test(form) ? form.replace(/[‘’ʼ`]/g, "'") : form);

/** Exceptions of a class: form to lemma. */
const exceptionsOf = (words: LemmaWords, tag: string): ReadonlyMap<string, string> =>
  new Map(words.exceptions.flatMap((table) => (table[tag] ?? []).map((line) => line.split(' ') as [string, string])));

/** "40,000" is 40000; "7,5" is left as it is. */
const ungrouped = (form: string, mark: string): string => {
  const [first = '', ...groups] = form.split(mark);
  const grouped = /\d$/.test(first) && groups.every((group) => /^\d{3}(?!\d)/.test(group));
  return grouped ? form.replaceAll(mark, '') : form;
};

/** What forms of one class have for lemma, asked for the first time. */
const readerOf = (words: LemmaWords, tag: string): ((form: string) => string) => {
  const exceptions = exceptionsOf(words, tag);
  if (words.verbatim.includes(tag)) return (form) => exceptions.get(form) ?? form;
  const [rule, cased] = [ruleOf(words, tag), casingOf(words, tag)];
  const [figures, names] = [words.figures.includes(tag), words.names.includes(tag)];
  return (form) => {
    const text = figures ? ungrouped(form, words.grouping) : straight(form);
    const lower = text.toLowerCase();
    return exceptions.get(names ? text : lower) ?? cased(text, rule(lower));
  };
};

const remembered = (read: (form: string) => string): ((form: string) => string) => {
  const known = new Map<string, string>();
  return (form) => {
    const found = known.get(form);
    if (found !== undefined) return found;
    if (known.size >= MEMORY) known.clear();
    const lemma = read(form);
    known.set(form, lemma);
    return lemma;
  };
};

/** The classes of a language are few, the pairs of tags that a tagger may think of many: readers are shared. */
const readersOf = (words: LemmaWords): ((upos: string, xpos: string) => (form: string) => string) => {
  const readers = new Map<string, (form: string) => string>();
  return (upos, xpos) => {
    const tag = words.classes[`${upos} ${xpos}`] ?? words.classes[xpos] ?? xpos;
    const reader = readers.get(tag) ?? remembered(readerOf(words, tag));
    readers.set(tag, reader);
    return reader;
  };
};

/** Lemmas as the treebanks of a language write them, from its exceptions, irregular forms and endings. */
export const lemmatiser = memoByKey((words: LemmaWords): Lemmatiser => {
  const readerFor = readersOf(words);
  const byTags = new Map<string, Map<string, (form: string) => string>>();
  const added = (upos: string, xpos: string): ((form: string) => string) => {
    const reader = readerFor(upos, xpos);
    byTags.set(xpos, (byTags.get(xpos) ?? new Map<string, (form: string) => string>()).set(upos, reader));
    return reader;
  };
  return (form, upos, xpos) => (byTags.get(xpos)?.get(upos) ?? added(upos, xpos))(form);
});
