import type { LabelledSpan } from '../../language/network/bilou.ts';
import type { Entity } from '../../model/index.ts';
import type { Range } from '../../text/range.ts';
import type { Token } from '../../text/tokens.ts';
import type { Doc } from '../doc.ts';
import type { Stage } from '../stage.ts';
import { agreeing } from './agree.ts';
import { is, nameLexicon } from './lexicon.ts';
import type { NameReader } from './reader.ts';
import { hasFlag, nameReader } from './reader.ts';

/** A proper name in the text: tokens [first, last), its type, and the rule that typed it. Titles stand outside. */
export type NameSpan = Range & {
  readonly first: number;
  readonly last: number;
  readonly type: Entity['type'];
  readonly rule: string;
};

const types: Readonly<Record<string, Entity['type']>> = { PER: 'person', ORG: 'organisation', LOC: 'place' };

/** "Lenin Street", "Central Station": a place whose last word says that somebody built it. */
const typeOf = (reader: NameReader, { first, last, kind }: LabelledSpan): Entity['type'] => {
  const built = last - first > 1 && hasFlag(reader, last - 1, is.facilityHead);
  return kind === 'LOC' && built ? 'facility' : (types[kind] ?? 'other');
};

const run = (doc: Doc<'tokens' | 'sentences' | 'casing' | 'syntax'>): NameSpan[] => {
  const lexicon = nameLexicon(doc.pack.names);
  if (!doc.syntax || lexicon.empty) return [];
  const reader = nameReader(doc, lexicon);
  return agreeing(doc.tokens, doc.syntax.names, doc.syntax.kinds).map((name) =>
    Object.freeze({
      start: (doc.tokens[name.first] as Token).start,
      end: (doc.tokens[name.last - 1] as Token).end,
      first: name.first,
      last: name.last,
      type: typeOf(reader, name),
      rule: `${doc.pack.id}/names/model`,
    }),
  );
};

/** Proper names of persons, organisations and places, as the trained model of the language finds them. */
export const names: Stage<'tokens' | 'sentences' | 'casing' | 'syntax', 'names'> = {
  name: 'names',
  needs: ['tokens', 'sentences', 'casing', 'syntax'],
  adds: 'names',
  run,
};
