import type { Stage } from '../stage.ts';

export const entities: Stage<'tokens' | 'sentences' | 'tags' | 'casing' | 'names' | 'dateline', 'entities'> = {
  name: 'entities',
  needs: ['tokens', 'sentences', 'tags', 'casing', 'names', 'dateline'],
  adds: 'entities',
  run: () => [],
};
