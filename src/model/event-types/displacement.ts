import type { EventType } from '../event-type.ts';

/** Displacement. */
export const displacement = {
  id: 'displacement',
  label: 'Displacement',
  family: 'disaster',
  definition: 'People are driven or forced from their homes by violence or disaster.',
  roles: ['actor', 'target', 'topic'],
  codes: {},
  examples: {
    valid: [
      { text: 'The fighting displaced 20,000 people.', why: 'verb' },
      { text: 'Families were forced from their homes by the flood.', why: 'phrase' },
    ],
    notValid: [
      { text: 'The ship has a displacement of 4,000 tonnes.', why: 'a measure' },
      { text: 'The tenants moved to a bigger house.', why: 'by choice' },
    ],
  },
} as const satisfies EventType;
