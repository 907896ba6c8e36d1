import type { EventTypeId } from '../../model/event-types/index.ts';
import type { Token } from '../../text/tokens.ts';
import { isPerson } from './category.ts';
import type { Frame, Part } from './parts.ts';
import { happenings, instruments } from './roles.ts';
import type { Candidate } from './recognise.ts';
import type { View } from './view.ts';

export type Read = { readonly candidate: Candidate; readonly frame: Frame };

/** Acts that kill and injure; who did them did that. */
const causes: ReadonlySet<EventTypeId> = new Set<EventTypeId>([
  'air-strike',
  'attack',
  'beating',
  'bombing',
  'grenade-attack',
  'protest-intervention',
  'raid',
  'shelling',
  'shooting',
  'stabbing',
  'suicide-bombing',
  'use-of-force',
]);

/**
 * "The demonstrators threw stones", "the bomb was defused": a noun for people or means tells of a protest or bombing
 * only where nothing else tells more.
 */
const isBearer = (view: View, { trigger, last }: Candidate): boolean => {
  if (trigger.pos !== 'noun') return false;
  const category = view.words.categories.get((view.tokens[last - 1] as Token).lower);
  return category !== undefined && !happenings.has(category) && (isPerson(category) || instruments.has(category));
};

const holds = ({ phrase }: Part, { first, last }: Candidate): boolean => phrase.first <= first && last <= phrase.last;

/** "lobbed tear gas", "launched an attack": verb and noun tell of one happening; the one with more to say stays. */
const isTwin = (one: Read, other: Read): boolean => {
  if (one === other || one.candidate.trigger.type !== other.candidate.trigger.type) return false;
  if (one.frame.nominal === undefined || other.frame.nominal !== undefined) return false;
  if (other.frame.parts.some((part) => part.role !== 'actor' && holds(part, one.candidate))) return true;
  const distance = one.candidate.first - other.candidate.last;
  return distance >= 0 && distance <= 3 && one.frame.parts.length === 0;
};

/** "protests broke out", "clashes erupted": a weak verb that only says of a told happening that it was. */
const isCarrier = (view: View, all: readonly Read[], { candidate, frame }: Read): boolean => {
  if (candidate.trigger.strength === 'strong' || frame.nominal !== undefined) return false;
  const subject = frame.group?.subject;
  return (
    subject !== undefined &&
    all.some(
      ({ candidate: other }) =>
        other.trigger.strength === 'strong' &&
        other.trigger.pos === 'noun' &&
        !isBearer(view, other) &&
        subject.first <= other.first &&
        other.last - 1 === subject.head,
    )
  );
};

const isHurt = ({ candidate, frame }: Read): boolean => {
  const { effect } = candidate.trigger;
  return (
    (effect === 'killed' || effect === 'injured') &&
    !causes.has(candidate.trigger.type) &&
    frame.parts.some(({ role }) => role === 'target') &&
    !frame.parts.some(({ role }) => role === 'actor')
  );
};

/** "killed in police firing", "killed when soldiers opened fire": who fired killed. */
const withCause = (all: readonly Read[], hurt: Read): Read => {
  if (!isHurt(hurt)) return hurt;
  const acts = all.filter(
    ({ candidate, frame }) => causes.has(candidate.trigger.type) && frame.parts.some(({ role }) => role === 'actor'),
  );
  const act = acts.find(({ candidate }) => candidate.first > hurt.candidate.first) ?? acts.at(-1);
  if (!act || Math.abs(act.candidate.first - hurt.candidate.first) > 25) return hurt;
  const targets = new Set(hurt.frame.parts.map(({ phrase }) => phrase.head));
  const actors = act.frame.parts.filter(({ role, phrase }) => role === 'actor' && !targets.has(phrase.head));
  return { ...hurt, frame: { ...hurt.frame, parts: [...hurt.frame.parts, ...actors] } };
};

/** One mention per happening in a sentence, and who did it where another clause of the sentence says so. */
export const refine = (
  view: View,
  all: readonly Read[],
  { bearers }: { readonly bearers: boolean },
): readonly Read[] => {
  const told = all.filter(({ candidate }) => candidate.trigger.type !== 'other' && !isBearer(view, candidate));
  const kept = all.filter((one) => {
    if (one.candidate.trigger.type === 'other' && told.length > 0) return false;
    if ((told.length > 0 || !bearers) && isBearer(view, one.candidate)) return false;
    return all.length > 40 || !(all.some((other) => isTwin(one, other)) || isCarrier(view, all, one));
  });
  return kept.length > 40 ? kept : kept.map((one) => withCause(kept, one));
};
