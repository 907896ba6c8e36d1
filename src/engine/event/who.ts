import type { Attribution, Participant } from '../../model/index.ts';
import type { Token } from '../../text/tokens.ts';
import { categoryIn } from './category-in.ts';
import { entityFinder } from './entities.ts';
import type { Part } from './parts.ts';
import type { View } from './view.ts';
import { spanOf } from './view.ts';

/** Who was told to act last: "they opened fire" in the sentence behind is the same people. */
export type ActorMemory = { category?: string };

const ofSpeaker = (view: View, voice: Attribution | undefined): string | undefined => {
  const span = voice?.source?.spans.find(({ part }) => part === undefined);
  return span && categoryIn(view.tokens, view.words, span);
};

/** "no force", "that order": the word that empties or joins is no part of the name. */
const withoutNo = ({ tokens, words }: View, { first, last }: Part['phrase']): number => {
  const word = (tokens[first] as Token).lower;
  return last - first > 1 && (words.modality.nothing.has(word) || word === words.clauses.that) ? first + 1 : first;
};

export type Who = {
  readonly participant: (part: Part, voice: Attribution | undefined, memory: ActorMemory) => Participant;
};

/** Makes participants of parts: entity, category (pronouns included), and who says that it was them. */
export const whoOf = (view: View): Who => {
  const entityAt = entityFinder(view.doc.entities);
  const pronoun = (word: string, voice: Attribution | undefined, memory: ActorMemory): string | undefined => {
    const { speakers, pronouns } = view.words.clauses;
    if (speakers.has(word)) return ofSpeaker(view, voice);
    return pronouns.has(word) ? memory.category : undefined;
  };
  const participant: Who['participant'] = (part, voice, memory) => {
    const head = view.tokens[part.phrase.head] as Token;
    const entity = entityAt(head);
    const category =
      part.category ?? (part.phrase.last - part.phrase.first === 1 ? pronoun(head.lower, voice, memory) : undefined);
    return {
      role: part.role,
      span: spanOf(view, withoutNo(view, part.phrase), part.phrase.last),
      ...(entity ? { entity: entity.id } : {}),
      ...(part.role === 'actor' && voice ? { attribution: voice.id } : {}),
      ...(category === undefined ? {} : { category }),
      ...(part.effect === undefined ? {} : { effect: part.effect }),
    };
  };
  return { participant };
};
