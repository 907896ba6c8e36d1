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
  | 'attributions';

export const figures: Stage<Needs, 'figures'> = {
  name: 'figures',
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
  ],
  adds: 'figures',
  run: () => [],
};
