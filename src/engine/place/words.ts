import type { PlaceWords } from '../../language/parts/places.ts';
import type { Place } from '../../model/index.ts';
import type { NameLexicon } from '../names/lexicon.ts';
import { memoByKey } from '../../text/memo.ts';
import type { Token } from '../../text/tokens.ts';

type Lists = {
  readonly [K in keyof PlaceWords as PlaceWords[K] extends readonly string[] ? K : never]: ReadonlySet<string>;
};
type Kinds = { readonly [K in 'after' | 'before' | 'features']: ReadonlyMap<string, Place['kind']> };

/** The language's place words as sets and maps. */
export type PlaceLexicon = Lists & Kinds;

export const placeLexicon = memoByKey((words: PlaceWords): PlaceLexicon => {
  const sets = Object.entries(words).map(([name, value]) => [
    name,
    Array.isArray(value)
      ? new Set(value as readonly string[])
      : new Map(Object.entries(value as Record<string, Place['kind']>)),
  ]);
  return Object.freeze(Object.fromEntries(sets)) as PlaceLexicon;
});

/** The token's word without a closing full stop: "St." and "Twp." as the lists have them. */
export const bare = (token: Token): string =>
  token.lower.length > 1 && token.lower.endsWith('.') ? token.lower.slice(0, -1) : token.lower;

/** What the names stage knows the word can be, as the bits of its `is`. */
export const flagsOf = (token: Token, lexicon: NameLexicon): number => lexicon.words.get(token.lower) ?? 0;
