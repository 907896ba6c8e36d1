import type { EventType } from '../event-type.ts';

/** Property destruction or looting. */
export const propertyDestructionOrLooting = {
  id: 'property-destruction-or-looting',
  label: 'Property destruction or looting',
  family: 'violence',
  definition: 'People break, ransack, vandalise or loot buildings, vehicles, shops or infrastructure.',
  roles: ['actor', 'target', 'instrument'],
  codes: { acled: 'Looting/property destruction', plover: { event: 'ASSAULT', mode: 'destroy' }, muc4: 'ATTACK' },
  examples: {
    valid: [
      { text: 'Government offices were ransacked in two cities.', why: 'passive' },
      { text: 'Looting went on until morning.', why: 'nominal' },
    ],
    notValid: [
      { text: 'The storm destroyed the pier.', why: 'nature' },
      { text: 'The visitors were ransacked 5-0 by the champions.', why: 'sport' },
    ],
  },
} as const satisfies EventType;
