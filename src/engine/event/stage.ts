import type { Stage } from '../stage.ts';

type Needs =
  | 'paragraphs'
  | 'tokens'
  | 'sentences'
  | 'casing'
  | 'tags'
  | 'dateline'
  | 'names'
  | 'entities'
  | 'times'
  | 'toponyms'
  | 'attributions'
  | 'figures';

export const events: Stage<Needs, 'events'> = {
  name: 'events',
  needs: [
    'paragraphs',
    'tokens',
    'sentences',
    'casing',
    'tags',
    'dateline',
    'names',
    'entities',
    'times',
    'toponyms',
    'attributions',
    'figures',
  ],
  adds: 'events',
  run: () => [],
};
