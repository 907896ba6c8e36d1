import type { SourceKind } from '../../language/parts/attribution.ts';
import type { Entity } from '../../model/index.ts';
import { flag } from './lexicon.ts';
import type { Part } from './phrase.ts';
import { has, isComma, isNominal, type View } from './view.ts';

/** An entity's mention by its place. */
export type MentionAt = {
  readonly start: number;
  readonly end: number;
  readonly entity: Entity;
  readonly kind: string;
};

export const mentionsOf = (entities: readonly Entity[]): readonly MentionAt[] =>
  entities
    .flatMap((entity) =>
      entity.mentions
        .filter(({ span }) => span.part === undefined)
        .map(({ span, kind }) => ({ start: span.start, end: span.end, entity, kind })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);

/** The mention that covers an offset; the longest of those that begin first. */
export const mentionAt = (mentions: readonly MentionAt[], offset: number): MentionAt | undefined => {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as MentionAt).start <= offset) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= Math.max(0, low - 6); index -= 1) {
    const mention = mentions[index] as MentionAt;
    if (mention.end > offset) return mention;
  }
  return undefined;
};

/** The head of a speaker's phrase: `the | spokesman | for the ministry, Ann Example`. */
export const headOf = (view: View, part: Part): number => {
  let head = part.first;
  for (let at = part.first; at < part.last; at += 1) {
    if (at > part.first && (isComma(view, at) || has(view, at, flag.relative) || view.tokens[at]?.text === '(')) break;
    if (at > part.first && has(view, at, flag.nounPrep) && isNominal(view, at - 1)) break;
    // A noun the tags take for a verb still heads its phrase: "one city delegate".
    if (isNominal(view, at) || (at === part.last - 1 && view.tags[at] === 'VERB')) head = at;
  }
  return head;
};

const byType: Readonly<Partial<Record<Entity['type'], SourceKind>>> = {
  person: 'person',
  organisation: 'organisation',
  group: 'group',
  place: 'organisation',
  facility: 'organisation',
};

export type KindWords = {
  readonly [
    K in 'unnamed' | 'groups' | 'documents' | 'media' | 'organisations' | 'platforms' | 'forums' | 'definites'
  ]: ReadonlySet<string>;
};

/** What kind of source a phrase names, by its entity's type and else by its head word. */
export const kindOf = (view: View, part: Part, entity: Entity | undefined, words: KindWords): SourceKind => {
  const head = headOf(view, part);
  const word = view.tokens[head]?.lower ?? '';
  if (words.documents.has(word)) return 'document';
  if (words.media.has(word)) return 'media';
  const typed = entity && byType[entity.type];
  if (typed) return typed;
  if (words.organisations.has(word)) return 'organisation';
  if (words.unnamed.has(word)) return 'unnamed';
  if (words.groups.has(word)) return 'group';
  const known = view.tags[head] === 'PROPN' || words.definites.has(view.tokens[part.first]?.lower ?? '');
  return known || has(view, head, flag.speaker) ? 'person' : 'unnamed';
};
