import type { EventType } from '../event-type.ts';

/** Injury. */
export const injury = {
  id: 'injury',
  label: 'Injury',
  family: 'violence',
  definition: 'People are wounded or hurt by an act or accident.',
  roles: ['actor', 'target', 'instrument'],
  codes: { acled: 'Attack', muc4: 'ATTACK', plover: { event: 'ASSAULT' } },
  examples: {
    valid: [
      { text: 'Eleven people were injured in the stampede.', why: 'passive' },
      { text: 'The blast left two guards with serious wounds.', why: 'nominal' },
      { text: 'Nobody was hurt.', why: 'a negative is still of the type' },
    ],
    notValid: [
      { text: "The remark hurt the minister's pride.", why: 'feelings' },
      { text: 'The captain is out with a knee injury.', why: 'sport' },
    ],
  },
} as const satisfies EventType;
