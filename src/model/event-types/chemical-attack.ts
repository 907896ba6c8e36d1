import type { EventType } from '../event-type.ts';

/** Chemical attack. */
export const chemicalAttack = {
  id: 'chemical-attack',
  label: 'Chemical attack',
  family: 'violence',
  definition: 'Poison gas or another chemical, biological or radioactive agent is used as a weapon.',
  roles: ['actor', 'target', 'instrument'],
  codes: { acled: 'Chemical weapon', plover: { event: 'ASSAULT', mode: 'unconventional' }, muc4: 'ATTACK' },
  examples: {
    valid: [
      { text: 'Chlorine gas was used against the village, doctors said.', why: 'an agent as weapon' },
      { text: 'Inspectors looked into the suspected chemical attack.', why: 'nominal' },
    ],
    notValid: [
      { text: 'Chlorine leaked from a tank at the pool.', why: 'an accident' },
      { text: 'There was great chemistry between the two actors.', why: 'another sense' },
    ],
  },
} as const satisfies EventType;
