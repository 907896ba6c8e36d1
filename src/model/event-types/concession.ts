import type { EventType } from '../event-type.ts';

/** Concession. */
export const concession = {
  id: 'concession',
  label: 'Concession',
  family: 'diplomacy',
  definition: 'An authority or side gives way: accepts a demand, eases its position, grants a right or drops a plan.',
  roles: ['actor', 'recipient', 'topic'],
  codes: { plover: { event: 'CONCEDE' } },
  examples: {
    valid: [
      { text: 'The government dropped the tax after weeks of unrest.', why: 'a plan withdrawn' },
      { text: "Management yielded to the drivers' demands.", why: 'verb' },
    ],
    notValid: [
      { text: 'The defender conceded a penalty.', why: 'sport' },
      { text: 'The kiosk holds the concession for the park.', why: 'a licence' },
    ],
  },
} as const satisfies EventType;
