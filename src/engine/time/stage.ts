import type { Stage } from '../stage.ts';

type Needs = 'paragraphs' | 'tokens' | 'sentences' | 'casing' | 'tags' | 'dateline' | 'names';

export const times: Stage<Needs, 'times'> = {
  name: 'times',
  needs: ['paragraphs', 'tokens', 'sentences', 'casing', 'tags', 'dateline', 'names'],
  adds: 'times',
  run: () => [],
};
