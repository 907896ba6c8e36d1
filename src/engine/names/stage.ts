import type { Entity } from '../../model/index.ts';
import type { Range } from '../../text/range.ts';
import type { Token } from '../../text/tokens.ts';
import type { Doc } from '../doc.ts';
import type { Stage } from '../stage.ts';
import { nameLexicon } from './lexicon.ts';
import { nameReader } from './reader.ts';
import { segment } from './segment.ts';
import { typeAll } from './type.ts';

/** A proper name in the text: tokens [first, last), its type, and the rule that typed it. Titles stand outside. */
export type NameSpan = Range & {
  readonly first: number;
  readonly last: number;
  readonly type: Entity['type'];
  readonly rule: string;
};

const run = (doc: Doc<'tokens' | 'sentences' | 'tags' | 'casing'>): NameSpan[] => {
  const lexicon = nameLexicon(doc.pack.names);
  if (lexicon.empty) return [];
  const reader = nameReader(doc, lexicon);
  return typeAll(reader, segment(reader, doc.sentences)).map(({ first, last, type, rule }) =>
    Object.freeze({
      start: (doc.tokens[first] as Token).start,
      end: (doc.tokens[last - 1] as Token).end,
      first,
      last,
      type,
      rule: `${doc.pack.id}/names/${rule}`,
    }),
  );
};

/** Finds proper names by their spelling, their words and what stands around them. */
export const names: Stage<'tokens' | 'sentences' | 'tags' | 'casing', 'names'> = {
  name: 'names',
  needs: ['tokens', 'sentences', 'tags', 'casing'],
  adds: 'names',
  run,
};
