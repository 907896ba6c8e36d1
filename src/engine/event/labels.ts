import type { Stage } from '../stage.ts';

type Needs = 'tokens' | 'sentences' | 'tags' | 'attributions' | 'events';

export const labels: Stage<Needs, 'labels'> = {
  name: 'labels',
  needs: ['tokens', 'sentences', 'tags', 'attributions', 'events'],
  adds: 'labels',
  run: () => [],
};
