import { instrumentCategories } from '../../language/parts/participants.ts';
import type { EventTypeId } from '../../model/event-types/index.ts';
import type { Participant } from '../../model/index.ts';

export type Role = Participant['role'];

/** Categories of things something is done with. */
export const instruments: ReadonlySet<string> = new Set(instrumentCategories);

/** Categories whose words are things and happenings alike: "the fire". */
export const happenings: ReadonlySet<string> = new Set(['fire']);

/** Acts by their subject alone: "the visit of the envoy", "the flight of the rebels" name who does it behind "of". */
const ofIsActor: ReadonlySet<EventTypeId> = new Set<EventTypeId>([
  'protest',
  'strike',
  'hunger-strike',
  'flight-or-escape',
  'military-deployment',
  'military-withdrawal',
  'police-deployment',
  'surrender',
  'visit',
  'resignation',
  'displacement',
  'riot',
  'criticism',
  'demand',
  'threat',
  'announcement',
  'statement-of-support',
  'failure-to-act',
  'retraction',
  'concession',
  'rejection',
  'agreement',
  'talks',
  'cooperation',
  'military-exercise',
]);

/** Types whose phrase behind "to" is who gets it. */
const toIsRecipient: ReadonlySet<EventTypeId> = new Set<EventTypeId>([
  'aid',
  'appeal-for-assistance',
  'demand',
  'concession',
  'agreement',
  'visit',
  'surrender',
  'threat',
  'deportation',
  'statement-of-support',
  'military-deployment',
]);

/** Acts done together: the one behind "with" takes part. */
const withIsPartner: ReadonlySet<EventTypeId> = new Set<EventTypeId>([
  'talks',
  'agreement',
  'cooperation',
  'armed-clash',
  'riot',
  'breaking-relations',
  'ceasefire',
  'military-exercise',
  'mediation',
  'visit',
  'protest-intervention',
  'mob-violence',
  'statement-of-support',
]);

/** Speech acts: the object is who is addressed, not who suffers. */
const addressed: ReadonlySet<EventTypeId> = new Set<EventTypeId>([
  'demand',
  'appeal-for-assistance',
  'aid',
  'announcement',
]);

/** Types whose subject it happens to: "the minister resigned" acts, "the bus crashed" does not. */
export const objectRole = (type: EventTypeId): Role => (addressed.has(type) ? 'recipient' : 'target');
export const ofRole = (type: EventTypeId): Role => (ofIsActor.has(type) ? 'actor' : 'target');
export const toRole = (type: EventTypeId): Role | undefined => (toIsRecipient.has(type) ? 'recipient' : undefined);
export const withRole = (type: EventTypeId): Role | undefined => (withIsPartner.has(type) ? 'target' : undefined);
