import type { EventType } from '../event-type.ts';

/** Release. */
export const release = {
  id: 'release',
  label: 'Release',
  family: 'justice',
  definition: 'A prisoner, detainee or hostage is set free.',
  roles: ['actor', 'target', 'topic'],
  codes: { plover: { event: 'RETREAT', mode: 'release' } },
  examples: {
    valid: [
      { text: 'The kidnappers freed both hostages.', why: 'verb and hostages' },
      { text: 'Ten prisoners were released on bail.', why: 'passive' },
    ],
    notValid: [
      { text: 'The studio released the film in May.', why: 'publication' },
      { text: 'The plant released smoke.', why: 'a substance' },
    ],
  },
} as const satisfies EventType;
