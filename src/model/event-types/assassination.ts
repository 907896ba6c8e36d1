import type { EventType } from '../event-type.ts';

/** Assassination. */
export const assassination = {
  id: 'assassination',
  label: 'Assassination',
  family: 'violence',
  definition: 'Someone murders, or tries to murder, a particular prominent person because of their position.',
  roles: ['actor', 'target', 'instrument'],
  codes: { acled: 'Attack', plover: { event: 'ASSAULT', mode: 'targeted' }, muc4: 'ATTACK' },
  examples: {
    valid: [
      { text: 'The opposition leader was assassinated outside his home.', why: 'passive with a political target' },
      { text: 'The judge survived an assassination attempt in March.', why: 'attempted, still the type' },
    ],
    notValid: [
      { text: 'The column was dismissed as character assassination.', why: 'metaphor' },
      { text: 'A shopkeeper was killed in a robbery.', why: 'not for a position held' },
    ],
  },
} as const satisfies EventType;
