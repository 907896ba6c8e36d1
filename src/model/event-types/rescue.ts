import type { EventType } from '../event-type.ts';

/** Rescue. */
export const rescue = {
  id: 'rescue',
  label: 'Rescue',
  family: 'disaster',
  definition: 'People in danger, trapped or held are saved or recovered.',
  roles: ['actor', 'target', 'topic'],
  codes: {},
  examples: {
    valid: [
      { text: 'Divers rescued four boys from the cave.', why: 'verb' },
      { text: 'The rescue of the crew took nine hours.', why: 'nominal' },
    ],
    notValid: [
      { text: 'The loan rescued the airline.', why: 'finance' },
      { text: 'A late goal rescued a draw.', why: 'sport' },
    ],
  },
} as const satisfies EventType;
