import type { EventType } from '../event-type.ts';

/** Coup or attempted coup. */
export const coup = {
  id: 'coup',
  label: 'Coup or attempted coup',
  family: 'coercion',
  definition: 'A group takes, or tries to take, state power by force or outside the constitution.',
  roles: ['actor', 'target'],
  codes: {},
  examples: {
    valid: [
      { text: 'Officers seized power in the island state on Sunday.', why: 'power taken' },
      { text: 'The failed coup left six people dead.', why: 'attempted' },
    ],
    notValid: [
      { text: 'Signing the striker was a real coup for the club.', why: 'a success' },
      { text: 'The government was dissolved after the election.', why: 'lawful change' },
    ],
  },
} as const satisfies EventType;
