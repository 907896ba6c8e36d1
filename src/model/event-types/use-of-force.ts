import type { EventType } from '../event-type.ts';

/** Use of force by police or soldiers. */
export const useOfForce = {
  id: 'use-of-force',
  label: 'Use of force by police or soldiers',
  family: 'violence',
  definition:
    'Police or soldiers use physical force on people: batons, tear gas, water cannon, rubber bullets, live fire, blows.',
  roles: ['actor', 'target', 'instrument'],
  codes: {
    acled: 'Excessive force against protesters',
    plover: { event: 'ASSAULT', mode: 'crowd-control' },
    muc4: 'ATTACK',
  },
  examples: {
    valid: [
      { text: 'Police fired tear gas at the marchers.', why: 'means of force' },
      { text: 'The crowd was lathi-charged near the station.', why: 'passive' },
      { text: 'The president denied any use of force against demonstrators.', why: 'denied event keeps its type' },
    ],
    notValid: [
      { text: 'The rule comes into force in May.', why: 'idiom' },
      { text: 'The force of the wave was great.', why: 'physics' },
    ],
  },
} as const satisfies EventType;
