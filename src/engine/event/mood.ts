import type { Governed, Modality } from '../../language/parts/events.ts';
import type { EventMention } from '../../model/index.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { Frame } from './parts.ts';
import type { NounPhrase } from './phrases.ts';
import type { Candidate } from './recognise.ts';
import type { VerbGroup } from './verb-group.ts';
import { groupOf } from './verb-group.ts';
import type { Phrases } from './phrases.ts';
import type { View } from './view.ts';

export type Mood = Pick<EventMention, 'polarity' | 'modality'>;
type Place = { readonly view: View; readonly sentence: Sentence; readonly phrases: Phrases };

/** The stronger says more: an attack that was threatened and feared is feared. */
const order: readonly Modality[] = [
  'hypothetical',
  'demanded',
  'threatened',
  'feared',
  'attempted',
  'planned',
  'possible',
];

const lowerAt = ({ view, sentence }: Place, index: number): string =>
  index >= sentence.first && index < sentence.last ? (view.tokens[index] as Token).lower : '';

const ofGroup = ({ view }: Place, group: VerbGroup): Governed[] => {
  const { auxiliaries } = view.words.modality;
  const found: Governed[] = [...group.governors];
  for (const word of group.auxiliaries) {
    const kind = Object.hasOwn(auxiliaries, word) ? auxiliaries[word] : undefined;
    if (kind !== undefined) found.push(kind);
  }
  if (group.negated) found.push('negative');
  if (group.purpose) found.push('planned');
  return found;
};

const isNothing = (place: Place, phrase: NounPhrase | undefined): boolean =>
  phrase !== undefined && place.view.words.modality.nothing.has(lowerAt(place, phrase.first));

/** "if", "unless" standing before the clause. */
const isConditional = (place: Place, from: number): boolean => {
  for (let at = from - 1; at >= place.sentence.first && from - at < 12; at -= 1) {
    const word = lowerAt(place, at);
    if (word === ',' || word === ';') return false;
    if (place.view.words.modality.conditions.has(word) && place.view.tags[at] !== 'AUX') return true;
  }
  return false;
};

/** "There was no and could never be any use of force": only auxiliaries stand between. */
const isDeniedBefore = (place: Place, first: number): boolean => {
  const { view, sentence } = place;
  let auxiliary = false;
  for (let at = first - 1; at >= sentence.first && first - at < 8; at -= 1) {
    const tag = view.tags[at];
    if (tag === 'AUX') auxiliary = true;
    else if (view.words.modality.negations.has(lowerAt(place, at)) && (auxiliary || view.tags[at - 1] === 'AUX'))
      return true;
    else if (tag !== 'ADV' && tag !== 'PART' && tag !== 'CCONJ') return false;
  }
  return false;
};

/** Words in and before a nominal: "no attacks", "the planned march", "fears of an attack", "without violence". */
const ofNominal = (place: Place, nominal: NounPhrase): Governed[] => {
  const { adjectives, governingNouns, modality } = place.view.words;
  const found: Governed[] = [];
  for (let at = nominal.first; at < nominal.last; at += 1) {
    const kind = adjectives.get(lowerAt(place, at));
    if (kind !== undefined) found.push(kind);
  }
  if (isNothing(place, nominal)) found.push('negative');
  const before = lowerAt(place, nominal.first - 1);
  if (modality.without.has(before)) found.push('negative');
  if (isDeniedBefore(place, nominal.first)) found.push('negative');
  if (place.view.tags[nominal.first - 1] === 'ADP') {
    const above = place.phrases.at(nominal.first - 2);
    const kind = above && governingNouns.get(lowerAt(place, above.head));
    if (kind !== undefined) found.push(kind);
    if (above && isNothing(place, above)) found.push('negative');
    const verb = place.view.words.governors.get(lowerAt(place, nominal.first - 2));
    if (verb !== undefined && place.view.tags[nominal.first - 2] === 'VERB') found.push(verb);
  }
  return found;
};

const governedBy = (place: Place, verb: number): Governed[] => {
  const kind = place.view.words.governors.get(lowerAt(place, verb));
  const group = groupOf(place, verb);
  const denied = group.negated && kind === undefined;
  return [...(kind === undefined ? [] : [kind]), ...(denied ? ['negative' as const] : [])];
};

/** "did not respond", "failed to protect": the negation belongs to what is told. */
const isOmission = ({ trigger }: Candidate): boolean => trigger.type === 'failure-to-act';
const omitted = (found: readonly Governed[]): Modality =>
  order.find(
    (kind) => kind !== 'attempted' && kind !== 'planned' && kind !== 'possible' && found.includes(kind as Governed),
  ) ?? 'actual';

/** Whether it happened, by auxiliaries, governing verbs and nouns, negation and conditions of the clause. */
export const moodOf = (view: View, sentence: Sentence, phrases: Phrases, candidate: Candidate, frame: Frame): Mood => {
  const place = { view, sentence, phrases };
  const found: Governed[] = [];
  if (frame.group) found.push(...ofGroup(place, frame.group));
  if (frame.governor !== undefined) found.push(...governedBy(place, frame.governor));
  // "did not deny the attack": two negations of verbs undo each other; empty phrases count once, beside them.
  const byVerb = found.filter((kind) => kind === 'negative').length % 2 === 1;
  const nominal = frame.nominal ? ofNominal(place, frame.nominal) : [];
  const empty =
    nominal.includes('negative') ||
    isNothing(place, frame.group?.subject) ||
    frame.parts.some(({ role, phrase }) => role === 'target' && isNothing(place, phrase));
  found.push(...nominal);
  if (isConditional(place, frame.group?.first ?? candidate.first)) found.push('hypothetical');
  if (isOmission(candidate)) return { polarity: 'positive', modality: omitted(found) };
  return {
    polarity: byVerb || empty ? 'negative' : 'positive',
    modality: order.find((kind) => found.includes(kind as Governed)) ?? 'actual',
  };
};
