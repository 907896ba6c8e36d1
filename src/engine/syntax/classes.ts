import type { Upos } from '../../language/parts/core.ts';
import type { Token } from '../../text/tokens.ts';

const nominal = new Set<Upos>(['NOUN', 'PROPN', 'ADJ', 'NUM']);

/**
 * The word classes as rules that read phrases from left to right need them: "his wife" and "whose son" open with a
 * determiner, though Universal Dependencies calls an owner a pronoun. A copy that its stage may sharpen further.
 */
export const surfaceClasses = (tokens: readonly Token[], tags: readonly Upos[], owners: ReadonlySet<string>): Upos[] =>
  tags.map((tag, index) => {
    const next = tags[index + 1];
    const owns = tag === 'PRON' && next !== undefined && nominal.has(next);
    return owns && owners.has((tokens[index] as Token).lower) ? 'DET' : tag;
  });
