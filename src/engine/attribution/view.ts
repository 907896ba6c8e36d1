import type { Upos } from '../../language/parts/core.ts';
import type { TimeExpression } from '../../model/index.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { Doc } from '../doc.ts';
import type { SentenceParse } from '../syntax/parse.ts';
import { flag, type Lexicon, lexiconOf, type Word } from './lexicon.ts';
import { type Quotation, quotationsOf } from './quotes.ts';

/** A sentence seen from outside its quotations: `"He left. We stayed," she said.` is one unit. Tokens [first, last). */
export type Unit = { readonly first: number; readonly last: number; readonly paragraph: number };

/** The report as the rules of this stage look at it: each token's words looked up once, quotations and times by token. */
export type View = {
  readonly tokens: readonly Token[];
  readonly tags: readonly Upos[];
  readonly words: readonly Word[];
  readonly lexicon: Lexicon;
  readonly quotes: readonly Quotation[];
  /** Index of the quotation covering the token, or -1. */
  readonly quoteAt: Int32Array;
  /** Index of the time expression covering the token, or -1. */
  readonly timeAt: Int32Array;
  readonly units: readonly Unit[];
  /** The structure of the token's sentence, where the model knows it. Worked out when first asked for: ask late. */
  readonly parseAt: (token: number) => SentenceParse | undefined;
};

type Needs = 'tokens' | 'sentences' | 'syntax' | 'tags' | 'times';

const none: Word = { flags: 0 };

const coverage = (quotes: readonly Quotation[], size: number): Int32Array => {
  const at = new Int32Array(size).fill(-1);
  quotes.forEach((quote, index) => at.fill(index, quote.first, quote.last));
  return at;
};

const timesByToken = (tokens: readonly Token[], times: readonly TimeExpression[]): Int32Array => {
  const at = new Int32Array(tokens.length).fill(-1);
  let index = 0;
  times.forEach((time, id) => {
    while (index < tokens.length && (tokens[index] as Token).end <= time.span.start) index += 1;
    for (let token = index; token < tokens.length && (tokens[token] as Token).start < time.span.end; token += 1)
      at[token] = id;
  });
  return at;
};

type Layout = { readonly tokens: readonly Token[]; readonly words: readonly Word[]; readonly quoteAt: Int32Array };

/** How many tokens a speaker and a cue may take behind a question or an exclamation. */
const TAG_REACH = 12;

/** `"Who goes there?" | Ann Example asked.`: the mark inside ended a sentence, the speaker belongs to it. */
const isSpeechTag = ({ tokens, words, quoteAt }: Layout, sentence: Sentence): boolean => {
  const { first, last } = sentence;
  const inner = tokens[first - 2]?.text;
  if ((quoteAt[first - 1] ?? -1) < 0 || (inner !== '?' && inner !== '!')) return false;
  for (let at = first; at < Math.min(last, first + TAG_REACH); at += 1) {
    if (quoteAt[at] !== -1) return false;
    if (!words[at]?.verb?.takes.has('quote')) continue;
    const next = tokens[at + 1];
    const flags = words[at + 1]?.flags ?? 0;
    return (
      at + 1 >= last ||
      next?.kind === 'punct' ||
      (flags & flag.nounPrep) !== 0 ||
      (at === first && (flags & flag.that) === 0)
    );
  }
  return false;
};

/** Sentences joined where the boundary between them lies inside a quotation or before its speaker. */
const unitsOf = (sentences: readonly Sentence[], layout: Layout): Unit[] => {
  const { quoteAt } = layout;
  const units: Unit[] = [];
  for (const sentence of sentences) {
    const open = quoteAt[sentence.first] as number;
    const last = units[units.length - 1];
    const joins = (open >= 0 && quoteAt[sentence.first - 1] === open) || isSpeechTag(layout, sentence);
    if (last && last.paragraph === sentence.paragraph && joins)
      units[units.length - 1] = { ...last, last: sentence.last };
    else units.push({ first: sentence.first, last: sentence.last, paragraph: sentence.paragraph });
  }
  return units;
};

/** Index of the last sentence that begins at or before the token. */
const sentenceAt = (sentences: readonly Sentence[], token: number): number => {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Sentence).first <= token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/** Looks every token up once and lays quotations and times over the tokens. */
export const viewOf = (doc: Doc<Needs>): View => {
  const { tokens, sentences, tags } = doc;
  const lexicon = lexiconOf(doc.pack.attribution);
  const words = tokens.map((token) => lexicon.words.get(token.lower) ?? none);
  const quotes = quotationsOf({ tokens, sentences, text: doc.text, printed: doc.report.text });
  const quoteAt = coverage(quotes, tokens.length);
  return {
    tokens,
    tags,
    words,
    lexicon,
    quotes,
    quoteAt,
    timeAt: timesByToken(tokens, doc.times),
    units: unitsOf(sentences, { tokens, words, quoteAt }),
    parseAt: (token) => doc.syntax?.parse(sentenceAt(sentences, token)),
  };
};

export const has = (view: View, at: number, mask: number): boolean => ((view.words[at]?.flags ?? 0) & mask) !== 0;
export const isText = (view: View, at: number, text: string): boolean => view.tokens[at]?.text === text;
export const isComma = (view: View, at: number): boolean => view.tokens[at]?.text === ',' && view.quoteAt[at] === -1;
/** The token behind this one, a whole quotation at a time. */
export const after = (view: View, at: number): number => {
  const quote = view.quoteAt[at] as number;
  return quote >= 0 ? (view.quotes[quote] as Quotation).last : at + 1;
};
/** The token before this one, a whole quotation at a time. */
export const before = (view: View, at: number): number => {
  const quote = at > 0 ? (view.quoteAt[at - 1] as number) : -1;
  return quote >= 0 ? (view.quotes[quote] as Quotation).first : at - 1;
};
export const isNominal = (view: View, at: number): boolean => {
  const tag = view.tags[at];
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM' || (tag === 'PRON' && !has(view, at, flag.relative));
};
