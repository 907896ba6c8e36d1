import type { Stage } from '../stage.ts';

type Needs = 'tokens' | 'sentences' | 'tags' | 'attributions' | 'figures' | 'events';

export const caveats: Stage<Needs, 'caveats'> = {
  name: 'caveats',
  needs: ['tokens', 'sentences', 'tags', 'attributions', 'figures', 'events'],
  adds: 'caveats',
  run: () => [],
};
