import type { Attribution } from '../../model/index.ts';
import type { Range } from '../../text/range.ts';
import type { Token } from '../../text/tokens.ts';
import type { Doc } from '../doc.ts';
import { isPerson } from './category.ts';
import type { EventLexicon } from './lexicon.ts';
import { eventLexicon } from './lexicon.ts';

const tokenAt = (tokens: readonly Token[], offset: number): number => {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The category of people a stretch of text names: "a senior police official". */
export const categoryIn = (
  tokens: readonly Token[],
  words: EventLexicon,
  { start, end }: Range,
): string | undefined => {
  let found: string | undefined;
  for (let at = tokenAt(tokens, start), steps = 0; at < tokens.length && steps < 20; at += 1, steps += 1) {
    const token = tokens[at] as Token;
    if (token.start >= end) break;
    const category = words.categories.get(token.lower);
    if (category === 'police' || category === 'military') return category;
    if (category !== undefined && isPerson(category)) found = category;
  }
  return found;
};

/** Sources with what they are: "a senior police official" is police. */
export const withCategories = (doc: Doc<'tokens' | 'attributions'>): readonly Attribution[] => {
  const words = eventLexicon(doc.pack);
  if (!words) return doc.attributions;
  return doc.attributions.map((attribution) => {
    const span = attribution.source?.spans.find(({ part }) => part === undefined);
    const category = span && categoryIn(doc.tokens, words, span);
    if (!attribution.source || category === undefined) return attribution;
    return { ...attribution, source: { ...attribution.source, category } };
  });
};
