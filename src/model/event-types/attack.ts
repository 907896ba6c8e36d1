import type { EventType } from '../event-type.ts';

/** Attack. */
export const attack = {
  id: 'attack',
  label: 'Attack',
  family: 'violence',
  definition:
    'Someone uses violence against people or things, by means no more exact type covers; an assault or raid by armed people counts.',
  roles: ['actor', 'target', 'instrument'],
  codes: { acled: 'Attack', plover: { event: 'ASSAULT' }, muc4: 'ATTACK' },
  examples: {
    valid: [
      { text: 'Armed men attacked a police post in the hills.', why: 'active, a police target' },
      { text: 'Attacks against soldiers were reported in two towns.', why: 'nominal plural' },
      { text: 'Nobody was hurt in the assault on the village.', why: 'negative result, still an attack' },
    ],
    notValid: [
      { text: 'The senator attacked the budget as reckless.', why: 'verbal' },
      { text: "The visitors' attack scored twice in the first half.", why: 'sport' },
      { text: 'The actor died of a heart attack.', why: 'medical' },
    ],
  },
} as const satisfies EventType;
