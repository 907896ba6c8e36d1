import type { EventType } from '../event-type.ts';

/** Raid or search. */
export const raid = {
  id: 'raid',
  label: 'Raid or search',
  family: 'coercion',
  definition: 'Security forces enter and search a house, office or area.',
  roles: ['actor', 'target', 'topic'],
  codes: { plover: { event: 'COERCE', mode: 'seize' } },
  examples: {
    valid: [
      { text: "Police raided the party's offices.", why: 'verb' },
      { text: 'A search of the flat turned up nothing.', why: 'nominal' },
    ],
    notValid: [
      { text: 'The children raided the fridge.', why: 'everyday' },
      { text: 'The search for the lost hikers went on.', why: 'a rescue search' },
    ],
  },
} as const satisfies EventType;
