import type { Token } from './tokens.ts';

type Node<T> = { readonly next: Map<string, Node<T>>; value?: T };

/** Phrases of lower-case tokens with a value each; finds the longest one that begins at a token. */
export type TokenTrie<T> = {
  /** Longest phrase beginning at token `index`, within tokens [index, last): its end and value. */
  readonly longest: (tokens: readonly Token[], index: number, last: number) => TrieMatch<T> | undefined;
  /** Every phrase beginning at token `index`, shortest first. */
  readonly every: (tokens: readonly Token[], index: number, last: number) => readonly TrieMatch<T>[];
  readonly has: (first: string) => boolean;
};
export type TrieMatch<T> = { readonly end: number; readonly value: T };

/**
 * Builds a trie from `[phrase, value]` entries; a phrase is split by `split`, which must be the tokeniser of the text
 * it will be matched with ("re-elected" is three tokens there).
 */
export const buildTrie = <T>(
  entries: Iterable<readonly [string, T]>,
  split: (phrase: string) => readonly string[],
): TokenTrie<T> => {
  const root: Node<T> = { next: new Map() };
  for (const [phrase, value] of entries) {
    let node = root;
    for (const word of split(phrase)) {
      let child = node.next.get(word);
      if (!child) node.next.set(word, (child = { next: new Map() }));
      node = child;
    }
    if (node.value === undefined) node.value = value;
  }
  const longest = (tokens: readonly Token[], index: number, last: number): TrieMatch<T> | undefined => {
    let node = root.next.get((tokens[index] as Token).lower);
    let found: TrieMatch<T> | undefined;
    let at = index + 1;
    while (node) {
      if (node.value !== undefined) found = { end: at, value: node.value };
      node = at < last ? node.next.get((tokens[at] as Token).lower) : undefined;
      at += 1;
    }
    return found;
  };
  const every = (tokens: readonly Token[], index: number, last: number): readonly TrieMatch<T>[] => {
    let node = root.next.get((tokens[index] as Token).lower);
    const found: TrieMatch<T>[] = [];
    let at = index + 1;
    while (node) {
      if (node.value !== undefined) found.push({ end: at, value: node.value });
      node = at < last ? node.next.get((tokens[at] as Token).lower) : undefined;
      at += 1;
    }
    return found;
  };
  return { longest, every, has: (first) => root.next.has(first) };
};

/** Splits a lexicon phrase on blanks, keeping hyphens and clitics apart as the tokeniser does. */
export const splitPhrase = (phrase: string): readonly string[] =>
  phrase
    .replace(/-/g, ' - ')
    .replace(/('s|n't)(?= |$)/g, ' $1')
    .split(' ')
    .filter((word) => word !== '');
