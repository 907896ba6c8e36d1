import type { Upos } from '../../language/parts/core.ts';
import type { RuledName } from './stage.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';

type Known = { readonly words: readonly string[]; readonly name: RuledName };

const wordsOf = (tokens: readonly Token[], { first, last }: RuledName): readonly string[] =>
  tokens.slice(first, last).map(({ text }) => text);

/** Several words, or letters in capitals: one ordinary word may be a name here and none there. */
const isTelling = (tokens: readonly Token[], { first, last }: RuledName): boolean =>
  last - first > 1 || (tokens[first] as Token).shape === 'upper';

/** Names by their first word, the longest first. */
const byFirstWord = (tokens: readonly Token[], names: readonly RuledName[]): ReadonlyMap<string, readonly Known[]> => {
  const known = new Map<string, Known[]>();
  const seen = new Set<string>();
  for (const name of names) {
    const words = wordsOf(tokens, name);
    const form = words.join(' ');
    if (seen.has(form) || !isTelling(tokens, name)) continue;
    seen.add(form);
    const first = words[0] as string;
    const list = known.get(first);
    if (list) list.push({ words, name });
    else known.set(first, [{ words, name }]);
  }
  for (const list of known.values()) list.sort((a, b) => b.words.length - a.words.length);
  return known;
};

/** No word begins more names than are looked at. */
const MOST = 12;

/**
 * Names told once are names wherever the same words stand: "… Monitoring Committee (NMC) met. | NMC | members voted."
 * Only for words the tagger takes for proper nouns; what already belongs to a name is left alone.
 */
export const withRepeated = (
  tokens: readonly Token[],
  tags: readonly Upos[],
  names: readonly RuledName[],
  sentences: readonly Sentence[],
): readonly RuledName[] => {
  const known = byFirstWord(tokens, names);
  if (known.size === 0) return names;
  const found: RuledName[] = [];
  let next = 0;
  for (const { first, last } of sentences)
    for (let at = first; at < last; at += 1) {
      while (next < names.length && (names[next] as RuledName).last <= at) next += 1;
      const end = Math.min(last, names[next]?.first ?? last);
      if (tags[at] !== 'PROPN' || at >= end) continue;
      const match = known
        .get((tokens[at] as Token).text)
        ?.slice(0, MOST)
        .find(({ words }) => at + words.length <= end && words.every((word, step) => tokens[at + step]?.text === word));
      if (!match) continue;
      found.push({ ...match.name, first: at, last: at + match.words.length, rule: 'told-before' });
      at += match.words.length - 1;
    }
  return found.length === 0 ? names : [...names, ...found].sort((a, b) => a.first - b.first);
};
