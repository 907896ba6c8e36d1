import type { EventType } from '../event-type.ts';

/** Relations broken or downgraded. */
export const breakingRelations = {
  id: 'breaking-relations',
  label: 'Relations broken or downgraded',
  family: 'diplomacy',
  definition:
    'A state or body breaks off, suspends or downgrades diplomatic relations, recalls an envoy or leaves an organisation.',
  roles: ['actor', 'recipient', 'topic'],
  codes: { plover: { event: 'SANCTION', mode: 'withdraw' }, case: 'DIPLO' },
  examples: {
    valid: [
      { text: 'The kingdom severed diplomatic ties with its neighbour.', why: 'breaking off' },
      { text: 'The ambassador was recalled for consultations.', why: 'recall of an envoy' },
    ],
    notValid: [
      { text: 'The couple broke off their engagement.', why: 'private' },
      { text: 'The two states restored relations.', why: 'the opposite' },
    ],
  },
} as const satisfies EventType;
