/** One document of a names corpus, as text with typed ranges. */
export type NamesRow = {
  readonly id: string;
  readonly text: string;
  readonly names: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
  }[];
};

type Word = { readonly form: string; readonly label: string };
type Placed = { readonly text: string | undefined; readonly words: readonly { readonly form: string }[] };
type Sentence = {
  readonly text: string | undefined;
  readonly words: readonly Word[];
};
type Open = { start: number; end: number; type: string };

/** Where each word stands: in the given text of the sentence, or one blank behind the other. */
export function place({ text, words }: Placed): {
  readonly text: string;
  readonly at: readonly number[];
} {
  if (text === undefined) {
    const at: number[] = [];
    let end = 0;
    for (const { form } of words) {
      at.push(end);
      end += form.length + 1;
    }
    return { text: words.map(({ form }) => form).join(' '), at };
  }
  let from = 0;
  const at = words.map(({ form }) => {
    const found = text.indexOf(form, from);
    from = (found < 0 ? from : found) + form.length;
    return from - form.length;
  });
  return { text, at };
}

/** Labels "B-PER", "I-PER" (a name may begin with I), "O". */
function namesOf(words: readonly Word[], at: readonly number[], base: number): readonly Open[] {
  const names: Open[] = [];
  let open: Open | undefined;
  words.forEach(({ form, label }, index) => {
    const start = base + (at[index] ?? 0);
    const type = label.slice(2);
    if (label === 'O') open = undefined;
    else if (open?.type === type && label.startsWith('I')) open.end = start + form.length;
    else names.push((open = { start, end: start + form.length, type }));
  });
  return names;
}

function rowOf(id: string, sentences: readonly Sentence[]): NamesRow {
  let text = '';
  const names: Open[] = [];
  for (const sentence of sentences) {
    const placed = place(sentence);
    names.push(...namesOf(sentence.words, placed.at, text.length));
    text += `${placed.text}\n`;
  }
  return { id, text, names };
}

/** A line of a corpus: "12 Almaty B-LOC …" between tabs, or "Almaty I-LOC". */
function wordOf(line: string): Word {
  const [first = '', second = '', third = 'O'] = line.split('\t');
  if (line.includes('\t')) return { form: second, label: third };
  const blank = first.lastIndexOf(' ');
  return { form: first.slice(0, blank), label: first.slice(blank + 1) };
}

/** The documents of a CoNLL file: WikiGold (-DOCSTART-) and UNER (# newdoc, # text). */
export function conllRows(file: string, name: string): readonly NamesRow[] {
  const rows: NamesRow[] = [];
  let sentences: Sentence[] = [];
  let text: string | undefined;
  let words: Word[] = [];
  const closeSentence = (): void => {
    if (words.length > 0) sentences.push({ text, words });
    words = [];
    text = undefined;
  };
  const closeDocument = (): void => {
    closeSentence();
    if (sentences.length > 0) rows.push(rowOf(`${name}-${rows.length + 1}`, sentences));
    sentences = [];
  };
  for (const line of file.split('\n')) {
    if (line.startsWith('-DOCSTART') || line.startsWith('# newdoc')) closeDocument();
    else if (line.startsWith('# text = ')) {
      closeSentence();
      text = line.slice(9);
    } else if (line.trim() === '') closeSentence();
    else if (!line.startsWith('# ')) words.push(wordOf(line));
  }
  closeDocument();
  return rows;
}
