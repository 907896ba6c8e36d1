import type { Participant } from '../../model/index.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { SentenceParse } from '../syntax/parse.ts';
import { categoryOf, widened } from './category.ts';
import type { NounPhrase, Phrases } from './phrases.ts';
import type { Candidate } from './recognise.ts';
import type { Role } from './roles.ts';
import type { VerbGroup } from './verb-group.ts';
import type { View } from './view.ts';

export type Part = {
  readonly role: Role;
  readonly phrase: NounPhrase;
  readonly category?: string;
  readonly effect?: Participant['effect'];
};

export type Frame = {
  readonly parts: readonly Part[];
  /** The verb that tells it: the trigger itself, or the light verb that carries the noun. */
  readonly group?: VerbGroup;
  /** The phrase of a nominal trigger. */
  readonly nominal?: NounPhrase;
  /** Where the verb stands that governs a nominal trigger: "denied the attack". */
  readonly governor?: number;
};

export type Place = {
  readonly view: View;
  readonly sentence: Sentence;
  readonly phrases: Phrases;
  readonly parse: SentenceParse | undefined;
};

export type Found = { readonly role: Role; readonly phrase: NounPhrase };

export const lowerAt = ({ view, sentence }: Place, index: number): string =>
  index >= sentence.first && index < sentence.last ? (view.tokens[index] as Token).lower : '';

export const isEmpty = (place: Place, phrase: NounPhrase): boolean =>
  place.view.words.clauses.empty.has(lowerAt(place, phrase.head)) || place.view.inTime[phrase.head] === 1;

export const hasWord = (place: Place, phrase: NounPhrase): boolean => {
  for (let index = phrase.first; index < phrase.last; index += 1)
    if (place.view.tokens[index]?.kind === 'word') return true;
  return false;
};

export const parts = (place: Place, { trigger }: Candidate, found: readonly Found[]): readonly Part[] => {
  const { view, phrases } = place;
  const taken = new Set<number>();
  return found.flatMap(({ role, phrase }) => {
    if (taken.has(phrase.head)) return [];
    taken.add(phrase.head);
    const category = categoryOf(view, phrases, phrase);
    return [
      {
        role,
        phrase: widened(view, phrases, phrase),
        ...(category === undefined ? {} : { category }),
        ...(role === 'target' && trigger.effect !== undefined ? { effect: trigger.effect } : {}),
      },
    ];
  });
};
