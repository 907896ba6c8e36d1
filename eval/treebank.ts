import { conlluDocuments, type ConlluDocument, type ConlluSentence, type ConlluWord } from './conllu.ts';

/** A word of a treebank or of a reading of it. What a reading does not know is absent. */
export type LanguageWord = {
  readonly start: number;
  readonly end: number;
  readonly upos?: string;
  readonly xpos?: string;
  readonly lemma?: string;
  /** Index of the head among the words of the sentence, -1 for the root. */
  readonly head?: number;
  readonly relation?: string;
};
export type LanguageSentence = { readonly words: readonly LanguageWord[] };

/** A document of a treebank as plain text, with its sentences and words as ranges of that text. */
export type LanguageRow = {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly LanguageSentence[];
};

/** Where the word ends that begins at or behind `from`: white space inside or before it does not count. */
function find(text: string, form: string, from: number): { readonly start: number; readonly end: number } {
  let at = from;
  let start = -1;
  for (const char of form.replace(/\s/g, '')) {
    while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
    if (start < 0) start = at;
    at += char.length;
  }
  return { start: Math.max(start, from), end: at };
}

function placed(words: readonly ConlluWord[], text: string, base: number): readonly LanguageWord[] {
  let from = base;
  return words.map(({ form, lemma, tag, xpos, head, relation }) => {
    const range = find(text, form, from);
    from = range.end;
    return { ...range, upos: tag, xpos, lemma, head: head - 1, relation };
  });
}

/** What stands between two sentences: nothing, a blank, or a blank line where a paragraph begins. */
const between = (before: ConlluSentence | undefined, next: ConlluSentence): string =>
  before === undefined ? '' : next.opens ? '\n\n' : before.glued ? '' : ' ';

function rowOf({ id, sentences }: ConlluDocument): LanguageRow {
  let text = '';
  const bases = sentences.map((sentence, index) => {
    text += between(sentences[index - 1], sentence);
    text += sentence.text;
    return text.length - sentence.text.length;
  });
  return {
    id,
    text,
    sentences: sentences.map(({ words }, index) => ({ words: placed(words, text, bases[index] ?? 0) })),
  };
}

/** The documents of a treebank as raw text with its words. */
export const treebankRows = (file: string): readonly LanguageRow[] => conlluDocuments(file).map(rowOf);
