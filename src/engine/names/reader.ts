import type { Token } from '../../text/tokens.ts';
import { isCapitalised } from '../../text/tokens.ts';
import type { Doc } from '../doc.ts';
import type { NameLexicon } from './lexicon.ts';
import { given, is } from './lexicon.ts';

/** Tokens [first, last) that may be one name; `solid` when a list knows it as a whole. */
export type Run = { readonly first: number; readonly last: number; readonly solid?: 'organisation' | 'place' };

/** What the rules read with: the tokens, the flags of each, and how each word is written elsewhere in the text. */
export type NameReader = {
  readonly tokens: readonly Token[];
  readonly flags: Int32Array;
  readonly lexicon: NameLexicon;
  readonly casing: Doc['casing'];
  /** Words written with a capital where no rule of spelling asks for one. */
  readonly capitalInside: ReadonlySet<string>;
  /** Words also written in lower case. */
  readonly lowerToo: ReadonlySet<string>;
  /** First token of the sentence each token stands in, by token: see `isInitial`. */
  readonly initial: Uint8Array;
};

export const tokenAt = (reader: NameReader, index: number): Token | undefined => reader.tokens[index];
export const hasFlag = (reader: NameReader, index: number, flag: number): boolean =>
  ((reader.flags[index] ?? 0) & flag) !== 0;

/** Can the token be part of a name by its spelling: `Almaty`, `CSTO`, `McKay`, `J.`? */
export const isNameToken = (reader: NameReader, index: number): boolean => {
  const token = reader.tokens[index];
  return token !== undefined && token.kind === 'word' && isCapitalised(token) && !hasFlag(reader, index, is.never);
};

const opensSentence = (before: Token | undefined): boolean =>
  before === undefined ||
  before.kind === 'quote' ||
  before.text === ':' ||
  before.text === '\u2022' ||
  before.text === '(';

/** A sentence without a full stop all of whose longer words are capitalised is a headline: capitals say nothing there. */
const isHeadline = (reader: Pick<NameReader, 'tokens' | 'flags'>, first: number, last: number): boolean => {
  if (reader.tokens[last - 1]?.text === '.') return false;
  let ordinary = 0;
  for (let index = first; index < last; index += 1) {
    const token = reader.tokens[index] as Token;
    if (token.kind !== 'word' || token.text.length < 4) continue;
    if (!isCapitalised(token)) return false;
    if (((reader.flags[index] as number) & (is.frequent | given)) === is.frequent) ordinary += 1;
  }
  return ordinary >= 3;
};

const makeReader = (doc: Doc<'tokens' | 'sentences' | 'casing'>, lexicon: NameLexicon): NameReader => {
  const { tokens } = doc;
  const flags = new Int32Array(tokens.length);
  const initial = new Uint8Array(tokens.length);
  const capitalInside = new Set<string>();
  const lowerToo = new Set<string>();
  tokens.forEach((token, index) => {
    flags[index] = lexicon.words.get(token.lower) ?? 0;
  });
  for (const { first, last } of doc.sentences) {
    const headline = isHeadline({ tokens, flags }, first, last);
    for (let index = first; index < last; index += 1) {
      const token = tokens[index] as Token;
      if (token.kind !== 'word') continue;
      const heads = headline || index === first || opensSentence(tokens[index - 1]);
      if (heads) initial[index] = 1;
      if (token.shape === 'lower') lowerToo.add(token.lower);
      else if (!heads && isCapitalised(token)) capitalInside.add(token.lower);
    }
  }
  return { tokens, flags, lexicon, casing: doc.casing, capitalInside, lowerToo, initial };
};

const readers = new WeakMap<readonly Token[], NameReader>();

/** One pass over the text: flags, sentence heads, and which words are written both ways. Made once for both stages. */
export const nameReader = (doc: Doc<'tokens' | 'sentences' | 'casing'>, lexicon: NameLexicon): NameReader => {
  const known = readers.get(doc.tokens);
  if (known) return known;
  const reader = makeReader(doc, lexicon);
  readers.set(doc.tokens, reader);
  return reader;
};
