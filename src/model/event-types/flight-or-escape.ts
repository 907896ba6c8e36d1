import type { EventType } from '../event-type.ts';

/** Flight or escape. */
export const flightOrEscape = {
  id: 'flight-or-escape',
  label: 'Flight or escape',
  family: 'other',
  definition: 'People flee, escape from custody or danger, go into hiding or leave a place to avoid others.',
  roles: ['actor', 'target', 'topic'],
  codes: {},
  examples: {
    valid: [
      { text: 'Several gunmen fled across the border.', why: 'verb' },
      { text: 'Five inmates broke out of the jail.', why: 'phrase' },
    ],
    notValid: [
      { text: 'The flight to Lakeport leaves at nine.', why: 'an aircraft' },
      { text: 'Gas escaped from the pipe.', why: 'a thing' },
    ],
  },
} as const satisfies EventType;
