/** A word of a CoNLL-U file: the columns that are asked for. */
export type ConlluWord = {
  readonly number: number;
  readonly form: string;
  readonly tag: string;
  readonly head: number;
  readonly misc: string;
};
export type ConlluSentence = {
  readonly text: string;
  /** Does a paragraph begin here? */
  readonly opens: boolean;
  readonly words: readonly ConlluWord[];
};
export type ConlluDocument = { readonly id: string; readonly sentences: readonly ConlluSentence[] };

/** A line of ten columns; ranges ("3-4") and empty words ("3.1") are no words of their own. */
function wordOf(line: string): ConlluWord | undefined {
  const [number = '', form = '', , tag = '', , , head = '', , , misc = ''] = line.split('\t');
  if (!/^\d+$/.test(number)) return undefined;
  return { number: Number(number), form, tag, head: Number(head), misc };
}

function sentenceOf(block: readonly string[]): ConlluSentence {
  const given = block.find((line) => line.startsWith('# text = '));
  return {
    text: given?.slice(9) ?? '',
    opens: block.some((line) => line.startsWith('# newpar')),
    words: block.flatMap((line) => (line.startsWith('#') ? [] : (wordOf(line) ?? []))),
  };
}

/** The documents of a CoNLL-U file. */
export function conlluDocuments(file: string): readonly ConlluDocument[] {
  const documents: { readonly id: string; readonly sentences: ConlluSentence[] }[] = [];
  for (const block of file.split('\n\n').map((lines) => lines.split('\n'))) {
    const opening = block.find((line) => line.startsWith('# newdoc'));
    if (opening !== undefined) documents.push({ id: opening.slice(opening.indexOf('=') + 1).trim(), sentences: [] });
    const sentence = sentenceOf(block);
    if (sentence.words.length > 0) documents.at(-1)?.sentences.push(sentence);
  }
  return documents;
}
