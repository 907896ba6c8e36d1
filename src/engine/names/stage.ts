import type { Entity } from '../../model/index.ts';
import type { Range } from '../../text/range.ts';
import type { Stage } from '../stage.ts';

/** A proper name in the text: tokens [first, last), its type, and the rule that typed it. Titles stand outside. */
export type NameSpan = Range & {
  readonly first: number;
  readonly last: number;
  readonly type: Entity['type'];
  readonly rule: string;
};

export const names: Stage<'tokens' | 'sentences' | 'tags' | 'casing', 'names'> = {
  name: 'names',
  needs: ['tokens', 'sentences', 'tags', 'casing'],
  adds: 'names',
  run: () => [],
};
