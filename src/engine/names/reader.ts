import type { Token } from '../../text/tokens.ts';
import type { Doc } from '../doc.ts';
import type { NameLexicon } from './lexicon.ts';

/** What the rules read with: the tokens, and the flags of each. */
export type NameReader = {
  readonly tokens: readonly Token[];
  readonly flags: Int32Array;
  readonly lexicon: NameLexicon;
};

export const tokenAt = (reader: NameReader, index: number): Token | undefined => reader.tokens[index];
export const hasFlag = (reader: NameReader, index: number, flag: number): boolean =>
  ((reader.flags[index] ?? 0) & flag) !== 0;

const readers = new WeakMap<readonly Token[], NameReader>();

/** The flags of every token, looked up once for both stages. */
export const nameReader = ({ tokens }: Doc<'tokens'>, lexicon: NameLexicon): NameReader => {
  const known = readers.get(tokens);
  if (known) return known;
  const flags = Int32Array.from(tokens, ({ lower }) => lexicon.words.get(lower) ?? 0);
  const reader = { tokens, flags, lexicon };
  readers.set(tokens, reader);
  return reader;
};
