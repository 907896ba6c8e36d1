/** A word of a CoNLL-U file: the columns that are asked for. */
export type ConlluWord = {
  readonly number: number;
  readonly form: string;
  readonly lemma: string;
  readonly tag: string;
  readonly xpos: string;
  readonly head: number;
  readonly relation: string;
  readonly misc: string;
};
export type ConlluSentence = {
  readonly text: string;
  /** Does a paragraph begin here? */
  readonly opens: boolean;
  /** Does the next sentence follow without a blank? */
  readonly glued: boolean;
  readonly words: readonly ConlluWord[];
};
export type ConlluDocument = { readonly id: string; readonly sentences: readonly ConlluSentence[] };

/** A line of ten columns; ranges ("3-4") and empty words ("3.1") are no words of their own. */
function wordOf(line: string): ConlluWord | undefined {
  const [number = '', form = '', lemma = '', tag = '', xpos = '', , head = '', relation = '', , misc = ''] =
    line.split('\t');
  if (!/^\d+$/.test(number)) return undefined;
  return { number: Number(number), form, lemma, tag, xpos, head: Number(head), relation, misc };
}

/** The last printed word says what follows it; of a range ("don't" over 3-4) the range does. */
function isGlued(lines: readonly string[]): boolean {
  const last = lines.findLastIndex((line) => /^\d+\t/.test(line));
  const number = Number.parseInt(lines[last] ?? '', 10);
  const range = lines.findLast((line) => /^\d+-\d+\t/.test(line));
  const closing = range?.split('\t')[0]?.endsWith(`-${number}`) ? range : (lines[last] ?? '');
  return closing.includes('SpaceAfter=No');
}

function sentenceOf(block: readonly string[]): ConlluSentence {
  const given = block.find((line) => line.startsWith('# text = '));
  return {
    text: given?.slice(9) ?? '',
    opens: block.some((line) => line.startsWith('# newpar')),
    glued: isGlued(block),
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
