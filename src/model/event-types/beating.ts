import type { EventType } from '../event-type.ts';

/** Beating. */
export const beating = {
  id: 'beating',
  label: 'Beating',
  family: 'violence',
  definition: 'Someone hits, kicks or beats a person with hands, feet, sticks or the like.',
  roles: ['actor', 'target', 'instrument'],
  codes: { acled: 'Attack', plover: { event: 'ASSAULT', mode: 'beat' }, muc4: 'ATTACK' },
  examples: {
    valid: [
      { text: 'Guards beat two reporters outside the stadium.', why: 'active with persons' },
      { text: 'The student was beaten up by four men.', why: 'passive' },
    ],
    notValid: [
      { text: 'The home side beat the champions 3-1.', why: 'sport' },
      { text: 'Profits beat expectations.', why: 'figure of speech' },
    ],
  },
} as const satisfies EventType;
