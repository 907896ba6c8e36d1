import { breaksAfter } from './breaks.ts';
import type { Range } from './range.ts';
import { stopAfter } from './stops.ts';
import type { Token } from './tokens.ts';

/** A sentence: characters [start, end), tokens [first, last), and the index of its paragraph. */
export type Sentence = Range & { readonly first: number; readonly last: number; readonly paragraph: number };

export type SentenceRules = {
  /** Abbreviations that seldom end a sentence: titles, initials, "No." — without the stop. */
  readonly nonFinal: ReadonlySet<string>;
  /** Words that begin sentences: after "U.S." one of them decides for a boundary. */
  readonly starters: ReadonlySet<string>;
  /** Of these, words that with a capital letter hardly stand inside a name or a title: "This", "They". */
  readonly openers: ReadonlySet<string>;
  /** Abbreviations behind which a capital letter begins a sentence: "etc." — without the stop. */
  readonly finals: ReadonlySet<string>;
  /** Words that begin the line under a picture or a table: "Figure 2". */
  readonly captions: ReadonlySet<string>;
  /** Words that end the greeting at the end of a letter: "Regards,". */
  readonly signOffs: ReadonlySet<string>;
};

export type SentenceOptions = SentenceRules & {
  readonly casing: 'mixed' | 'other';
  /** Offset where a sentence begins whatever stands there: the end of a dateline. */
  readonly forced?: number;
};

/** Where the reading of a paragraph stands: its tokens end at `last`, the sentence being read begins at `begin`. */
export type Scan = {
  readonly tokens: readonly Token[];
  readonly last: number;
  readonly rules: SentenceOptions;
  begin: number;
  /** Brackets open in this sentence. */
  open: number;
};

const isForced = ({ tokens, begin, rules: { forced } }: Scan, index: number): boolean =>
  forced !== undefined &&
  begin < index &&
  (tokens[index] as Token).start >= forced &&
  (tokens[begin] as Token).start < forced;

/** Index behind the sentence that ends with the token at `index`; -1 when it goes on. */
const endAfter = (scan: Scan, index: number): number => {
  const { text } = scan.tokens[index] as Token;
  if (text === '(' || text === '[') scan.open += 1;
  else if ((text === ')' || text === ']') && scan.open > 0) scan.open -= 1;
  const end = stopAfter(scan, index);
  if (end > 0) return end;
  return index + 1 < scan.last && breaksAfter(scan, index) ? index + 1 : -1;
};

/**
 * Sentences of one paragraph's tokens [first, last). A forced boundary (the end of a dateline) always ends one.
 * Closing quotation marks and brackets go with the sentence they close: `"They left." He nodded.`
 */
export const sentencesOf = (
  tokens: readonly Token[],
  first: number,
  last: number,
  paragraph: number,
  rules: SentenceOptions,
): Sentence[] => {
  const sentences: Sentence[] = [];
  const scan: Scan = { tokens, last, rules, begin: first, open: 0 };
  const close = (end: number): void => {
    const { begin } = scan;
    if (end <= begin) return;
    const start = (tokens[begin] as Token).start;
    sentences.push({ start, end: (tokens[end - 1] as Token).end, first: begin, last: end, paragraph });
    scan.begin = end;
    scan.open = 0;
  };
  for (let index = first; index < last; index += 1) {
    if (isForced(scan, index)) close(index);
    const end = endAfter(scan, index);
    if (end < 0) continue;
    close(end);
    index = end - 1;
  }
  close(last);
  return sentences;
};
