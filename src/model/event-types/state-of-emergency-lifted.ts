import type { EventType } from '../event-type.ts';

/** State of emergency lifted. */
export const stateOfEmergencyLifted = {
  id: 'state-of-emergency-lifted',
  label: 'State of emergency lifted',
  family: 'state',
  definition: 'A state of emergency or martial law ends or is lifted.',
  roles: ['actor', 'target', 'topic'],
  codes: { plover: { event: 'CONCEDE' } },
  examples: {
    valid: [
      { text: 'The state of emergency was lifted on Monday.', why: 'passive' },
      { text: 'The governor ended martial law in the province.', why: 'active' },
    ],
    notValid: [
      { text: 'The state of emergency was extended.', why: 'goes on' },
      { text: 'The pilot made an emergency landing.', why: 'aviation' },
    ],
  },
} as const satisfies EventType;
