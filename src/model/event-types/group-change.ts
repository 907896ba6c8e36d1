import type { EventType } from '../event-type.ts';

/** Change to a group. */
export const groupChange = {
  id: 'group-change',
  label: 'Change to a group',
  family: 'state',
  definition: 'An armed or political group forms, splits, merges, changes its name or sides, or its members defect.',
  roles: ['actor', 'target', 'topic'],
  codes: { acled: 'Change to group/activity' },
  examples: {
    valid: [
      { text: 'Two hundred soldiers defected to the rebels.', why: 'defection' },
      { text: 'Three factions merged into a single front.', why: 'merger' },
    ],
    notValid: [
      { text: 'A defect in the brake was found.', why: 'a fault' },
      { text: 'The banks will merge in May.', why: 'companies' },
    ],
  },
} as const satisfies EventType;
