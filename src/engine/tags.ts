import type { Upos } from '../language/parts/core.ts';
import type { Token } from '../text/tokens.ts';
import { isCapitalised } from '../text/tokens.ts';
import type { Stage } from './stage.ts';

/** What a token's characters alone say: all there is without a model of the language. */
const bySpelling = (token: Token): Upos => {
  if (token.kind === 'number') return 'NUM';
  if (token.kind === 'punct' || token.kind === 'quote') return 'PUNCT';
  if (token.kind === 'symbol') return 'SYM';
  return isCapitalised(token) ? 'PROPN' : 'X';
};

/** A word class for each token, by the trained model of the language. */
export const tags: Stage<'tokens' | 'syntax', 'tags'> = {
  name: 'tags',
  needs: ['tokens', 'syntax'],
  adds: 'tags',
  run: ({ tokens, syntax }) => tokens.map((token, index) => syntax?.upos(index) ?? bySpelling(token)),
};
