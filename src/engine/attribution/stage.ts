import type { Stage } from '../stage.ts';

type Needs =
  'paragraphs' | 'tokens' | 'sentences' | 'casing' | 'tags' | 'dateline' | 'names' | 'entities' | 'times' | 'toponyms';

export const attributions: Stage<Needs, 'attributions'> = {
  name: 'attributions',
  needs: ['paragraphs', 'tokens', 'sentences', 'casing', 'tags', 'dateline', 'names', 'entities', 'times', 'toponyms'],
  adds: 'attributions',
  run: () => [],
};
