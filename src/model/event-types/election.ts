import type { EventType } from '../event-type.ts';

/** Election or vote. */
export const election = {
  id: 'election',
  label: 'Election or vote',
  family: 'state',
  definition:
    'People or an assembly vote: an election, referendum or confidence vote takes place or its result is declared.',
  roles: ['actor', 'target', 'topic'],
  codes: {},
  examples: {
    valid: [
      { text: 'The islanders voted on Sunday for a new council.', why: 'verb' },
      { text: 'The referendum was held in May.', why: 'nominal' },
    ],
    notValid: [
      { text: 'She elected to stay at home.', why: 'chose' },
      { text: 'Readers voted it the best soup in town.', why: 'a poll for fun' },
      { text: 'Shareholders voted on Monday for the merger.', why: 'a vote inside a firm' },
    ],
  },
} as const satisfies EventType;
