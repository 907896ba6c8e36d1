import type { EventType } from '../event-type.ts';

/** Appointment. */
export const appointment = {
  id: 'appointment',
  label: 'Appointment',
  family: 'state',
  definition: 'A person is named, elected by a body or sworn in to an office or post.',
  roles: ['actor', 'target', 'topic'],
  codes: {},
  examples: {
    valid: [
      { text: 'Parliament confirmed the economist as finance minister.', why: 'named to office' },
      { text: 'A new police chief was appointed on Tuesday.', why: 'passive' },
    ],
    notValid: [
      { text: 'The patient missed an appointment with the dentist.', why: 'a meeting' },
      { text: 'The police chief resigned on Tuesday.', why: 'leaving office' },
    ],
  },
} as const satisfies EventType;
