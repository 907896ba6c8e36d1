import type { EventType } from '../event-type.ts';

/** Killing. */
export const killing = {
  id: 'killing',
  label: 'Killing',
  family: 'violence',
  definition:
    'People lose their lives through an act of violence or in violent events; murder and massacre count, whoever killed.',
  roles: ['actor', 'target', 'instrument'],
  codes: { acled: 'Attack', plover: { event: 'ASSAULT' }, muc4: 'ATTACK' },
  examples: {
    valid: [
      { text: 'Twelve people were killed in the unrest.', why: 'passive, no actor' },
      { text: 'Gunmen shot dead a shopkeeper.', why: 'active phrase' },
      { text: 'The colonel denied the massacre of villagers.', why: 'denied nominal' },
    ],
    notValid: [
      { text: 'The frost killed the vines.', why: 'plants' },
      { text: 'The joke is killing me, she said.', why: 'figure of speech' },
    ],
  },
} as const satisfies EventType;
