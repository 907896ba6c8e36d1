import type { EventType } from '../event-type.ts';

/** Shelling or missile attack. */
export const shelling = {
  id: 'shelling',
  label: 'Shelling or missile attack',
  family: 'violence',
  definition: 'Artillery, mortars, tanks or rockets and missiles from the ground are fired at a target.',
  roles: ['actor', 'target', 'instrument'],
  codes: {
    acled: 'Shelling/artillery/missile attack',
    plover: { event: 'ASSAULT', mode: 'heavy-weapons' },
    muc4: 'ATTACK',
  },
  examples: {
    valid: [
      { text: 'Rebels shelled the airport at dawn.', why: 'verb' },
      { text: 'Rocket fire hit two villages.', why: 'nominal' },
    ],
    notValid: [
      { text: 'Cooks shelled a bucket of peas.', why: 'food' },
      { text: 'Prices rocketed in May.', why: 'metaphor' },
    ],
  },
} as const satisfies EventType;
