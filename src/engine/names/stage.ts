import type { ScoredName } from '../../language/network/labels.ts';
import type { Entity } from '../../model/index.ts';
import type { Range } from '../../text/range.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { Doc } from '../doc.ts';
import type { Stage } from '../stage.ts';
import { agreeing } from './agree.ts';
import type { Scene } from './extend.ts';
import { extended } from './extend.ts';
import { is, nameLexicon } from './lexicon.ts';
import { withOffices } from './offices.ts';
import type { NameReader } from './reader.ts';
import { hasFlag, nameReader } from './reader.ts';
import { withRepeated } from './repeated.ts';
import { untitled } from './untitled.ts';

/** A proper name in the text: tokens [first, last), its type, and the rule that typed it. Titles stand outside. */
export type NameSpan = Range & {
  readonly first: number;
  readonly last: number;
  readonly type: Entity['type'];
  readonly rule: string;
};

/** A name with what settled its bounds last: the model, or a rule of this folder. */
export type RuledName = ScoredName & { readonly rule: string };

const types: Readonly<Record<string, Entity['type']>> = { PER: 'person', ORG: 'organisation', LOC: 'place' };

/** "Lenin Street", "Central Station": a place whose last word says that somebody built it. */
const typeOf = (reader: NameReader, { first, last, kind }: ScoredName): Entity['type'] => {
  const built = last - first > 1 && hasFlag(reader, last - 1, is.facilityHead);
  return kind === 'LOC' && built ? 'facility' : (types[kind] ?? 'other');
};

/** Bounds as Daybook wants them: titles stand outside, what belongs to the word for a body inside. */
const bounded = (scene: Scene, names: readonly RuledName[], sentences: readonly Sentence[]): RuledName[] => {
  const settled: RuledName[] = [];
  let index = 0;
  for (const name of names) {
    while ((sentences[index] as Sentence).last <= name.first) index += 1;
    const sentence = sentences[index] as Sentence;
    const from = Math.max(sentence.first, settled.at(-1)?.last ?? 0);
    const bare = untitled(scene.reader, name, from);
    if (bare) settled.push(extended(scene, bare, sentence, from));
  }
  return settled;
};

const run = (doc: Doc<'tokens' | 'sentences' | 'casing' | 'syntax' | 'tags' | 'dateline'>): NameSpan[] => {
  const lexicon = nameLexicon(doc.pack.names);
  if (!doc.syntax || lexicon.empty) return [];
  const reader = nameReader(doc, lexicon);
  const scene = { reader, tags: doc.tags, casing: doc.casing };
  const { kinds } = doc.syntax;
  const read = doc.syntax.names.map((name): RuledName => ({ ...name, rule: 'model' }));
  const found = bounded(scene, withOffices(reader, read, kinds), doc.sentences);
  const names = withRepeated(doc.tokens, doc.tags, found, doc.sentences);
  return agreeing(doc.tokens, names, {
    kinds,
    lexicon,
    dateline: doc.dateline.place,
  }).map((name) =>
    Object.freeze({
      start: (doc.tokens[name.first] as Token).start,
      end: (doc.tokens[name.last - 1] as Token).end,
      first: name.first,
      last: name.last,
      type: typeOf(reader, name),
      rule: `${doc.pack.id}/names/${name.rule}`,
    }),
  );
};

/** Proper names of persons, organisations and places, as the trained model of the language finds them. */
export const names: Stage<'tokens' | 'sentences' | 'casing' | 'syntax' | 'tags' | 'dateline', 'names'> = {
  name: 'names',
  needs: ['tokens', 'sentences', 'casing', 'syntax', 'tags', 'dateline'],
  adds: 'names',
  run,
};
