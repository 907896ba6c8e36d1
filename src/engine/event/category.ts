import { participantCategories } from '../../language/parts/participants.ts';
import type { Token } from '../../text/tokens.ts';
import type { NounPhrase, Phrases } from './phrases.ts';
import type { View } from './view.ts';

const order = new Map<string, number>(participantCategories.map((category, index) => [category, index]));
const firstThing = order.get('organisation') as number;

/** Words that outrank the head: "army officers" are soldiers, "rebel leaders" rebels. */
const forces = new Set(['police', 'military', 'militant']);

/** A category of people, not of things. */
export const isPerson = (category: string): boolean => (order.get(category) ?? 99) < firstThing;

/** The category that the words ending at `index` name, the longest phrase first: "police station", then "station". */
const endingAt = (
  view: View,
  first: number,
  index: number,
): { readonly category: string; readonly from: number } | undefined => {
  const from = Math.max(first, index - 3);
  for (let begin = from; begin <= index; begin += 1) {
    let phrase = (view.tokens[begin] as Token).lower;
    for (let at = begin + 1; at <= index; at += 1) phrase += ` ${(view.tokens[at] as Token).lower}`;
    const category = view.words.categories.get(phrase);
    if (category !== undefined) return { category, from: begin };
  }
  return undefined;
};

const ownCategory = (view: View, phrase: NounPhrase): string | undefined => {
  const head = endingAt(view, phrase.first, phrase.head);
  if (head && !isPerson(head.category)) return head.category;
  let best = head?.category;
  for (let index = (head?.from ?? phrase.head) - 1; index >= phrase.first; index -= 1) {
    const found = view.words.categories.get((view.tokens[index] as Token).lower);
    if (found === undefined || !isPerson(found)) continue;
    if (forces.has(found)) return found;
    best ??= found;
  }
  return best;
};

/** "dozens of policemen", "members of the militia": what is counted tells the category. */
const counted = (view: View, phrases: Phrases, phrase: NounPhrase): NounPhrase | undefined => {
  const { partitives, of } = view.words.clauses;
  const next = view.tokens[phrase.last];
  if (next?.lower !== of) return undefined;
  const tag = view.tags[phrase.head];
  return partitives.has((view.tokens[phrase.head] as Token).lower) || tag === 'NUM'
    ? phrases.at(phrase.last + 1)
    : undefined;
};

/** What a participant is, by the neutral word list; undefined where no word tells. */
export const categoryOf = (view: View, phrases: Phrases, phrase: NounPhrase): string | undefined => {
  const whole = counted(view, phrases, phrase);
  return (whole && ownCategory(view, whole)) ?? ownCategory(view, phrase);
};

/** The phrase with what it counts: "dozens of villagers" is one participant. */
export const widened = (view: View, phrases: Phrases, phrase: NounPhrase): NounPhrase => {
  const whole = counted(view, phrases, phrase);
  return whole ? { first: phrase.first, last: whole.last, head: whole.head } : phrase;
};
