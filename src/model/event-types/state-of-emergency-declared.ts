import type { EventType } from '../event-type.ts';

/** State of emergency declared. */
export const stateOfEmergencyDeclared = {
  id: 'state-of-emergency-declared',
  label: 'State of emergency declared',
  family: 'coercion',
  definition: 'An authority declares or extends a state of emergency or martial law.',
  roles: ['actor', 'target', 'topic'],
  codes: { plover: { event: 'COERCE', mode: 'martial-law' } },
  examples: {
    valid: [
      { text: 'The president declared a state of emergency.', why: 'phrase' },
      { text: 'Martial law was extended for 30 days.', why: 'passive' },
    ],
    notValid: [
      { text: 'The patient was taken to the emergency ward.', why: 'hospital' },
      { text: 'The mayor called the traffic an emergency of taste.', why: 'joke' },
    ],
  },
} as const satisfies EventType;
