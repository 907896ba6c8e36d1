import type { EventType } from '../event-type.ts';

/** Arson. */
export const arson = {
  id: 'arson',
  label: 'Arson',
  family: 'violence',
  definition: 'Someone deliberately sets fire to a building, vehicle, crop or other property.',
  roles: ['actor', 'target', 'instrument'],
  codes: { acled: 'Looting/property destruction', plover: { event: 'ASSAULT', mode: 'destroy' }, muc4: 'ARSON' },
  examples: {
    valid: [
      { text: 'A crowd set fire to the tax office.', why: 'phrase' },
      { text: 'Three buses were torched overnight.', why: 'passive' },
    ],
    notValid: [
      { text: 'A short circuit caused the fire at the mill.', why: 'an accident' },
      { text: 'The striker was on fire in the second half.', why: 'sport' },
    ],
  },
} as const satisfies EventType;
