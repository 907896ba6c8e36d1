import type { Upos } from '../../language/parts/core.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { isCapitalised } from '../../text/tokens.ts';
import type { Doc } from '../doc.ts';
import { is } from './lexicon.ts';
import { titleAt } from './titles.ts';
import type { NameReader } from './reader.ts';
import { hasFlag, tokenAt } from './reader.ts';
import type { RuledName } from './stage.ts';

/** What the bounds of names are settled with. */
export type Scene = {
  readonly reader: NameReader;
  readonly tags: readonly Upos[];
  readonly casing: Doc['casing'];
};

/** No name grows by more words. */
const MOST = 5;

const capital = ({ reader }: Scene, at: number): boolean => {
  const token = tokenAt(reader, at);
  return token?.kind === 'word' && isCapitalised(token);
};

const isHead = ({ reader }: Scene, at: number): boolean => hasFlag(reader, at, is.organisationHead);

/** "Collective Security Treaty Organization", "Health Ministry": what stands before the word for a body belongs to it. */
const belongsBefore = (scene: Scene, at: number, { first, last, kind }: RuledName, sentence: Sentence): boolean => {
  const { reader, tags } = scene;
  if (!capital(scene, at) || hasFlag(reader, at, is.article | is.demonym | is.former | is.person)) return false;
  if (titleAt(reader, at, at + 1)) return false;
  const tag = tags[at];
  if (tag === 'PROPN' && at > sentence.first) return tags[first] === 'PROPN';
  const body = kind === 'ORG' && isHead(scene, last - 1);
  return body && (tag === 'NOUN' || tag === 'ADJ' || tag === 'PROPN');
};

/** "Sample-24": a hyphen and a number that stand close belong to the name. */
const numberBehind = ({ reader }: Scene, at: number): boolean => {
  const [hyphen, number] = [tokenAt(reader, at), tokenAt(reader, at + 1)];
  return hyphen?.text === '-' && hyphen.glued && number?.glued === true && number.kind === 'number';
};

/** "United | Nations", "United Arab | Emirates": a list knows the whole of it. */
const knownFrom = ({ reader }: Scene, { first, last }: RuledName, from: number): number => {
  for (let at = Math.max(from, first - MOST); at < first; at += 1) {
    const { lower } = reader.tokens[at] as Token;
    if (reader.lexicon.known.has(lower) && reader.lexicon.known.longest(reader.tokens, at, last)?.end === last)
      return at;
  }
  return first;
};

/** A name with the capitalised words that belong to it; never over another name or out of its sentence. */
export const extended = (scene: Scene, name: RuledName, sentence: Sentence, from: number): RuledName => {
  if (scene.casing !== 'mixed' || name.kind === 'PER') return name;
  let { last } = name;
  let first = knownFrom(scene, name, from);
  while (first > from && name.first - first < MOST && belongsBefore(scene, first - 1, { ...name, first }, sentence))
    first -= 1;
  if (numberBehind(scene, last) && last + 2 <= sentence.last) last += 2;
  return first === name.first && last === name.last ? name : { ...name, first, last, rule: 'extended' };
};
