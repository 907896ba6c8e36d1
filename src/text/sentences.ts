import type { Range } from './range.ts';
import type { Token } from './tokens.ts';
import { isCapitalised } from './tokens.ts';

/** A sentence: characters [start, end), tokens [first, last), and the index of its paragraph. */
export type Sentence = Range & { readonly first: number; readonly last: number; readonly paragraph: number };

export type SentenceRules = {
  /** Abbreviations that seldom end a sentence: titles, initials, "No." — without the stop. */
  readonly nonFinal: ReadonlySet<string>;
  /** Words that begin sentences: after "U.S." one of them decides for a boundary. */
  readonly starters: ReadonlySet<string>;
};

const closers = new Set(['"', "'", "''", ')', ']']);
const openers = new Set(['"', "'", "''", '(', '[', '-', '\u2014', '\u2022']);

const startsSentence = (token: Token | undefined, casing: 'mixed' | 'other'): boolean => {
  if (!token) return true;
  if (token.kind === 'number' || isCapitalised(token) || openers.has(token.text)) return true;
  return casing === 'other' && token.kind === 'word';
};

/** Does the token with its own full stop ("Jan.", "U.S.", "Mr.") also end the sentence? */
const abbreviationEnds = (token: Token, next: Token | undefined, rules: SentenceRules): boolean => {
  if (!next) return true;
  const bare = token.lower.slice(0, -1);
  if (rules.nonFinal.has(bare) || token.text.length === 2) return false;
  return isCapitalised(next) && rules.starters.has(next.lower);
};

/** Index behind the last token of the sentence that ends at `index`, closing marks included; -1 when it does not end. */
const boundaryAfter = (
  tokens: readonly Token[],
  index: number,
  last: number,
  rules: SentenceRules & { casing: 'mixed' | 'other' },
): number => {
  const token = tokens[index] as Token;
  const next = index + 1 < last ? tokens[index + 1] : undefined;
  if (token.kind === 'word') {
    if (!token.text.endsWith('.') || token.text.length < 2) return -1;
    return abbreviationEnds(token, next, rules) ? index + 1 : -1;
  }
  if (token.kind !== 'punct' || !/^[.!?\u2026]/.test(token.text)) return -1;
  let behind = index + 1;
  while (behind < last) {
    const mark = tokens[behind] as Token;
    if (/^[.!?]/.test(mark.text) || (closers.has(mark.text) && mark.glued)) behind += 1;
    else break;
  }
  const following = behind < last ? tokens[behind] : undefined;
  if (following?.glued && !closers.has((tokens[behind - 1] as Token).text) && following.shape !== 'title') return -1;
  return startsSentence(following, rules.casing) ? behind : -1;
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
  options: SentenceRules & { readonly casing: 'mixed' | 'other'; readonly forced?: number },
): Sentence[] => {
  const sentences: Sentence[] = [];
  let begin = first;
  const close = (end: number): void => {
    if (end <= begin) return;
    const start = (tokens[begin] as Token).start;
    sentences.push({ start, end: (tokens[end - 1] as Token).end, first: begin, last: end, paragraph });
    begin = end;
  };
  for (let index = first; index < last; index += 1) {
    const token = tokens[index] as Token;
    if (
      options.forced !== undefined &&
      token.start >= options.forced &&
      begin < index &&
      (tokens[begin] as Token).start < options.forced
    )
      close(index);
    if (index < begin) continue;
    const end = boundaryAfter(tokens, index, last, options);
    if (end > 0) {
      close(end);
      index = end - 1;
    }
  }
  close(last);
  return sentences;
};
