import type { Token } from '../../text/tokens.ts';
import type { Title } from './lexicon.ts';
import type { NameReader } from './reader.ts';

export type FoundTitle = { readonly first: number; readonly last: number; readonly title: Title };

/** The longest title that ends where the name begins: "Prime Minister | Omarova". */
export const titleBefore = (
  { tokens, lexicon }: Pick<NameReader, 'tokens' | 'lexicon'>,
  name: number,
): FoundTitle | undefined => {
  let found: FoundTitle | undefined;
  for (let at = name - 1; at >= 0 && at >= name - 6; at -= 1) {
    const { kind, lower, text } = tokens[at] as Token;
    if (kind !== 'word' && text !== '-') break;
    if (!lexicon.titles.has(lower)) continue;
    const match = lexicon.titles.longest(tokens, at, name);
    if (match?.end === name) found = { first: at, last: name, title: match.value };
  }
  return found;
};

/** The longest title that begins at the token. */
export const titleAt = (
  { tokens, lexicon }: Pick<NameReader, 'tokens' | 'lexicon'>,
  at: number,
  last: number,
): FoundTitle | undefined => {
  const token = tokens[at];
  if (token === undefined || at >= last || !lexicon.titles.has(token.lower)) return undefined;
  const match = lexicon.titles.longest(tokens, at, last);
  return match && { first: at, last: match.end, title: match.value };
};
