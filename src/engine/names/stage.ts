import type { Entity } from '../../model/index.ts';
import type { Range } from '../../text/range.ts';
import type { Token } from '../../text/tokens.ts';
import type { Doc } from '../doc.ts';
import type { Stage } from '../stage.ts';
import { caselessRuns } from './caseless.ts';
import { nameLexicon } from './lexicon.ts';
import type { NameReader, Run } from './reader.ts';
import { nameReader } from './reader.ts';
import { runsOf } from './runs.ts';
import { withoutOrdinary, withoutOrigin, withoutTitles } from './split.ts';
import { typeAll } from './agree.ts';

/** A proper name in the text: tokens [first, last), its type, and the rule that typed it. Titles stand outside. */
export type NameSpan = Range & {
  readonly first: number;
  readonly last: number;
  readonly type: Entity['type'];
  readonly rule: string;
};

type Needs = Doc<'tokens' | 'sentences' | 'tags' | 'casing'>;

const mixedRuns = (reader: NameReader, doc: Needs): Run[] => {
  const runs: Run[] = [];
  for (const sentence of doc.sentences)
    for (const run of runsOf(reader, sentence))
      for (const head of withoutOrdinary(reader, run))
        for (const piece of withoutTitles(reader, head))
          for (const name of withoutOrigin(reader, piece)) runs.push(name);
  return runs;
};

const run = (doc: Needs): NameSpan[] => {
  const lexicon = nameLexicon(doc.pack.names);
  if (lexicon.empty) return [];
  const reader = nameReader(doc, lexicon);
  const runs = doc.casing === 'mixed' ? mixedRuns(reader, doc) : caselessRuns(reader, doc.sentences);
  return typeAll(reader, runs).map(({ first, last, type, rule }) =>
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
