import type { EventType } from '../event-type.ts';

/** Shooting. */
export const shooting = {
  id: 'shooting',
  label: 'Shooting',
  family: 'violence',
  definition: 'Someone fires a gun at people, vehicles or buildings, whether or not anyone is hit.',
  roles: ['actor', 'target', 'instrument'],
  codes: { acled: 'Attack', plover: { event: 'ASSAULT', mode: 'firearms' }, muc4: 'ATTACK' },
  examples: {
    valid: [
      { text: 'A gunman opened fire in the market.', why: 'phrase' },
      { text: 'Two cousins were shot in the leg.', why: 'passive' },
    ],
    notValid: [
      { text: 'The crew finished shooting the film.', why: 'cinema' },
      { text: 'The winger shot wide.', why: 'sport' },
    ],
  },
} as const satisfies EventType;
