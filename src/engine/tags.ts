import type { TagWords, Upos } from '../language/parts/core.ts';
import { memoByKey } from '../text/memo.ts';
import type { Token } from '../text/tokens.ts';
import { isCapitalised } from '../text/tokens.ts';
import type { Doc } from './doc.ts';
import type { Stage } from './stage.ts';

type Lexicon = { readonly words: ReadonlyMap<string, Upos>; readonly endings: TagWords['endings'] };

const compile = memoByKey((words: TagWords): Lexicon => ({
  words: new Map([...Object.entries(words.open), ...Object.entries(words.closed)]),
  endings: words.endings,
}));

const byEnding = (word: string, lexicon: Lexicon): Upos => {
  for (const [ending, tag] of lexicon.endings) {
    if (word.length > ending.length + 2 && word.endsWith(ending)) return tag;
  }
  return 'NOUN';
};

const alone = (token: Token, initial: boolean, mixed: boolean, lexicon: Lexicon): Upos => {
  if (token.kind === 'number') return 'NUM';
  if (token.kind === 'punct' || token.kind === 'quote') return 'PUNCT';
  if (token.kind === 'symbol') return 'SYM';
  const known = lexicon.words.get(token.lower);
  if (mixed && isCapitalised(token) && !initial)
    return known !== undefined && token.shape === 'title' && known !== 'NOUN' && known !== 'VERB' && known !== 'ADJ'
      ? known
      : 'PROPN';
  if (known !== undefined) return known;
  return mixed && isCapitalised(token) && token.text.length > 1 ? 'PROPN' : byEnding(token.lower, lexicon);
};

const nominal = new Set<Upos>(['DET', 'ADJ', 'NUM']);

/** What stands before it overrules the word alone: "the strike" is a noun, "will strike" and "to strike" are verbs. */
const inContext = (tag: Upos, before: Upos | undefined, wordBefore: string): Upos => {
  if (tag === 'VERB' && before !== undefined && nominal.has(before))
    return wordBefore === 'that' || before === 'NUM' ? tag : 'NOUN';
  if (tag === 'NOUN' && (before === 'AUX' || wordBefore === 'to') && before === 'PART') return 'VERB';
  return tag;
};

/**
 * A word class for each token by closed-class lists, frequent words, endings and the word before. Rough on purpose:
 * it serves rules that need "is this a verb, a noun, a function word", and a trained tagger will take its place.
 */
export const tags: Stage<'tokens' | 'sentences' | 'casing', 'tags'> = {
  name: 'tags',
  needs: ['tokens', 'sentences', 'casing'],
  adds: 'tags',
  run: (doc: Doc<'tokens' | 'sentences' | 'casing'>) => {
    const lexicon = compile(doc.pack.core.tags);
    const tags: Upos[] = new Array<Upos>(doc.tokens.length).fill('X');
    for (const sentence of doc.sentences) {
      for (let index = sentence.first; index < sentence.last; index += 1) {
        const token = doc.tokens[index] as Token;
        const initial = index === sentence.first || (doc.tokens[index - 1] as Token).kind === 'quote';
        const tag = alone(token, initial, doc.casing === 'mixed', lexicon);
        const before = index > sentence.first ? tags[index - 1] : undefined;
        tags[index] = inContext(tag, before, index > sentence.first ? (doc.tokens[index - 1] as Token).lower : '');
      }
    }
    return tags;
  },
};
