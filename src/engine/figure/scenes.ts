import type { Token } from '../../text/tokens.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Doc } from '../doc.ts';
import type { NameSpan } from '../names/stage.ts';
import { surfaceClasses } from '../syntax/classes.ts';
import type { Frame, Scene } from './frames.ts';
import { framesOf, sceneOf } from './frames.ts';
import { groupsOf } from './groups.ts';
import { statusesOf } from './statuses.ts';

/** What one sentence tells of people: its groups, its status words and how they belong together. */
export type Told = { readonly scene: Scene; readonly frames: readonly Frame[] };

type Needs = 'tokens' | 'tags' | 'syntax' | 'sentences' | 'names' | 'casing';

/** "First Avenue South", "Denver Health": a name typed a person that holds a word for a street or an institution. */
const isPerson = (doc: Doc<Needs>, { type, first, last }: NameSpan): boolean => {
  if (type !== 'person') return false;
  const { notPersons } = doc.pack.incidents;
  if (last === first + 1 && doc.casing === 'mixed' && (doc.tokens[first] as Token).shape === 'upper') return false;
  for (let at = first; at < last; at += 1) if (notPersons.has((doc.tokens[at] as Token).lower)) return false;
  return !notPersons.has(doc.tokens[last]?.lower ?? '');
};

const namesIn = (doc: Doc<Needs>, sentence: Sentence, from: number): readonly NameSpan[] => {
  const found: NameSpan[] = [];
  for (let index = from; index < doc.names.length; index += 1) {
    const name = doc.names[index] as NameSpan;
    if (name.first >= sentence.last) break;
    if (name.first >= sentence.first && isPerson(doc, name)) found.push(name);
  }
  return found;
};

const tell = (doc: Doc<Needs>): readonly Told[] => {
  let name = 0;
  const tags = surfaceClasses(doc.tokens, doc.tags, doc.pack.figures.definite);
  const surface = { tokens: doc.tokens, tags, pack: doc.pack };
  return doc.sentences.map((sentence, index) => {
    while (name < doc.names.length && (doc.names[name] as NameSpan).first < sentence.first) name += 1;
    const groups = groupsOf(surface, sentence, namesIn(doc, sentence, name));
    const statuses = statusesOf(surface, sentence);
    const scene = sceneOf({ ...surface, parse: () => doc.syntax?.parse(index) }, { sentence, groups, statuses });
    return { scene, frames: framesOf(scene) };
  });
};

const cache = new WeakMap<readonly Token[], readonly Told[]>();

/** People and their fate, sentence by sentence; worked out once a report and shared by figures and incidents. */
export const toldIn = (doc: Doc<Needs>): readonly Told[] => {
  let told = cache.get(doc.tokens);
  if (!told) cache.set(doc.tokens, (told = tell(doc)));
  return told;
};
