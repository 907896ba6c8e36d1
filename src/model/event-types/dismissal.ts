import type { EventType } from '../event-type.ts';

/** Dismissal. */
export const dismissal = {
  id: 'dismissal',
  label: 'Dismissal',
  family: 'state',
  definition: 'An office-holder or employee is removed from a post.',
  roles: ['actor', 'target', 'topic'],
  codes: {},
  examples: {
    valid: [
      { text: 'The president sacked the interior minister.', why: 'active' },
      { text: 'The head of the water board was dismissed on Monday.', why: 'passive' },
    ],
    notValid: [
      { text: 'The court dismissed the appeal.', why: 'a rejected case' },
      { text: 'Troops fired the cannon at noon.', why: 'a weapon' },
    ],
  },
} as const satisfies EventType;
