import type { Stage } from '../stage.ts';

type Needs = 'paragraphs' | 'tokens' | 'sentences' | 'casing' | 'tags' | 'dateline' | 'names' | 'entities' | 'times';

export const toponyms: Stage<Needs, 'toponyms'> = {
  name: 'toponyms',
  needs: ['paragraphs', 'tokens', 'sentences', 'casing', 'tags', 'dateline', 'names', 'entities', 'times'],
  adds: 'toponyms',
  run: () => [],
};
