import type { EventType } from '../event-type.ts';

/** Grenade attack. */
export const grenadeAttack = {
  id: 'grenade-attack',
  label: 'Grenade attack',
  family: 'violence',
  definition: 'A hand grenade or similar thrown device is used against people or property.',
  roles: ['actor', 'target', 'instrument'],
  codes: { acled: 'Grenade', plover: { event: 'ASSAULT', mode: 'explosives' }, muc4: 'BOMBING' },
  examples: {
    valid: [
      { text: 'A man on a motorbike lobbed a grenade at the guardhouse.', why: 'verb and weapon' },
      { text: 'Six were hurt in grenade attacks on two bars.', why: 'nominal' },
    ],
    notValid: [
      { text: 'Police fired stun grenades at the crowd.', why: 'crowd control' },
      { text: 'A grenade was found in the garden.', why: 'found, not used' },
    ],
  },
} as const satisfies EventType;
