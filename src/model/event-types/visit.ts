import type { EventType } from '../event-type.ts';

/** Visit. */
export const visit = {
  id: 'visit',
  label: 'Visit',
  family: 'diplomacy',
  definition: 'An official or delegation travels to, arrives in or is received at a place.',
  roles: ['actor', 'recipient', 'topic'],
  codes: { plover: { event: 'CONSULT', mode: 'visit' }, case: 'DIPLO' },
  examples: {
    valid: [
      { text: 'The foreign minister visited the island on Friday.', why: 'verb' },
      { text: 'The delegation arrived in Lakeport for three days.', why: 'arrival' },
    ],
    notValid: [
      { text: 'Tourists visited the castle.', why: 'no official' },
      { text: 'She visited the dentist.', why: 'private' },
    ],
  },
} as const satisfies EventType;
