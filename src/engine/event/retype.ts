import type { EventTypeId } from '../../model/event-types/index.ts';
import type { Participant } from '../../model/index.ts';

type Sides = { readonly actors: ReadonlySet<string>; readonly targets: ReadonlySet<string> };

const sidesOf = (participants: readonly Participant[]): Sides => {
  const of = (role: Participant['role']): ReadonlySet<string> =>
    new Set(participants.flatMap((one) => (one.role === role && one.category !== undefined ? [one.category] : [])));
  return { actors: of('actor'), targets: of('target') };
};

const has = (set: ReadonlySet<string>, ...names: readonly string[]): boolean => names.some((name) => set.has(name));

const isState = (set: ReadonlySet<string>): boolean => has(set, 'police', 'military');
const isRebel = (set: ReadonlySet<string>): boolean => has(set, 'militant');
const isCrowd = (set: ReadonlySet<string>): boolean => has(set, 'protester');

/** Words of fighting whose type depends on who fights whom. */
const onesided: ReadonlySet<EventTypeId> = new Set<EventTypeId>(['attack', 'raid']);
const blows: ReadonlySet<EventTypeId> = new Set<EventTypeId>(['attack', 'beating']);

/**
 * The type by who acts on whom: "militants attacked soldiers" is a clash of two armed sides, "officers attacked the
 * marchers" a use of force, "the rebels recaptured the town" no regaining by the government.
 */
export const typeOf = (type: EventTypeId, participants: readonly Participant[]): EventTypeId => {
  const { actors, targets } = sidesOf(participants);
  if (onesided.has(type) && ((isRebel(actors) && isState(targets)) || (isState(actors) && isRebel(targets))))
    return 'armed-clash';
  if (blows.has(type) && isState(actors) && isCrowd(targets)) return 'use-of-force';
  if (type === 'government-regains-territory' && isRebel(actors)) return 'non-state-actor-takes-territory';
  if (type === 'non-state-actor-takes-territory' && isState(actors) && !isRebel(actors))
    return 'government-regains-territory';
  return type;
};
